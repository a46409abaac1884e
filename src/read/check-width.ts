import { fatal } from './fatal.ts';
import type { ProblemPlace } from './problem-log.ts';

/** As wide as the widest sheet of a workbook (ECMA-376, Excel's limit). */
export const mostColumns = 16_384;

/** Refuses a table of more columns than any sheet has: its delimiter or its line ends are not what they seem. Throws InputError `too-many-columns`. */
export function checkWidth(columns: number, place: ProblemPlace): void {
  if (columns <= mostColumns) return;
  throw fatal(
    'too-many-columns',
    place,
    `${place.sheet ?? place.file} has ${columns} columns; a table has at most ${mostColumns}.`,
    'Look at its delimiter (--delimiter) and line ends; of a very wide matrix give a list of its links instead.',
  );
}
