import writeXlsxFile from 'write-excel-file/universal';
import type { Case } from '../model/case.ts';
import { type WrittenTable, writeCaseTables } from './case-tables.ts';

const sheets = [
  ['Case', 'case'],
  ['Actors', 'actors'],
  ['Linkages', 'linkages'],
  ['Clusters', 'clusters'],
  ['Codes', 'codes'],
  ['Events', 'events'],
  ['Sources', 'sources'],
  ['Regions', 'regions'],
  ['Plants', 'plants'],
] as const;

/** A case as an .xlsx workbook with one sheet for each table that has rows. */
export async function writeCaseWorkbook(subject: Case): Promise<Uint8Array> {
  const tables = writeCaseTables(subject);
  const used = sheets.filter(([, table]) => tables[table].length > 1);
  return workbookBytes(used.map(([name, table]) => ({ name, rows: tables[table] })));
}

/** Plain sheets as an .xlsx workbook, the header rows bold and kept in sight. */
export async function workbookBytes(
  tables: readonly {
    readonly name: string;
    readonly rows: WrittenTable;
    readonly widths?: readonly number[];
  }[],
): Promise<Uint8Array> {
  const blob = await writeXlsxFile(
    tables.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (widths ?? []).map((width) => ({ width })),
      data: rows.map((row, index) =>
        row.map((value) =>
          value === null || value === ''
            ? null
            : index === 0
              ? { value: escapeText(String(value)), fontWeight: 'bold' as const }
              : typeof value === 'string'
                ? escapeText(value)
                : value,
        ),
      ),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Writes as `_x000D_` and the like, as workbooks do, what would otherwise be read as such an escape, be changed
 * as a line end of XML, or be dropped by write-excel-file 4.1.1: characters that XML cannot hold or advises
 * against, and texts that are names of every object, such as "constructor" (Spanish: builder).
 */
function escapeText(text: string): string {
  if (text in Object.prototype) return `${escapeUnit(text[0]!)}${text.slice(1)}`;
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(/[\p{Cc}\ufdd0-\ufdef\ufffd-\uffff]/gu, (unit) =>
      unit === '\n' || unit === '\t' ? unit : escapeUnit(unit),
    );
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
