/** How the leaves of two assessments were compared. */
export interface LeafComparison {
  /** Leaves that both define. */
  readonly leaves: number;
  /** Path and both values of every leaf that differs. */
  readonly differences: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** Free text, and the words in which an answer is explained: not compared. */
const words = new Set(['because', 'against', 'evidence', 'reason', 'basis', 'problems', 'preset', 'policy']);

/** Lists whose rows are matched by a key; the others are matched by place. */
const keyOf: Readonly<Record<string, (row: Row) => string>> = {
  clusters: (row) => String(row.id),
  pairs: (row) => `${row.seller} > ${row.buyer}`,
  forces: (row) => String(row.name),
  articulators: (row) => String(row.actor),
};

/**
 * Compares every leaf that both sides define, numbers within 1e-9 (relative above 1). A field that only
 * one side has is passed over, but one we leave out must be null there.
 */
export function compareLeaves(ours: unknown, expected: unknown): LeafComparison {
  const differences: string[] = [];
  let leaves = 0;
  compare(ours, expected, []);
  return { leaves, differences };

  function compare(a: unknown, b: unknown, path: readonly string[]): void {
    if (Array.isArray(a) && Array.isArray(b)) compareLists(a, b, path);
    else if (isRow(a) && isRow(b)) compareRows(a, b, path);
    else {
      leaves++;
      if (!same(a, b)) tell(path, a, b);
    }
  }

  function compareRows(a: Row, b: Row, path: readonly string[]): void {
    const notObserved = 'numerator' in a && a.share === null && b.share === null;
    for (const key of Object.keys(b)) {
      if (words.has(key)) continue;
      if (key === 'missing' && path.at(-2) === 'upgrading') continue;
      if (notObserved && (key === 'numerator' || key === 'denominator')) continue;
      if (key in a) compare(a[key], b[key], [...path, key]);
      else if (b[key] !== null) tell([...path, key], undefined, b[key]);
    }
  }

  function compareLists(a: readonly unknown[], b: readonly unknown[], path: readonly string[]): void {
    const key = keyOf[path.at(-1) ?? ''];
    if (key !== undefined && a.every(isRow) && b.every(isRow)) {
      const ordered = path.at(-1) === 'pairs' || path.at(-1) === 'articulators';
      const order = (rows: readonly Row[]) => (ordered ? rows.map(key) : rows.map(key).sort());
      if (order(a).join('\n') !== order(b).join('\n')) {
        tell(path, order(a), order(b));
        return;
      }
      const found = new Map(a.map((row) => [key(row), row]));
      for (const row of b) compare(found.get(key(row)), row, [...path, key(row)]);
    } else if (a.length !== b.length) tell(path, a, b);
    else for (const [place, value] of a.entries()) compare(value, b[place], [...path, String(place)]);
  }

  function tell(path: readonly string[], a: unknown, b: unknown): void {
    differences.push(`${path.join('.')}: ours ${JSON.stringify(a)}, expected ${JSON.stringify(b)}`);
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
