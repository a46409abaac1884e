import { fold } from '../fold.ts';
import { decideStyle, type NumberStyle, parseNumber } from '../number-style.ts';
import type { ProblemLog } from '../problem-log.ts';
import { cellText, headerPlace, type RawCell } from '../raw-table.ts';
import { yesNoWords } from '../word-synonyms.ts';
import type { MatrixGrid } from './matrix-grid.ts';

/** What a cell of a matrix says. A tie without a strength is a plain yes. */
export type MatrixCell =
  | { readonly is: 'tie'; readonly strength: number | null }
  | { readonly is: 'no tie' }
  | { readonly is: 'not known' }
  | { readonly is: 'unusable'; readonly text: string };

const yes = new Set(yesNoWords.yes.filter((word) => word !== '1').map(fold));
const no = new Set(yesNoWords.no.filter((word) => word !== '0').map(fold));
/** What people write where they do not know; the last three are kinds of dash and a question mark. */
const unknown = new Set(['na', 'n/a', 'n.a.', 'nd', 's/d', '.', '..', '?', '', '–', '—', '-']);

/** Matrices are mostly empty: what says the same is one object. */
const noTie: MatrixCell = { is: 'no tie' };
const notKnown: MatrixCell = { is: 'not known' };
const plainTie: MatrixCell = { is: 'tie', strength: null };

/**
 * Reads every cell: a number is a strength (0: no tie), yes and no are words, an empty cell is not known.
 * Negative numbers, dates and other text are unusable. The decimal sign is decided for the whole matrix.
 */
export function matrixCells(grid: MatrixGrid, log: ProblemLog): readonly (readonly MatrixCell[])[] {
  const style = styleOf(grid, log);
  return grid.cells.map((row) =>
    Array.from({ length: (grid.table.header?.cells.length ?? 1) - 1 }, (_, column) =>
      readCell(row[column] ?? null, style),
    ),
  );
}

function readCell(cell: RawCell, style: NumberStyle): MatrixCell {
  if (cell === null) return notKnown;
  if (typeof cell === 'boolean') return cell ? plainTie : noTie;
  const text = cellText(cell).trim();
  const folded = fold(text);
  if (unknown.has(text.toLowerCase()) || unknown.has(folded)) return notKnown;
  if (yes.has(folded)) return plainTie;
  if (no.has(folded)) return noTie;
  if (typeof cell === 'object') return { is: 'unusable', text };
  const number = typeof cell === 'number' ? cell : numberOf(text, style);
  if (number === null || number < 0) return { is: 'unusable', text };
  return number === 0 ? noTie : { is: 'tie', strength: number };
}

function numberOf(text: string, style: NumberStyle): number | null {
  if (!text.endsWith('%')) return parseNumber(text, style);
  const percent = parseNumber(text.slice(0, -1), style);
  return percent === null ? null : percent / 100;
}

function styleOf(grid: MatrixGrid, log: ProblemLog): NumberStyle {
  const { style, ambiguous } = decideStyle(
    typedTexts(grid),
    grid.table.semicolons === true ? 'comma' : 'point',
  );
  const place = headerPlace(grid.table);
  if (ambiguous !== null) {
    log.add(
      'warning',
      'ambiguous-numbers',
      { ...place, value: ambiguous },
      `Numbers in the matrix such as "${ambiguous}" can be read with a decimal point or a decimal comma; they were read with a decimal ${style}.`,
      'Write them without thousands separators, or with as many decimals as to leave no doubt (1234 or 1.2340).',
    );
  } else if (style === 'comma' && hasComma(grid)) {
    const message = 'Numbers in the matrix were read with a decimal comma.';
    log.add('info', 'decimal-comma', place, message, 'Nothing needs to be done.');
  }
  return style;
}

function* typedTexts(grid: MatrixGrid): Generator<string> {
  for (const row of grid.cells) {
    for (const cell of row) if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

function hasComma(grid: MatrixGrid): boolean {
  for (const text of typedTexts(grid)) if (text.includes(',')) return true;
  return false;
}
