import { UsageError } from '../../errors.ts';
import type { CompactNetwork } from '../../graph/compact-network.ts';
import type { MeasureNetworkOptions } from '../../metrics/measure-network.ts';
import type { WeightMeaning } from '../../metrics/weighted-network.ts';
import { decideStyle, parseNumber } from '../../read/number-style.ts';
import type { Given } from '../option.ts';

/** A network ready to be measured, and what stands beside its numbers. */
export interface MeasuredNetwork {
  readonly network: CompactNetwork;
  readonly groups: readonly (string | null)[] | null;
  readonly projection: NonNullable<MeasureNetworkOptions['projection']>;
}

export interface WeightChoice {
  readonly column: string;
  readonly as: WeightMeaning;
}

/** `--weight COLUMN --as strength|distance`: the two belong together, for a weight means nothing by itself. */
export function weightChoice(given: Given): WeightChoice | null {
  const column = given.text('weight');
  const as = given.text('as');
  if (column === undefined && as === undefined) return null;
  if (column === undefined || as === undefined) {
    throw new UsageError(
      '--weight COLUMN and --as strength|distance belong together: say whether more means closer or farther.',
    );
  }
  return { column, as: as === 'distance' ? 'distance' : 'strength' };
}

/** The cells of a weight column as numbers, NaN where one is empty or no number; decimal comma as in the column. */
export function weightNumbers(cells: readonly (string | undefined)[]): number[] {
  const { style } = decideStyle(
    cells.filter((cell) => cell !== undefined),
    'point',
  );
  return cells.map((cell) => (cell === undefined ? null : parseNumber(cell, style)) ?? Number.NaN);
}

/** A column that must exist; UsageError that names those there are. */
export function requireColumn(name: string, option: string, columns: ReadonlySet<string>): void {
  if (columns.has(name)) return;
  const found = [...columns].sort().join(', ');
  const there = found === '' ? 'there are no columns beside the ends' : `there are: ${found}`;
  throw new UsageError(`--${option} ${name}: there is no such column; ${there}.`);
}
