import { csvTable } from '../../read/csv/csv-table.ts';
import { decodeText } from '../../read/decode-text.ts';
import { fileForm } from '../../read/gather/file-form.ts';
import { fileStem, type InputFile } from '../../read/input-file.ts';
import { jsonTable, parseJson } from '../../read/json-tables.ts';
import { matchColumns } from '../../read/match-columns.ts';
import { ProblemLog } from '../../read/problem-log.ts';
import type { RawTable } from '../../read/raw-table.ts';
import type { ReadOptions } from '../../read/read-options.ts';
import { tableSpecs } from '../../read/table-spec.ts';
import { workbookSheets } from '../../read/workbook/workbook-sheets.ts';
import { codeColumns, studyTableSpec } from './study-table-spec.ts';

/** Codes a table must have beside the names of its cases to be taken for a table of cases. */
const leastCodes = 2;

/**
 * The tables of expert-coded cases that a file holds: a CSV file, sheets of a workbook, or a JSON array of
 * rows, known by their columns. Empty where the file is something else, a case for example.
 *
 * What is to be said about the text of a CSV goes to `log`. Throws InputError where the file cannot be opened.
 */
export function studyTablesIn(file: InputFile, options: ReadOptions, log: ProblemLog): readonly RawTable[] {
  const form = fileForm(file, true);
  const columns = options.columns ?? {};
  if (form === 'workbook') {
    return workbookSheets(file)
      .map((sheet) => sheet.read())
      .filter((sheet) => isStudyTable(sheet, columns));
  }
  if (form === 'json') {
    const value = parseJson(decodeText(file, options.encoding), file.name);
    if (!Array.isArray(value)) return [];
    return [jsonTable(file.name, fileStem(file.name), value)].filter((table) => isStudyTable(table, columns));
  }
  if (form !== 'csv') return [];
  if (!isStudyTable(csvTable(file, options, new ProblemLog()), columns)) return [];
  return [csvTable(file, options, log)];
}

/** Whether a table names cases and codes them, and is not one of linkages. */
function isStudyTable(table: RawTable, columns: Readonly<Record<string, string>>): boolean {
  if (table.header === null) return false;
  const found = namesIn(table, studyTableSpec, columns);
  const linkages = namesIn(table, tableSpecs.linkages, columns);
  if (linkages.has('from') && linkages.has('to')) return false;
  return found.has('id') && codeColumns.filter((name) => found.has(name)).length >= leastCodes;
}

function namesIn(
  table: RawTable,
  spec: Parameters<typeof matchColumns>[1],
  columns: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  return new Set(matchColumns(table, spec, columns).columns.map((column) => column.spec.name));
}
