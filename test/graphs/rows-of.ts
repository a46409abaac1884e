import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type TextRow = Readonly<Record<string, string>>;

/** The rows of a table of the library, by an independent CSV reader. */
export function rowsOf(folder: string, file: 'actors.csv' | 'linkages.csv'): readonly TextRow[] {
  const text = readFileSync(new URL(`../../graphs/${folder}/${file}`, import.meta.url), 'utf8');
  return parse(text, { columns: true });
}
