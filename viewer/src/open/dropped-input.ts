import type { OpenRequest } from '../worker/messages.ts';

/** Files dropped, chosen or pasted on the page, read into memory; nothing leaves the browser. */
export async function droppedInput(files: readonly File[]): Promise<OpenRequest> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { mode: 'any', options: {}, files: read };
}
