import { readFile } from 'node:fs/promises';

/** The folder of the package: two above this file, in the sources as in what is built. */
export const packageFolder = new URL('../../', import.meta.url);

export async function packageVersion(): Promise<string> {
  const text = await readFile(new URL('package.json', packageFolder), 'utf8');
  const content: unknown = JSON.parse(text);
  if (typeof content === 'object' && content !== null && 'version' in content) return String(content.version);
  throw new Error('package.json has no version');
}
