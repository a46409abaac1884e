import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ArticulatorError, UsageError } from '../errors.ts';
import { fileEnding, fileStem, type InputFile } from '../read/input-file.ts';
import { tableByName } from '../read/name-table.ts';
import { printError } from './print.ts';
import { systemReason } from './system-reason.ts';

/** The files behind the inputs the user named. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** Where each of the files stands, for not writing over them. */
  readonly paths: readonly string[];
  /** The name of the folder or of the one file: the id of a case that does not say its own. */
  readonly caseId: string;
  readonly folder: boolean;
}

const textEndings = new Set(['csv', 'tsv', 'tab', 'txt']);

/** Reads a folder, one workbook, one JSON file, or CSV files. Throws where something cannot be read. */
export async function readFiles(inputs: readonly string[]): Promise<Inputs> {
  const first = inputs[0]!;
  const folder = await isFolder(first);
  for (const other of inputs.slice(1)) {
    if (folder || (await isFolder(other))) {
      throw new UsageError('Give one folder, or files; not a folder together with something else.');
    }
  }
  const paths = folder ? await tablesIn(first) : [...inputs];
  checkNames(paths);
  const files = await Promise.all(paths.map(readOne));
  const caseId = folder ? basename(resolve(first)) : fileStem(basename(first));
  return { files, paths, caseId, folder };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new ArticulatorError(`Cannot read ${path}: ${systemReason(error)}. Check the name.`);
  }
}

async function tablesIn(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  const tables = names.filter(isTable);
  const workbooks = names.filter((name) => fileEnding(name) === 'xlsx' && !name.startsWith('~$'));
  if (tables.length > 0) {
    if (workbooks.length > 0) await printError(`Not read, beside the tables: ${workbooks.join(', ')}.\n`);
    return tables.map((name) => join(folder, name));
  }
  const instead =
    workbooks[0] === undefined
      ? 'A case is a folder with actors.csv and linkages.csv, one .xlsx workbook or one .json file.'
      : `It holds a workbook: give ${join(folder, workbooks[0])} instead.`;
  throw new ArticulatorError(`There is no table in the folder ${folder} (${found(names)}). ${instead}`);
}

/** Any text table; of JSON only what is called after a table, because reports end in .json too. */
function isTable(name: string): boolean {
  const ending = fileEnding(name);
  if (name.startsWith('.') || /^(readme|licen[cs]e)\b/i.test(name)) return false;
  return textEndings.has(ending) || (ending === 'json' && tableByName(fileStem(name)) !== null);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new ArticulatorError(`Cannot read the folder ${folder}: ${systemReason(error)}.`);
  }
}

function found(names: readonly string[]): string {
  if (names.length === 0) return 'it is empty';
  return `found: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}`;
}

function checkNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path);
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      throw new UsageError(
        `${earlier} and ${path} have the same name; rename one, so that rows can be told apart.`,
      );
    }
    seen.set(name, path);
  }
}

async function readOne(path: string): Promise<InputFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw new ArticulatorError(`Cannot read ${path}: ${systemReason(error)}.`);
  }
}
