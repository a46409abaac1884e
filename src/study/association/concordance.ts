import { type CrossTable, margins } from './cross-table.ts';

/** The pairs of cases by how the two variables order them, and what the standard errors need of each cell. */
export interface Concordance {
  readonly n: number;
  /** Pairs that both variables order alike. */
  readonly concordant: number;
  /** Pairs that they order in opposite ways. */
  readonly discordant: number;
  /** Pairs that the first variable orders (not tied in it), and the second. */
  readonly orderedByRows: number;
  readonly orderedByColumns: number;
  /** For each cell: cases concordant with one in it, and discordant. */
  readonly with: readonly (readonly number[])[];
  readonly against: readonly (readonly number[])[];
}

/** Counts concordant and discordant pairs from the table, in rows x columns steps. */
export function concordance(table: CrossTable): Concordance {
  const { n, rows, columns, counts } = table;
  const before = prefixSums(table);
  const within = (i: number, j: number) => before[i]![j]!;
  const height = rows.length;
  const width = columns.length;
  const agreeing: number[][] = [];
  const opposing: number[][] = [];
  let concordantTwice = 0;
  let discordantTwice = 0;
  for (let i = 0; i < height; i++) {
    agreeing.push([]);
    opposing.push([]);
    for (let j = 0; j < width; j++) {
      const below = within(i, j);
      const above = n - within(i + 1, width) - within(height, j + 1) + within(i + 1, j + 1);
      const right = within(i, width) - within(i, j + 1);
      const left = within(height, j) - within(i + 1, j);
      agreeing[i]!.push(below + above);
      opposing[i]!.push(right + left);
      concordantTwice += counts[i]![j]! * (below + above);
      discordantTwice += counts[i]![j]! * (right + left);
    }
  }
  const { rows: byRow, columns: byColumn } = margins(table);
  return {
    n,
    concordant: concordantTwice / 2,
    discordant: discordantTwice / 2,
    orderedByRows: orderedPairs(n, byRow),
    orderedByColumns: orderedPairs(n, byColumn),
    with: agreeing,
    against: opposing,
  };
}

/** `sums[i][j]`: cases in the first i rows and j columns. */
function prefixSums({ rows, columns, counts }: CrossTable): readonly (readonly number[])[] {
  const sums = [columns.map(() => 0).concat(0)];
  for (let i = 0; i < rows.length; i++) {
    const line = [0];
    for (let j = 0; j < columns.length; j++) {
      line.push(line[j]! + sums[i]![j + 1]! - sums[i]![j]! + counts[i]![j]!);
    }
    sums.push(line);
  }
  return sums;
}

function orderedPairs(n: number, sizes: readonly number[]): number {
  return (n * n - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
}
