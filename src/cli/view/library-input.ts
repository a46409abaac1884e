import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ArticulatorError } from '../../errors.ts';
import { fileEnding } from '../../read/input-file.ts';
import type { Given } from '../option.ts';
import { readOptionsOf } from '../read-options.ts';
import { findSources } from '../study/find-sources.ts';
import { systemReason } from '../system-reason.ts';
import type { LibraryInput } from './viewer-input.ts';

/**
 * The cases of a library: several folders or workbooks, or a folder whose folders are cases. Null where the input is
 * one case or network. Throws ArticulatorError where something cannot be read.
 */
export async function libraryInput(given: Given): Promise<LibraryInput | null> {
  const { positionals } = given;
  if (!(await isLibrary(positionals))) return null;
  const { sources } = await findSources(positionals);
  const only = sources[0]!;
  if (sources.length === 1 && positionals.some((path) => path.replace(/[/\\]+$/, '') === only.label))
    return null;
  const { caseId: _, ...options } = readOptionsOf(given, '');
  const files = await Promise.all(
    sources.flatMap(({ paths }, source) =>
      paths.map(async (path) => ({ source, file: { name: basename(path), bytes: await bytesOf(path) } })),
    ),
  );
  return { mode: 'library', options, sources: sources.map(({ label }) => label), files };
}

async function isLibrary(paths: readonly string[]): Promise<boolean> {
  if (paths.length > 1 && paths.every((path) => fileEnding(path) === 'xlsx')) return true;
  for (const path of paths) if ((await stat(path).catch(() => null))?.isDirectory() === true) return true;
  return false;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ArticulatorError(`Cannot read ${path}: ${systemReason(error)}.`);
  }
}
