import { workbookBytes } from './case-workbook.ts';
import { templateGuide } from './template-guide.ts';
import { templateRows } from './template-rows.ts';

/**
 * The workbook to fill in, as .xlsx bytes: a sheet "Read me" that says what each column means, and one sheet
 * for each table with example rows, marked illustrative. It reads without a warning as it is.
 */
export async function templateWorkbook(): Promise<Uint8Array> {
  const guide = { name: 'Read me', rows: templateGuide(), widths: [12, 24, 90, 90] };
  const tables = Object.entries(templateRows).map(([name, rows]) => ({
    name,
    rows,
    widths:
      name === 'Case' ? [16, 80] : (rows[0] ?? []).map((header) => Math.max(12, String(header).length + 2)),
  }));
  return workbookBytes([guide, ...tables]);
}
