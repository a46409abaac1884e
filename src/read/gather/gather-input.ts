import { UsageError } from '../../errors.ts';
import { fileStem, type InputFile } from '../input-file.ts';
import { entryFor } from '../mapping/entry-for.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { ReadOptions } from '../read-options.ts';
import { addTable, ignoreTable } from './add-table.ts';
import { fileForm } from './file-form.ts';
import type { NetworkFile } from './gather-networks.ts';
import type { AddMapped, GatheredInput, Gathering } from './gathering.ts';
import { openTextTable } from './open-table.ts';

/**
 * Opens the files and says which table each holds: as the mapping says, else by the name of the file or
 * sheet, else by its columns (which is told), never by a guess. The readers of what is no text table are loaded when
 * such a file is given. Throws InputError where a file cannot be opened, and where a matrix, roster or network does
 * not say its type or direction.
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
  const addMapped = await mappedAdder(files, gathering);
  const networks: NetworkFile[] = [];
  const single = files.length === 1;
  let done = 0;
  for (const file of files) {
    options.signal?.throwIfAborted();
    const form = fileForm(file, single);
    if (form === 'workbook') {
      const { gatherWorkbook } = await import('./gather-workbook.ts');
      await gatherWorkbook(file, addMapped, gathering);
    } else if (form === 'json') {
      const { gatherJson } = await import('./gather-json.ts');
      await gatherJson(file, single, addMapped, gathering);
    } else if (form === 'csv') await gatherText(file, single, addMapped, gathering);
    else if (form === 'unknown') ignoreTable({ file: file.name }, `File ${file.name}`, log);
    else if (form !== 'ignored') networks.push({ file, form });
    options.onProgress?.(++done, files.length, `opened ${file.name}`);
  }
  if (networks.length > 0) {
    const { gatherNetworks } = await import('./gather-networks.ts');
    gatherNetworks(networks, gathering);
  }
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

async function mappedAdder(files: readonly InputFile[], gathering: Gathering): Promise<AddMapped> {
  // Without a mapping no table has an entry in it.
  if (gathering.options.mapping === undefined) return () => {};
  const { gatherMapped } = await import('../mapping/gather-mapped.ts');
  const { LookupTables } = await import('../mapping/lookup-tables.ts');
  const lookups = new LookupTables(files, gathering.options);
  return (table, entry) => gatherMapped(table, entry, lookups, gathering);
}

async function gatherText(
  file: InputFile,
  single: boolean,
  addMapped: AddMapped,
  gathering: Gathering,
): Promise<void> {
  const { options, log } = gathering;
  const entry = entryFor(options.mapping, file.name, null);
  const table = openTextTable(file, entry, options, log);
  if (entry !== null) addMapped(table, entry);
  else await addTable(table, fileStem(file.name), single, gathering);
}
