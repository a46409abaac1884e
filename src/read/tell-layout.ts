import { headersOf } from './match-columns.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText, type RawTable, rowReference } from './raw-table.ts';

/** Tells of a table that is used: blank rows and repeated headers between others, and cells to the right of the last header. */
export function tellLayout(table: RawTable, log: ProblemLog): void {
  const blank = table.blankRows ?? [];
  if (blank.length > 0) {
    const shown = blank.slice(0, 10).join(', ') + (blank.length > 10 ? ' …' : '');
    log.add(
      'info',
      'blank-rows',
      rowReference(table, blank[0]!),
      `Blank rows between others were passed over and are not counted: ${shown}.`,
      'Nothing needs to be done.',
    );
  }
  const repeated = table.repeatedHeaders ?? [];
  if (repeated.length > 0) {
    const shown = repeated.slice(0, 10).join(', ') + (repeated.length > 10 ? ' …' : '');
    log.add(
      'info',
      'repeated-headers',
      rowReference(table, repeated[0]!),
      `The headers stand again in these rows, which were passed over and are not counted: ${shown}.`,
      'Nothing needs to be done.',
    );
  }
  const width = headersOf(table).length;
  for (const row of table.rows) {
    if (row.cells.length <= width) continue;
    const beyond = row.cells
      .slice(width)
      .map((cell) => cellText(cell ?? null).trim())
      .filter((text) => text !== '');
    if (beyond.length === 0) continue;
    const found = beyond.join(' | ');
    log.add(
      'warning',
      'extra-cells',
      { ...rowReference(table, row.row), value: found },
      `Row ${row.row} has more cells than there are headers; not read: ${found}.`,
      'Give the column a header, or put quotation marks around text that holds the delimiter.',
    );
  }
}
