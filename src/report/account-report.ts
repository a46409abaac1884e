import { append } from '../model/append.ts';
import type { ImportAccount, RecognisedInput } from '../model/case.ts';
import { compareText } from '../model/order.ts';
import type { Problem, RowAccount, Severity } from '../model/problem.ts';
import { type Block, heading, list, paragraph, table } from './document.ts';
import { tableText } from './source-rows.ts';
import { counted, listed, shown } from './words.ts';

const tables = [
  ['actors', 'actor row'],
  ['linkages', 'linkage row'],
  ['codes', 'code row'],
  ['events', 'event row'],
  ['regions', 'region row'],
  ['plants', 'plant row'],
  ['merge', 'decision row'],
] as const;

const noRows: RowAccount = { read: 0, accepted: 0, merged: 0, rejected: 0 };

/** The account of a table; of one that the input does not have, nothing. */
function rowsOf(account: ImportAccount, name: (typeof tables)[number][0]): RowAccount {
  return account[name] ?? noRows;
}

/** Rows rejected in all tables. */
export function rejectedRows(account: ImportAccount): number {
  return tables.reduce((sum, [name]) => sum + rowsOf(account, name).rejected, 0);
}

/** Whether something was rejected, or is so wrong that nothing could be built. */
export function somethingRejected(account: ImportAccount): boolean {
  return rejectedRows(account) > 0 || account.problems.some((each) => isSerious(each.severity));
}

function isSerious(severity: Severity): boolean {
  return severity === 'fatal' || severity === 'error';
}

/** `3 of 120 linkage rows and 1 of 40 actor rows were rejected.`, or null where there is no error at all. */
export function rejectionSentence(account: ImportAccount): string | null {
  const parts = tables
    .filter(([name]) => rowsOf(account, name).rejected > 0)
    .map(
      ([name, row]) =>
        `${shown(rowsOf(account, name).rejected, 0)} of ${counted(rowsOf(account, name).read, row)}`,
    );
  if (parts.length === 0) {
    const errors = account.problems.filter((each) => isSerious(each.severity)).length;
    return errors === 0
      ? null
      : `${counted(errors, 'error')} ${errors === 1 ? 'was' : 'were'} found in the input.`;
  }
  return `${listed(parts)} ${rejectedRows(account) === 1 ? 'was' : 'were'} rejected.`;
}

/** What became of every row, and every problem by code with what to do about it. */
export function accountReport(account: ImportAccount): Block[] {
  return [
    paragraph(rejectionSentence(account) ?? `Every row was accepted${mergedClause(account)}.`),
    accountTable(account),
    ...problemBlocks(account.problems),
  ];
}

/** What each file and sheet was recognised as. */
export function recognisedBlocks(inputs: readonly RecognisedInput[]): Block[] {
  if (inputs.length === 0) return [];
  const items = inputs.map(
    ({ file, sheet, form }) => `${sheet === undefined ? file : `${file}, sheet ${sheet}`}: ${form}`,
  );
  return [heading(3, 'How the files were read'), ...list(items)];
}

function mergedClause(account: ImportAccount): string {
  const merged = tables.reduce((sum, [name]) => sum + rowsOf(account, name).merged, 0);
  return merged === 0 ? '' : ` or merged with an equal one (${shown(merged, 0)})`;
}

/** One line a table: read = accepted + merged + rejected; created are actors made from linkages' ends. */
export function accountTable(account: ImportAccount): Block {
  const row = (name: string, rows: RowAccount, created: string) => [
    name,
    ...[rows.read, rows.accepted, rows.merged, rows.rejected].map((count) => shown(count, 0)),
    created,
  ];
  const optional = (['codes', 'events', 'regions', 'plants', 'merge'] as const)
    .filter((name) => rowsOf(account, name).read > 0)
    .map((name) => row(name, rowsOf(account, name), ''));
  return table(
    ['Table', '>Read', '>Accepted', '>Merged', '>Rejected', '>Created'],
    [
      row('actors', account.actors, shown(account.actors.created, 0)),
      row('linkages', account.linkages, ''),
      ...optional,
    ],
  );
}

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info'];

/** Every problem, grouped by code, the worst first. */
export function problemBlocks(problems: readonly Problem[]): Block[] {
  return byCode(problems).flatMap(groupBlocks);
}

/** One item a code: how many there are and the first of them; what only informs is left out. */
export function problemSummary(problems: readonly Problem[]): Block[] {
  const items = byCode(problems.filter((each) => each.severity !== 'info')).map((group) => {
    const first = group[0]!;
    const more = group.length === 1 ? '' : ` (the first of ${shown(group.length, 0)})`;
    return `${first.severity}, ${first.code}: ${problemPlace(first)}: ${first.message} ${first.remedy}${more}`;
  });
  return list(items);
}

function byCode(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${severities.indexOf(problem.severity)} ${problem.code}`;
    append(groups, key, problem);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

function groupBlocks(group: readonly Problem[]): Block[] {
  const { severity, code, remedy } = group[0]!;
  const shared = group.every((each) => each.remedy === remedy);
  const title = `${severity}: ${code} (${shown(group.length, 0)})`;
  const items = group.map((each) => {
    const text = `${problemPlace(each)}: ${each.message}`;
    return shared ? text : `${text} ${each.remedy}`;
  });
  return [heading(3, title), ...list(items), ...(shared ? [paragraph(`What to do: ${remedy}`)] : [])];
}

/** `linkages.csv:12, column type, "suplies"`. */
function problemPlace(problem: Problem): string {
  const row = problem.row === undefined ? '' : `:${problem.row}`;
  const column = problem.column === undefined ? '' : `, column ${problem.column}`;
  const value = problem.value === undefined ? '' : `, "${problem.value}"`;
  return `${tableText(problem)}${row}${column}${value}`;
}
