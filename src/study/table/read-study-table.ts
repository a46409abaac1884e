import { externalEconomyItems, jointActionItems, upgradingForms } from '../../model/code.ts';
import type { RowReference } from '../../model/problem.ts';
import type { Preset } from '../../preset.ts';
import { matchColumns, tellColumns } from '../../read/match-columns.ts';
import { cellPlace, type ProblemLog } from '../../read/problem-log.ts';
import { headerPlace, type RawTable } from '../../read/raw-table.ts';
import { readRows } from '../../read/read-rows.ts';
import { tellCellNotes } from '../../read/tell-cell-notes.ts';
import { tellLayout } from '../../read/tell-layout.ts';
import { codedScores } from '../coded-scores.ts';
import { expectedFromScores } from '../expected-from-scores.ts';
import type { SourceReading } from '../merge-cases.ts';
import type { StudyCase } from '../study-case.ts';
import type { CodeScale } from './code-scale.ts';
import { codesOfColumn } from './codes-of-column.ts';
import { governanceOfRow } from './governance-of-row.ts';
import { type CodeColumn, codeColumns, type StudyRow, studyTableSpec } from './study-table-spec.ts';

export interface StudyTableOptions {
  readonly preset: Preset;
  readonly scales: readonly CodeScale[];
  /** Our column -> the header in the file. */
  readonly columns: Readonly<Record<string, string>>;
}

/** CE may differ by this much from the mean of EE and JA: two codes rounded to halves. [O] */
const roundedCodes = 0.5;

/** A table of expert-coded cases, row by row; the account of every row and cell goes to `log`. */
export function readStudyTable(
  table: RawTable,
  options: StudyTableOptions,
  log: ProblemLog,
): Omit<SourceReading, 'problems'> {
  const match = matchColumns(table, studyTableSpec, options.columns);
  tellColumns(table, match, log, false);
  for (const extra of match.extras) {
    const place = { ...headerPlace(table), column: extra.name };
    const message = `Column "${extra.name}" is none of a table of cases and was not read.`;
    log.add('info', 'column-not-read', place, message, 'If it is one of ours, say so: --column OURS=THEIRS.');
  }
  tellLayout(table, log);
  tellCellNotes(table, log);
  const { rows, rejected } = readRows<StudyRow>(table, studyTableSpec, match, log);
  const present = new Set(match.columns.map((column) => column.spec.name));
  const columns = new Map(
    codeColumns.map((column) => {
      const codes = rows.map(({ fields, reference }) => ({ code: fields[column], reference }));
      return [column, codesOfColumn(column, codes, options.scales, log)] as const;
    }),
  );
  const cases = rows.map(({ fields, reference }, k) => {
    const code = (column: CodeColumn) => columns.get(column)![k] ?? null;
    tellEmpty(fields, reference, present, log);
    tellDifferentSum(fields.id, code, reference, log);
    return caseOfRow(fields, reference, code, options, log);
  });
  return { cases, rejected };
}

function caseOfRow(
  row: StudyRow,
  reference: RowReference,
  code: (column: CodeColumn) => number | null,
  { preset }: StudyTableOptions,
  log: ProblemLog,
): StudyCase {
  const governance = governanceOfRow(row, reference, preset.upgrading.determined, log);
  const expert = codedScores((name) => code(name as CodeColumn), governance, preset.efficiency);
  const observed = upgradingForms.map((form) => {
    const level = code(form);
    return [form, level === null ? null : { level, from: 'codes' as const }] as const;
  });
  return {
    id: row.id,
    name: row.name,
    place: reference,
    sectorGroup: row.sectorGroup,
    provenance: row.provenance,
    illustrative: row.provenance === 'illustrative',
    derived: null,
    expert,
    observed: Object.fromEntries(observed) as StudyCase['observed'],
    expected: expectedFromScores(expert, row.sectorGroup, preset.upgrading),
  };
}

/** A row that leaves cells of the table's own columns empty is told once, with all of them. */
function tellEmpty(
  row: StudyRow,
  reference: RowReference,
  present: ReadonlySet<string>,
  log: ProblemLog,
): void {
  const empty = [...codeColumns, 'sectorGroup' as const].filter(
    (name) => present.has(name) && row[name] === null,
  );
  if (empty.length === 0) return;
  const scored = codeColumns.filter((name) => row[name] !== null);
  const outcomes = scored.filter((name) => upgradingForms.some((form) => form === name));
  const place = cellPlace(reference, empty.join(', '), '');
  const use =
    outcomes.length === 0
      ? 'without any observed upgrading it counts in no association'
      : outcomes.length === scored.length
        ? 'without any score it counts in no association'
        : 'it counts wherever both values are there';
  log.add(
    'warning',
    'half-filled-row',
    { ...place, value: row.id },
    `Row ${reference.row} (${row.id}) has no usable ${empty.join(', ')}: ${use}.`,
    'Fill in what is known; leave empty what is not.',
  );
}

/** CE far from the mean of EE and JA is on another scale, or a slip. */
function tellDifferentSum(
  id: string,
  code: (column: CodeColumn) => number | null,
  reference: RowReference,
  log: ProblemLog,
): void {
  const given = code('CE');
  const { EE, JA } = {
    EE: code('EE') ?? mean(externalEconomyItems.map(code)),
    JA: code('JA') ?? mean(jointActionItems.map(code)),
  };
  if (given === null || EE === null || JA === null) return;
  const expected = (EE + JA) / 2;
  if (Math.abs(given - expected) <= roundedCodes + 1e-9) return;
  log.add(
    'warning',
    'efficiency-differs',
    cellPlace(reference, 'CE', String(given)),
    `CE of ${id} is ${given}, but EE and JA have the mean ${Number(expected.toFixed(2))}; CE was used as it is coded.`,
    'Check the three; if CE is the sum of EE and JA, declare it: --scale CE=0-6.',
  );
}

function mean(codes: readonly (number | null)[]): number | null {
  const known = codes.filter((code) => code !== null);
  return known.length === 0 ? null : known.reduce((sum, code) => sum + code, 0) / known.length;
}
