import type { OpenRequest } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';

/** Files dropped, chosen or pasted on the page, read into memory; nothing leaves the browser. */
export async function droppedInput(files: readonly File[]): Promise<OpenRequest> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const [only] = read;
  if (read.length === 1 && only !== undefined && /\.articulator\.zip$/i.test(only.name)) {
    const { readProject } = await import('../show/project-file.ts');
    const project = readProject(only);
    if (typeof project === 'string') throw new OpeningFailed(project, []);
    return project;
  }
  return { mode: 'any', options: {}, files: read };
}
