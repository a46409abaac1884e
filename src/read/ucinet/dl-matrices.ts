import { fatal } from '../fatal.ts';
import type { DlTarget } from './dl-network.ts';

/** The words of a data block one by one, each with its line. */
function* wordsOf(
  block: string,
  firstLine: number,
): Generator<{ readonly word: string; readonly line: number }> {
  let line = firstLine;
  for (const match of block.matchAll(/\r\n|\r|\n|"([^"]*)"|'([^']*)'|[^\s,]+/gu)) {
    if (/^[\r\n]/u.test(match[0])) line++;
    else yield { word: match[1] ?? match[2] ?? match[0], line };
  }
}

/**
 * Reads full and half matrices, one after the other for several relations, with labels before the rows and
 * above the columns where they are embedded. Numbers may be broken over lines.
 *
 * Throws InputError `dl-data` where there are fewer or more cells than the sizes say: cells would stand in
 * wrong places.
 */
export function dlMatrices(block: string, firstLine: number, target: DlTarget, file: string): void {
  const { header, labels, link, reject } = target;
  const words = wordsOf(block, firstLine);
  const next = (row: number) => {
    const found = words.next();
    if (found.done !== true) return found.value;
    const message = `${file} ends in row ${row + 1} of a matrix that should have ${header.rows} rows and ${header.columns} columns.`;
    throw fatal(
      'dl-data',
      { file },
      message,
      'Correct N, NR or NC, or export the file again: a shorter matrix would put cells in wrong places.',
    );
  };
  for (let relation = 0; relation < header.relations; relation++) {
    if (header.embeddedColumns) {
      for (let column = 0; column < header.columns; column++) {
        const { word } = next(0);
        if (header.twoMode) labels.setColumn(column, word);
        else labels.setRow(column, word);
      }
    }
    for (let row = 0; row < header.rows; row++) {
      if (header.embeddedRows) labels.setRow(row, next(row).word);
      for (const column of columnsOf(row, target)) {
        const { word, line } = next(row);
        const value = Number(word);
        if (Number.isNaN(value)) {
          if (!/^(na|\.)$/iu.test(word))
            reject(
              `"${word}" in row ${row + 1}, column ${column + 1} is no number; the cell was rejected.`,
              line,
            );
        } else if (value !== 0) {
          link({ row, column, weight: word, relation, line });
          if (header.format !== 'fullmatrix' && row !== column)
            link({ row: column, column: row, weight: word, relation, line });
        }
      }
    }
  }
  const surplus = words.next();
  if (surplus.done === true) return;
  const message = `${file} goes on in line ${surplus.value.line} after ${header.relations} matrices of ${header.rows} rows and ${header.columns} columns.`;
  throw fatal(
    'dl-data',
    { file },
    message,
    'Correct N, NR, NC or NM, or export the file again: cells would stand in wrong places.',
  );
}

/** The columns that stand in a row of the file: all, or half of them, with the diagonal or without. */
function columnsOf(row: number, { header }: DlTarget): readonly number[] {
  const all = Array.from({ length: header.columns }, (_, column) => column);
  const diagonal = (column: number) => header.diagonal || header.twoMode || column !== row;
  if (header.format === 'upperhalf') return all.filter((column) => column >= row && diagonal(column));
  if (header.format === 'lowerhalf') return all.filter((column) => column <= row && diagonal(column));
  return all.filter(diagonal);
}
