import { rmSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ArticulatorError } from '../errors.ts';
import type { InputFile } from '../read/input-file.ts';
import { onStop } from './interrupt.ts';
import { errorCode, systemReason } from './system-reason.ts';
import { writeWhole } from './write-file.ts';

/** Writes files into a folder that is empty or not there yet, whole or not at all. Names may have a folder in them. */
export function writeFolder(folder: string, files: readonly InputFile[]): Promise<void> {
  return fillFolder(folder, async (temporary) => {
    for (const { name, bytes } of files) {
      await mkdir(dirname(join(temporary, name)), { recursive: true });
      await writeWhole(join(temporary, name), bytes);
    }
  });
}

/** Has a folder filled that is empty or not there yet: under another name first, which is renamed once it is whole. */
export async function fillFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const path = resolve(folder);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const forget = onStop(() => rmSync(temporary, { force: true, recursive: true }));
  try {
    await mkdir(temporary);
    await fill(temporary);
    await rmdir(path).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true, recursive: true });
    if (error instanceof ArticulatorError) throw error;
    throw new ArticulatorError(`Cannot write the folder ${folder}: ${systemReason(error)}.`);
  } finally {
    forget();
  }
}
