import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ArticulatorError, UsageError } from '../errors.ts';
import { onStop } from './interrupt.ts';
import { errorCode, systemReason } from './system-reason.ts';

/**
 * Makes sure that a file may be written, before any work is done: not over an input, not over a file that
 * is there (unless forced), not over what is no file. An input need not be a file: a preset has a name. Throws UsageError, or ArticulatorError where there is
 * no such folder.
 */
export async function checkTarget(path: string, inputs: readonly string[], force: boolean): Promise<void> {
  const folder = await statOf(dirname(path));
  if (folder === null || !folder.isDirectory()) {
    throw new ArticulatorError(`Cannot write ${path}: there is no folder ${dirname(path)}. Make it first.`);
  }
  const present = await statOf(path);
  if (present === null) return;
  if (!present.isFile()) throw new UsageError(`${path} is not a file; name a file to write.`);
  const target = await realpath(path);
  for (const input of inputs) {
    if ((await statOf(input)) === null || (await realpath(input)) !== target) continue;
    throw new UsageError(`${path} is one of the inputs; name another file to write.`);
  }
  if (!force) throw new UsageError(`${path} is there already; name another file, or add --force.`);
}

/** Writes a file whole or not at all: under another name first, then renamed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const forget = onStop(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new ArticulatorError(`Cannot write ${path}: ${systemReason(error)}.`);
  } finally {
    forget();
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new ArticulatorError(`Cannot write ${path}: ${systemReason(error)}.`);
  }
}
