import { readdir } from 'node:fs/promises';
import { UsageError } from '../errors.ts';
import { errorCode, systemReason } from './system-reason.ts';

/** Makes sure that a folder to be written is empty or not there yet; UsageError otherwise. */
export async function emptyFolder(folder: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw new UsageError(`${folder} cannot be written: ${systemReason(error)}.`);
  }
  if (names.length > 0) throw new UsageError(`The folder ${folder} is not empty; name another one.`);
}
