import type { Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import { analyseTables } from './analyse-tables.ts';
import { buildCase } from './build-case.ts';
import type { NamedRows } from './columns.ts';
import type { CaseTexts } from './loss.ts';
import { fixed, header, row } from './markdown-table.ts';

/** How many seeds are tried beside the one the case has. */
const others = 19;

/**
 * What the software answers when the same rules are drawn again: how far an answer is the rules', and how far
 * the luck of one draw. The first seed is that of the case.
 */
export async function seedsOf(texts: CaseTexts, named: NamedRows): Promise<readonly string[]> {
  const drawn: Assessment[] = [];
  for (let number = 0; number <= others; number++) {
    const caseJson = JSON.parse(texts['case.json']);
    if (number > 0) caseJson.generator.seed += `/${number}`;
    drawn.push(await analyseTables({ 'case.json': JSON.stringify(caseJson), ...buildCase(caseJson, named) }));
  }
  const clusters = drawn[0]?.clusters ?? [];
  return [
    ...header([`of ${drawn.length} draws`, 'product', 'process', 'functional', 'CE', 'first articulator']),
    ...clusters.map((cluster, at) =>
      rowOf(
        cluster,
        drawn.flatMap(({ clusters }) => clusters[at] ?? []),
      ),
    ),
  ];
}

function rowOf({ id, name }: ClusterAssessment, draws: readonly ClusterAssessment[]): string {
  const forms = ['product', 'process', 'functional'] as const;
  const ce = draws.flatMap(({ efficiency }) => efficiency.ce ?? []);
  return row([
    name ?? id,
    ...forms.map((form) => counted(draws.map(({ upgrading }) => upgrading[form].answer))),
    `${fixed(Math.min(...ce))} to ${fixed(Math.max(...ce))}`,
    counted(draws.map(firstOf)),
  ]);
}

/** An institution by its id; of the others only the kind, since a firm's number means nothing in another draw. */
function firstOf({ articulators: [first] }: ClusterAssessment): string {
  if (!first) return 'none';
  return first.kind === 'institution' ? first.actor : `a ${first.kind}`;
}

/** `favoured 12, no push 8`: the most frequent first, equals by name. */
function counted(answers: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([answer, count]) => `${answer} ${count}`)
    .join(', ');
}
