import { workbookBytes } from '../../../src/read/case-workbook.ts';
import { cellText, type RawCell } from '../../../src/read/raw-table.ts';
import type { InputFile } from './messages.ts';
import type { HeldTable } from './source-table.ts';

/**
 * A file as corrected: text as UTF-8 with its mark and its own delimiter, a workbook with the values of all its
 * sheets. Rows keep their numbers. The very bytes where nothing was changed and text is in UTF-8.
 */
export async function correctedFile(file: InputFile, tables: readonly HeldTable[]): Promise<InputFile> {
  const held = tables.filter((table) => table.file === file.name);
  const first = held[0];
  if (first === undefined || held.every(({ changed, recoded }) => !changed && !recoded)) return file;
  if (first.sheet === null) {
    const text = textOf(
      first.rows.map(({ cells }) => cells.map(cellText)),
      first.delimiter ?? ',',
    );
    return { ...file, bytes: new TextEncoder().encode(`\ufeff${text}`) };
  }
  const sheets = held.map(({ sheet, rows }) => ({ name: sheet ?? '', rows: placed(rows) }));
  return { ...file, bytes: await workbookBytes(sheets) };
}

function textOf(rows: readonly (readonly string[])[], delimiter: string): string {
  const cell = (text: string): string =>
    text.includes(delimiter) || /^ *"|[\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(delimiter)}\n`).join('');
}

/** Every row at its number, with nothing in the rows between. */
function placed(rows: HeldTable['rows']): (string | number | null)[][] {
  const last = rows.at(-1)?.row ?? 0;
  const made: (string | number | null)[][] = Array.from({ length: last }, () => []);
  for (const { row, cells } of rows) made[row - 1] = cells.map(plain);
  return made;
}

function plain(cell: RawCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return cellText(cell);
}
