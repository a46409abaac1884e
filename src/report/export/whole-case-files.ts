import { InputError } from '../../errors.ts';
import type { Case } from '../../model/case.ts';
import { caseFileJson, writeCaseJson } from '../../read/case-json.ts';
import { type WrittenTable, writeCaseTables } from '../../read/case-tables.ts';
import { workbookBytes } from '../../read/case-workbook.ts';
import type { InputFile } from '../../read/input-file.ts';
import { templateGuide } from '../../read/template-guide.ts';
import type { ExportFormat } from './export-formats.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { AddedColumns } from './exported-network.ts';
import { measuresPath, measureTable } from './measure-table.ts';
import { parquetFiles } from './parquet-files.ts';
import { readMe } from './read-me.ts';
import { spreadsheetCsv } from './spreadsheet-csv.ts';
import { csvNotes, excelLimits, workbookNotes } from './spreadsheet-notes.ts';
import type { WrittenFiles } from './written-files.ts';

/** The tables in the order of the template. */
const tableNames = [
  'actors',
  'linkages',
  'clusters',
  'codes',
  'events',
  'sources',
  'regions',
  'plants',
] as const;
/** Sheets that every workbook has, as the template has them, though they be empty. */
const always = new Set<string>(['actors', 'linkages', 'clusters']);
/** Those stand in `case.json`. */
const inCaseFile = new Set<string>(['clusters', 'sources']);
const widths = { guide: [12, 24, 90, 90], case: [16, 80], least: 12 } as const;

/**
 * The whole case in our own forms. Measures and roles stand in a table of their own, not among the columns of
 * the actors: they would be out of date after the first change, and reading passes that table over.
 */
export async function wholeCaseFiles(
  format: ExportFormat,
  subject: Case,
  metadata: ExportMetadata,
  added: AddedColumns | null,
): Promise<WrittenFiles> {
  if (format === 'parquet') return { files: parquetFiles(subject, metadata, added), notes: [] };
  const measures = added === null ? null : measureTable(subject.actors, added);
  if (format === 'json') {
    return { files: [text('case.json', jsonText(subject, metadata, measures))], notes: [] };
  }
  const tables = writeCaseTables(subject);
  const used = tableNames.filter((name) => always.has(name) || tables[name].length > 1);
  if (format === 'workbook') {
    const long = used.find((name) => tables[name].length > excelLimits.rows);
    if (long !== undefined) {
      throw new InputError(
        `The table ${long} has ${tables[long].length - 1} rows; a sheet of a workbook holds ${excelLimits.rows - 1}. Write the case as csv, json or parquet.`,
      );
    }
    const about: WrittenTable = metadata.map(([name, value]) => ['This file', name, value]);
    const [header = [], ...guide] = templateGuide();
    const sheets = [
      { name: 'Read me', rows: [header, ...about, ...guide], widths: widths.guide },
      { name: 'Case', rows: tables.case, widths: widths.case },
      ...used.map((name) => sheet(capital(name), tables[name])),
      ...(measures === null ? [] : [sheet('Measures', measures)]),
    ];
    return {
      files: [{ name: 'case.xlsx', bytes: await workbookBytes(sheets) }],
      notes: workbookNotes(sheets.map(({ name, rows }) => ({ name, table: rows }))),
    };
  }
  const written = [
    ...used
      .filter((name) => !inCaseFile.has(name))
      .map((name) => ({ name: `${name}.csv`, table: tables[name] })),
    ...(measures === null ? [] : [{ name: measuresPath, table: measures }]),
  ];
  return {
    files: [
      text('case.json', caseFileJson(subject)),
      ...written.map(({ name, table }) => text(name, spreadsheetCsv(table))),
      text(
        'README.txt',
        readMe(
          'A case of Articulator: open the tables in a spreadsheet, or read the folder again.',
          metadata,
        ),
      ),
    ],
    notes: csvNotes(written),
  };
}

/** The JSON of a case with where it comes from under `export`, and measures under `measures`. */
function jsonText(subject: Case, metadata: ExportMetadata, measures: WrittenTable | null): string {
  const whole = JSON.parse(writeCaseJson(subject)) as object;
  const [header = [], ...rows] = measures ?? [];
  const listed = rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null])),
  );
  const all = {
    ...whole,
    export: Object.fromEntries(metadata),
    ...(measures === null ? {} : { measures: listed }),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function sheet(name: string, rows: WrittenTable) {
  return {
    name,
    rows,
    widths: (rows[0] ?? []).map((header) => Math.max(widths.least, String(header).length + 2)),
  };
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function text(name: string, content: string): InputFile {
  return { name, bytes: new TextEncoder().encode(content) };
}
