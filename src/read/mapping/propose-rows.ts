import { cellText, isBlank, type RawRow, type RawTable } from '../raw-table.ts';
import type { RowCondition } from './mapping.ts';

/** Words that stand where actors do and name none. */
const notActors = new Set([
  'world',
  'various',
  'total',
  'totals',
  'grand total',
  'subtotal',
  'others',
  'other',
  'unspecified',
  'not specified',
  'areas, nes',
  'n.a.',
  'mundo',
  'varios',
  'vários',
  'otros',
  'outros',
  'totales',
  'totais',
  'suma',
  'soma',
]);

export interface ProposedRows {
  readonly leaveOut: readonly RowCondition[];
  readonly lastRow: number | null;
  readonly notes: readonly string[];
}

/** Rows that are no actor: totals and the like by their words, lines of dashes, footnotes below the table. */
export function proposeRows(table: RawTable): ProposedRows {
  const words = new Set<string>();
  let rules = 0;
  for (const row of table.rows) {
    const texts = row.cells.map((cell) => cellText(cell).trim());
    for (const text of texts.slice(0, 4)) if (notActors.has(text.toLowerCase())) words.add(text);
    if (texts.some((text) => /^[-=_*.–—]{3,}$/u.test(text))) rules++;
  }
  const footnotes = trailingNotes(table);
  const lastRow = footnotes.length === 0 ? null : footnotes[0]!.row - 1;
  const found = [...words].sort();
  return {
    leaveOut: [
      ...(found.length === 0 ? [] : [{ equals: found }]),
      ...(rules === 0 ? [] : [{ equals: ['---*', '===*', '___*'] }]),
    ],
    lastRow,
    notes: [
      ...(found.length === 0
        ? []
        : [`These words were taken for no actor: ${found.join(', ')}. Take out of "leaveOut" what is one.`]),
      ...(lastRow === null
        ? []
        : [`Rows from ${lastRow + 1} on look like footnotes and are left out ("lastRow").`]),
    ],
  };
}

/** Rows at the end in which only the first cell is filled, in a table of several columns. */
function trailingNotes(table: RawTable): readonly RawRow[] {
  const width = table.header?.cells.length ?? 0;
  if (width < 2) return [];
  const isNote = (row: RawRow) => cellText(row.cells[0] ?? null).trim() !== '' && isBlank(row.cells.slice(1));
  let from = table.rows.length;
  while (from > 0 && isNote(table.rows[from - 1]!)) from--;
  return from === 0 ? [] : table.rows.slice(from);
}
