import { UsageError } from '../../errors.ts';
import { fileStem, type InputFile } from '../input-file.ts';
import { entryFor } from '../mapping/entry-for.ts';
import { gatherMapped } from '../mapping/gather-mapped.ts';
import { LookupTables } from '../mapping/lookup-tables.ts';
import { tableByName } from '../name-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { ReadOptions } from '../read-options.ts';
import { workbookSheets } from '../workbook/workbook-sheets.ts';
import { addCaseTable, addTable, ignoreTable } from './add-table.ts';
import { fileForm } from './file-form.ts';
import { gatherJson } from './gather-json.ts';
import { gatherNetworks, type NetworkFile } from './gather-networks.ts';
import type { GatheredInput, Gathering } from './gathering.ts';
import { openTextTable } from './open-table.ts';

/** Sheets that explain the workbook: passed over in silence, as a README is. */
const guideSheet = /^(read ?me|l[eé]a ?me|leia ?me)$/iu;

/**
 * Opens the files and says which table each holds: as the mapping says, else by the name of the file or
 * sheet, else by its columns (which is told), never by a guess. Throws InputError where a file cannot be
 * opened, and where a matrix, roster or network does not say its type or direction.
 */
export async function gatherInput(
  files: readonly InputFile[],
  options: ReadOptions,
  log: ProblemLog,
): Promise<GatheredInput> {
  const gathering: Gathering = { tables: [], records: [], named: [], layers: [], inputs: [], options, log };
  if (options.mapping?.case !== undefined) {
    gathering.records.push({ record: options.mapping.case, place: { file: 'mapping' } });
  }
  const lookups = new LookupTables(files, options);
  const networks: NetworkFile[] = [];
  const single = files.length === 1;
  let done = 0;
  for (const file of files) {
    options.signal?.throwIfAborted();
    const form = fileForm(file, single);
    if (form === 'workbook') gatherWorkbook(file, lookups, gathering);
    else if (form === 'json') gatherJson(file, single, lookups, gathering);
    else if (form === 'csv') gatherText(file, single, lookups, gathering);
    else if (form === 'unknown') ignoreTable({ file: file.name }, `File ${file.name}`, log);
    else if (form !== 'ignored') networks.push({ file, form });
    options.onProgress?.(++done, files.length, `opened ${file.name}`);
  }
  gatherNetworks(networks, gathering);
  checkLayoutOptions(networks.length, gathering);
  return gathering;
}

/** An option that has no effect was given in error: what the user meant would be lost without a word. */
function checkLayoutOptions(networks: number, { layers, options }: Gathering): void {
  if (networks > 0 || layers.length > 0) return;
  for (const name of ['direction', 'cells'] as const) {
    if (options[name] === undefined) continue;
    throw new UsageError(
      `--${name} belongs to a matrix, a roster or a network file, and there is none in the input; a table of rows says who gives in its columns from and to.`,
    );
  }
}

function gatherText(file: InputFile, single: boolean, lookups: LookupTables, gathering: Gathering): void {
  const { options, log } = gathering;
  const entry = entryFor(options.mapping, file.name, null);
  const table = openTextTable(file, entry, options, log);
  if (entry !== null) gatherMapped(table, entry, lookups, gathering);
  else addTable(table, fileStem(file.name), single, gathering);
}

function gatherWorkbook(file: InputFile, lookups: LookupTables, gathering: Gathering): void {
  const { options, log } = gathering;
  for (const sheet of workbookSheets(file)) {
    options.signal?.throwIfAborted();
    const entry = entryFor(options.mapping, file.name, sheet.name);
    if (entry !== null) gatherMapped(sheet.read(), entry, lookups, gathering);
    else if (guideSheet.test(sheet.name)) continue;
    else if (sheet.hidden) {
      const message = `Sheet ${sheet.name} is hidden and was not read.`;
      const remedy = 'If it belongs to the case, unhide it, or name it in a mapping.';
      log.add('info', 'hidden-sheet', { file: file.name, sheet: sheet.name }, message, remedy);
    } else if (tableByName(sheet.name) === 'case') addCaseTable(sheet.read(), gathering);
    else addTable(sheet.read(), sheet.name, false, gathering);
  }
}
