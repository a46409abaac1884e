import type { MappedCase } from '../../neo4j/map/pull-mapped.ts';
import { cutOffSentence } from '../../neo4j/pull/properties-of-case.ts';
import type { PulledCase } from '../../neo4j/pull/pull-case.ts';
import { accountReport, problemBlocks } from '../../report/account-report.ts';
import { renderText } from '../../report/render-text.ts';

/** What of a pull was left out, and whether the push before it was complete; empty where all is well. */
export function pullReport({ accounts, problems, complete, case: subject }: PulledCase): string {
  const lines: string[] = [];
  if (!complete) lines.push(`${cutOffSentence(subject.id)}\n`);
  for (const [table, { read, rejected }] of Object.entries(accounts)) {
    if (rejected > 0) lines.push(`${rejected} of ${read} ${table} were left out.\n`);
  }
  if (problems.length > 0) lines.push(`\n${renderText(problemBlocks(problems))}`);
  return lines.join('');
}

/** What became of every node and relationship of a graph that was read by a mapping. */
export function mapReport({ account, leftOut, reading }: MappedCase): string {
  const lines = Object.entries(account).map(
    ([what, { read, taken, leftOut: rest }]) => `${read} ${what}: ${taken} read as rows, ${rest} left out.\n`,
  );
  const rest = leftOut.length === 0 ? '' : `${renderText(problemBlocks(leftOut))}\n`;
  return `${lines.join('')}\n${rest}${renderText(accountReport(reading.account))}`;
}
