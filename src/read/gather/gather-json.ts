import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import { fileStem, type InputFile } from '../input-file.ts';
import { isRecord, type JsonRecord, jsonTable, parseJson } from '../json-tables.ts';
import { entryFor } from '../mapping/entry-for.ts';
import { tableByName } from '../name-table.ts';
import { addNamedTable, addTable } from './add-table.ts';
import { type AddMapped, type Gathering, recognise } from './gathering.ts';

/** One object with the tables as arrays and the fields of the case beside them or under `case`; or an array of rows. */
export async function gatherJson(
  file: InputFile,
  single: boolean,
  addMapped: AddMapped,
  gathering: Gathering,
): Promise<void> {
  const value = parseJson(decodeText(file, gathering.options.encoding), file.name);
  if (Array.isArray(value)) {
    const entry = entryFor(gathering.options.mapping, file.name, null);
    const table = jsonTable(file.name, fileStem(file.name), value);
    if (entry === null) await addTable(table, fileStem(file.name), single, gathering);
    else addMapped(table, entry);
    return;
  }
  if (!isRecord(value)) {
    throw fatal(
      'not-a-case',
      { file: file.name },
      `${file.name} holds neither an object with tables nor an array of rows.`,
      'Give an object with the arrays actors and linkages (FORMAT section 1).',
    );
  }
  recognise(gathering, { file: file.name }, 'case or tables in JSON');
  const fields: [string, unknown][] = [];
  for (const [name, entry] of Object.entries(value)) {
    const table = tableByName(name);
    if (table === 'case' && isRecord(entry)) addCaseObject(entry, file, gathering);
    else if (table !== null && table !== 'case' && Array.isArray(entry)) {
      addNamedTable(table, jsonTable(file.name, table, entry), gathering);
    } else fields.push([name, entry]);
  }
  if (fields.length > 0) {
    gathering.records.push({ record: Object.fromEntries(fields), place: { file: file.name } });
  }
}

function addCaseObject(entry: JsonRecord, file: InputFile, gathering: Gathering): void {
  const fields: [string, unknown][] = [];
  for (const [name, value] of Object.entries(entry)) {
    const table = tableByName(name);
    if ((table === 'clusters' || table === 'sources') && Array.isArray(value)) {
      addNamedTable(table, jsonTable(file.name, table, value), gathering);
    } else fields.push([name, value]);
  }
  gathering.records.push({ record: Object.fromEntries(fields), place: { file: file.name } });
}
