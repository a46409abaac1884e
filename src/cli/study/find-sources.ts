import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ArticulatorError } from '../../errors.ts';
import { compareText } from '../../model/order.ts';
import type { Problem } from '../../model/problem.ts';
import { fileEnding, fileStem } from '../../read/input-file.ts';
import { tableByName } from '../../read/name-table.ts';
import { systemReason } from '../system-reason.ts';

/** Where one input of a study stands: the files of a case, or one file. */
export interface SourcePaths {
  readonly label: string;
  readonly folder: boolean;
  readonly paths: readonly string[];
}

export interface SourcesFound {
  readonly sources: readonly SourcePaths[];
  /** What was passed over in the folders, and why. */
  readonly problems: readonly Problem[];
}

const textEndings = new Set(['csv', 'tsv', 'tab', 'txt']);

/**
 * The inputs of a study: a folder with the tables of one case is a case; any other folder is looked through,
 * one level deep, for such folders and for files that can be a case or a table of cases. CSV files named one
 * by one that stand in one folder beside tables of a case are that case.
 *
 * Throws ArticulatorError where something named cannot be read.
 */
export async function findSources(inputs: readonly string[]): Promise<SourcesFound> {
  const sources: SourcePaths[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    const trimmed = input.length > 1 ? input.replace(/[/\\]+$/, '') : input;
    if (!(await isFolder(trimmed))) sources.push({ label: trimmed, folder: false, paths: [trimmed] });
    else await addFolder(trimmed, sources, problems);
  }
  return { sources, problems };
}

async function addFolder(folder: string, sources: SourcePaths[], problems: Problem[]): Promise<void> {
  const names = await namesIn(folder);
  if (isCase(names)) {
    sources.push(caseFolder(folder, names));
    return;
  }
  const before = sources.length;
  for (const name of names) {
    const path = join(folder, name);
    if (await isFolder(path)) {
      const inside = await namesIn(path);
      if (isCase(inside)) sources.push(caseFolder(path, inside));
      else problems.push(passedOver(path, 'it holds no tables of a case'));
    } else if (isInput(name)) sources.push({ label: path, folder: false, paths: [path] });
  }
  if (sources.length === before) {
    const shown = names.slice(0, 8).join(', ') || 'it is empty';
    throw new ArticulatorError(
      `There is no case in the folder ${folder} (${shown}). A case is a folder with actors.csv and linkages.csv, one .xlsx workbook or one .json file; many coded cases are one table.`,
    );
  }
}

function caseFolder(folder: string, names: readonly string[]): SourcePaths {
  return { label: folder, folder: true, paths: names.filter(isTable).map((name) => join(folder, name)) };
}

/** A folder of a case has a table of actors or of linkages. */
function isCase(names: readonly string[]): boolean {
  return names.some((name) => {
    const table = tableByName(fileStem(name));
    return textEndings.has(fileEnding(name)) && (table === 'actors' || table === 'linkages');
  });
}

/** Any text table; of JSON only what is called after a table. */
function isTable(name: string): boolean {
  if (isHidden(name)) return false;
  const ending = fileEnding(name);
  return textEndings.has(ending) || (ending === 'json' && tableByName(fileStem(name)) !== null);
}

/** A file that can be a case or a table of cases by itself. */
function isInput(name: string): boolean {
  const ending = fileEnding(name);
  return !isHidden(name) && (ending === 'xlsx' || ending === 'json' || ending === 'csv' || ending === 'tsv');
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(readme|licen[cs]e)\b/i.test(name);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new ArticulatorError(`Cannot read ${path}: ${systemReason(error)}. Check the name.`);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort(compareText);
  } catch (error) {
    throw new ArticulatorError(`Cannot read the folder ${folder}: ${systemReason(error)}.`);
  }
}

function passedOver(path: string, why: string): Problem {
  return {
    code: 'folder-passed-over',
    severity: 'info',
    file: path,
    message: `The folder ${basename(path)} was passed over: ${why}.`,
    remedy: 'Nothing needs to be done unless a case stands deeper in it: then name its folder.',
  };
}
