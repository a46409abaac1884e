import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A name as it is written in one place; names of one entity are one actor, all others are not. */
export interface LabelledName {
  readonly entity: string;
  readonly country: string | null;
  readonly name: string;
}

/** Names of made-up firms in ways of writing seen in registers, by the half they belong to. */
export function labelledNames(half: 'chosen-on' | 'held-out'): readonly LabelledName[] {
  const text = readFileSync(join(import.meta.dirname, 'labelled', `${half}.csv`), 'utf8');
  const rows: string[][] = parse(text, { fromLine: 2 });
  return rows.map(([entity, country, name]) => ({ entity: entity!, country: country || null, name: name! }));
}
