import type { OpenRequest } from '../worker/messages.ts';

/** Files dropped or chosen on the page, read into memory; nothing leaves the browser. */
export async function droppedInput(files: readonly File[]): Promise<OpenRequest> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const plain = files.length === 1 && /\.(gexf|graphml)$/i.test(files[0]!.name);
  return { mode: plain ? 'network' : 'case', options: {}, files: read };
}
