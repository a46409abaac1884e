import type { OpenRequest } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';

/** Files dropped or chosen on the page, read into memory; nothing leaves the browser. */
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
  const plain = files.length === 1 && /\.(gexf|graphml)$/i.test(files[0]!.name);
  return { mode: plain ? 'network' : 'case', options: {}, files: read };
}
