/** How much goes into one transaction. */
export interface BatchLimits {
  readonly rows: number;
  /** Characters of text in the rows of one transaction, about. */
  readonly characters: number;
}

export const defaultBatchLimits: BatchLimits = { rows: 10_000, characters: 8_000_000 };

/** Rows in groups that keep to the limits; a row that is too large by itself is a group of one. */
export function* batches<Row>(rows: Iterable<Row>, limits: BatchLimits): Generator<readonly Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const size = textIn(row);
    if (batch.length > 0 && (batch.length >= limits.rows || characters + size > limits.characters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

/** The characters of all text in a value. */
function textIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 0;
  for (const name in value) sum += name.length + textIn((value as Record<string, unknown>)[name]);
  return sum;
}
