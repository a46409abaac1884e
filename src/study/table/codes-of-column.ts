import type { RowReference } from '../../model/problem.ts';
import { cellPlace, type ProblemLog } from '../../read/problem-log.ts';
import { type CodeScale, methodScale, rescaled, scaleOf } from './code-scale.ts';
import type { CodeColumn } from './study-table-spec.ts';

export interface RawCode {
  readonly code: number | null;
  readonly reference: RowReference;
}

/**
 * The codes of one column on 0..3; null where there is none or it cannot be used, and what is said of them.
 *
 * A declared scale is applied and told. Without one a single code beyond 0..3 is a slip: the cell counts as not
 * known. Two or more mean that the column, or some of its rows, may be on another scale, so that a 2 may not
 * mean a 2: then the whole column is not used. Nothing is rescaled that was not declared.
 */
export function codesOfColumn(
  column: CodeColumn,
  codes: readonly RawCode[],
  scales: readonly CodeScale[],
  log: ProblemLog,
): readonly (number | null)[] {
  const scale = scaleOf(column, scales);
  const { low, high } = scale ?? methodScale;
  const beyond = codes.filter(({ code }) => code !== null && (code < low || code > high));
  for (const { code, reference } of beyond) tellBeyond(column, code!, reference, scale, log);
  const first = codes[0];
  if (first === undefined) return [];
  if (scale === null && beyond.length > 1) {
    tellMixed(column, codes, beyond, log);
    return codes.map(() => null);
  }
  if (scale !== null) tellScale(column, codes, scale, log);
  return codes.map(({ code }) => {
    if (code === null || code < low || code > high) return null;
    return scale === null ? code : rescaled(code, scale);
  });
}

function tellBeyond(
  column: string,
  code: number,
  reference: RowReference,
  scale: CodeScale | null,
  log: ProblemLog,
): void {
  const range = scale === null ? '0 to 3' : `the declared ${scale.low} to ${scale.high}`;
  log.add(
    'warning',
    'code-out-of-range',
    cellPlace(reference, column, String(code)),
    `${code} is out of range for ${column}, which runs from ${range}; the cell was taken as not known.`,
    `Correct the code, or declare the scale of the column: --scale ${column}=0-${Math.max(5, Math.ceil(code))}.`,
  );
}

function tellMixed(
  column: string,
  codes: readonly RawCode[],
  beyond: readonly RawCode[],
  log: ProblemLog,
): void {
  const values = beyond.map(({ code }) => code!);
  const within = codes.filter(({ code }) => code !== null).length - beyond.length;
  const rows = beyond.map(({ reference }) => reference.row);
  const shown = `${rows.slice(0, 10).join(', ')}${rows.length > 10 ? ' …' : ''}`;
  const { row: _, ...place } = beyond[0]!.reference;
  log.add(
    'error',
    'mixed-scales',
    { ...place, column, value: values.slice(0, 10).join(', ') },
    `Column ${column} holds ${beyond.length} codes beyond 0 to 3 (rows ${shown}; largest ${Math.max(...values)}) and ${within} within: its scale cannot be told, so the column was not used.`,
    `If all of it is on another scale, declare it: --scale ${column}=0-5; if only some rows are, bring them to 0 to 3.`,
  );
}

function tellScale(column: string, codes: readonly RawCode[], scale: CodeScale, log: ProblemLog): void {
  const known = codes.flatMap(({ code }) => (code === null ? [] : [code]));
  if (known.length === 0) return;
  const { row: _, ...place } = codes[0]!.reference;
  const declared = `${scale.low} to ${scale.high}`;
  log.add(
    'info',
    'rescaled',
    { ...place, column, value: declared },
    `The codes of column ${column} were brought from ${declared} to 0 to 3, as was asked for.`,
    'Nothing needs to be done.',
  );
  const largest = Math.max(...known);
  if (scale.high > methodScale.high && largest <= methodScale.high) {
    log.add(
      'warning',
      'scale-not-seen',
      { ...place, column, value: String(largest) },
      `Column ${column} was declared to run to ${scale.high}, but no code is above ${methodScale.high}: it may be on 0 to 3 already.`,
      `Leave it out of the declaration if so: declare the other columns one by one, --scale COLUMN=${scale.low}-${scale.high}.`,
    );
  }
}
