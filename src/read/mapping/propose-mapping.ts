import { csvTable } from '../csv/csv-table.ts';
import { fileForm } from '../gather/file-form.ts';
import type { NetworkForm } from '../gather/network-form.ts';
import { fileStem, type InputFile } from '../input-file.ts';
import { layerOfWord } from '../layer-of-word.ts';
import { looksLikeMatrix } from '../matrix/looks-like-matrix.ts';
import { tableByName } from '../name-table.ts';
import { networkReaders } from '../network/network-readers.ts';
import { ProblemLog } from '../problem-log.ts';
import type { RawTable } from '../raw-table.ts';
import type { ReadOptions } from '../read-options.ts';
import { workbookSheets } from '../workbook/workbook-sheets.ts';
import { columnFacts } from './column-facts.ts';
import { findHeader } from './find-header.ts';
import { type FileMapping, type Mapping, mappingFormat } from './mapping.ts';
import { proposeEncoding } from './propose-encoding.ts';
import { proposeRoles } from './propose-roles.ts';
import { proposeRows } from './propose-rows.ts';
import { shapeTable } from './shape-table.ts';

type Options = Pick<ReadOptions, 'encoding' | 'delimiter'>;

/**
 * A mapping for files of any headers: what each seems to be, with notes on what was seen and what is to be
 * decided. What cannot be seen (type, direction, kind) is null or left out; reading asks for it.
 *
 * Throws InputError where a file cannot be opened.
 */
export function proposeMapping(files: readonly InputFile[], options: Options = {}): Mapping {
  const entries = files.flatMap((file): readonly FileMapping[] => {
    const form = fileForm(file, files.length === 1);
    if (form === 'workbook') {
      return workbookSheets(file).map((sheet) => {
        const entry = { ...proposeTable(sheet.read(), sheet.name), file: file.name, sheet: sheet.name };
        const notes = [...(sheet.hidden ? ['The sheet is hidden.'] : []), ...(entry.notes ?? [])];
        return sheet.hidden
          ? { file: file.name, sheet: sheet.name, form: 'leave-out', notes }
          : { ...entry, notes };
      });
    }
    if (form === 'csv') return [textEntry(file, options)];
    if (form === 'json') return [];
    if (form === 'unknown' || form === 'ignored') {
      return [{ file: file.name, form: 'leave-out', notes: ['Nothing that can be read.'] }];
    }
    return form === 'pajek-values' ? [] : [networkEntry(file, form, options)];
  });
  const none: FileMapping = { file: '*', form: 'leave-out', notes: ['No table was found.'] };
  return { format: mappingFormat, files: entries.length === 0 ? [none] : [...entries] };
}

function textEntry(file: InputFile, options: Options): FileMapping {
  const guess =
    options.encoding === undefined ? proposeEncoding(file) : { encoding: options.encoding, notes: [] };
  const csv = {
    ...(guess === null ? {} : { encoding: guess.encoding }),
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  };
  const entry = proposeTable(csvTable(file, csv, new ProblemLog()), fileStem(file.name));
  const notes = [...(guess?.notes ?? []), ...(entry.notes ?? [])];
  return { ...entry, ...csv, file: file.name, notes };
}

function proposeTable(given: RawTable, name: string): FileMapping {
  const { file } = given;
  const header = findHeader(given);
  const usual = header === null || header === given.header?.row;
  const headed = usual ? {} : { header };
  const table = usual ? given : shapeTable(given, { file, form: 'leave-out', header }, new ProblemLog());
  if (table.header === null) return { file, form: 'leave-out', notes: ['It is empty.'] };
  if (looksLikeMatrix(table)) {
    const notes = [
      'A square matrix: say its type, and who gives to whom: "row-to-column", "column-to-row" or "symmetric".',
    ];
    return { file, ...headed, form: 'matrix', type: layerOfWord(name), direction: null, notes };
  }
  const byName = tableByName(name);
  if (byName === 'case')
    return {
      file,
      form: 'leave-out',
      notes: ['Fields of the case: leave this entry out to have them read.'],
    };
  const rows = proposeRows(table);
  const roles = proposeRoles(table, byName);
  return {
    file,
    ...headed,
    ...(rows.lastRow === null ? {} : { lastRow: rows.lastRow }),
    ...(rows.leaveOut.length === 0 ? {} : { leaveOut: [...rows.leaveOut] }),
    form: 'rows',
    rows: [...roles.rows],
    notes: [
      ...(header === null
        ? ['No row looks like headers; the first was taken. Say "header": 0 where there are none.']
        : []),
      ...roles.notes,
      ...rows.notes,
      ...factNotes(table),
      'If it is a two-mode matrix, a table of projects or a roster, say so: "form": "two-mode", "projects" or "roster".',
    ],
  };
}

/** What is worth a look before the mapping is used. */
function factNotes(table: RawTable): readonly string[] {
  return columnFacts(table).flatMap(
    ({ column, filled, rows, numbers, zeros, sum, decimalId, dateLike, separator }) => [
      ...(numbers > 0 && zeros >= filled / 2
        ? [
            `"${column}": ${zeros} of ${filled} cells are 0; if it is to be a size, look whether another column is meant.`,
          ]
        : []),
      ...(filled > 0 && filled < rows / 2
        ? [`"${column}": ${rows - filled} of ${rows} cells are empty.`]
        : []),
      ...(sum === null ? [] : [`"${column}" holds sums such as "${sum}": "suffixes": true reads them.`]),
      ...(decimalId === null || numbers < filled
        ? []
        : [`"${column}" holds numbers such as "${decimalId}": as an id it needs "wholeNumber": true.`]),
      ...(dateLike === null
        ? []
        : [
            `"${column}" holds dates such as "${dateLike}": if they were codes, the spreadsheet changed them.`,
          ]),
      ...(separator === null
        ? []
        : [`"${column}" holds lists separated by ${JSON.stringify(separator)}: "split" takes them apart.`]),
    ],
  );
}

function networkEntry(
  file: InputFile,
  form: Exclude<NetworkForm, 'pajek-values'>,
  options: Options,
): FileMapping {
  const read = networkReaders[form](file, options, new ProblemLog());
  const relations = [
    ...new Set(read.links.flatMap(({ attributes }) => attributes.relation ?? attributes.type ?? [])),
  ].sort();
  const known = relations.filter((relation) => layerOfWord(relation) !== null);
  const open = read.directed === false || read.matrix === true;
  return {
    file: file.name,
    form: 'network',
    ...(relations.length > 0 && known.length === relations.length ? {} : { type: null }),
    ...(open ? { direction: null } : {}),
    notes: [
      `${read.form}: ${read.actors.length} nodes, ${read.links.length} links.`,
      ...(relations.length > 0
        ? [
            `Relations: ${relations.slice(0, 20).join(', ')}; "types": {"${relations[0]}": "supplies"} says what each is.`,
          ]
        : ['Say the type of its links.']),
      ...(open ? ['It does not say who gives: say the direction.'] : []),
      'Say the kind of its nodes ("kind": "firm") where they have none.',
    ],
  };
}
