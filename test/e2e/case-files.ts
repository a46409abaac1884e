import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServedFile } from './serve-viewer.ts';

export const metalworking = fileURLToPath(
  new URL('../../graphs/espirito-santo-metalworking/', import.meta.url),
);

/** The files of a case in a folder, as the command line reads them. */
export async function caseFiles(folder: string): Promise<ServedFile[]> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** A file written in the test. */
export function textFile(name: string, lines: readonly string[]): ServedFile {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}
