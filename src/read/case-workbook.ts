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
              ? { value: String(value), fontWeight: 'bold' as const }
              : value,
        ),
      ),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
