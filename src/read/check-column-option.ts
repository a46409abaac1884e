import { UsageError } from '../errors.ts';
import { fatal } from './fatal.ts';
import { fold } from './fold.ts';
import type { GatheredInput } from './gather/gathering.ts';
import { headersOf } from './match-columns.ts';
import { tableSpecs } from './table-spec.ts';

/**
 * Checks what the user said about columns (`--column from=buyer_name`).
 *
 * Throws UsageError where the first word is no column of ours, and InputError `column-not-found` where no
 * table has the header.
 */
export function checkColumnOption(columns: Readonly<Record<string, string>>, input: GatheredInput): void {
  const known = new Set(
    Object.values(tableSpecs).flatMap((spec) => spec.columns.map((column) => column.name)),
  );
  for (const [ours, theirs] of Object.entries(columns)) {
    if (!known.has(ours)) {
      throw new UsageError(
        `--column ${ours}=${theirs}: "${ours}" is not a column of ours. Ours are: ${[...known].join(', ')}.`,
      );
    }
    const found = input.tables.map(({ raw }) => headersOf(raw));
    if (found.flat().some((header) => fold(header) === fold(theirs))) continue;
    const listed = input.tables.map(
      ({ raw }, index) => `${raw.sheet ?? raw.file}: ${found[index]!.join(', ')}`,
    );
    throw fatal(
      'column-not-found',
      { file: input.tables[0]?.raw.file ?? '', column: ours, value: theirs },
      `No table has a column "${theirs}". Columns found: ${listed.join('; ')}.`,
      `Write the header as it stands: --column ${ours}=THEIR_NAME.`,
    );
  }
}
