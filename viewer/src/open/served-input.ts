import type { OpenRequest } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';

interface ServedFile {
  readonly name: string;
  /** In a library: the place of its case in `sources`. */
  readonly source?: number;
  readonly role?: 'links' | 'nodes';
  readonly url: string;
}

interface ServedInput {
  readonly mode: OpenRequest['mode'];
  /** In a library: how its cases are called. */
  readonly sources?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly files: readonly ServedFile[];
}

/** What `articulator view` serves with this page, or null where the page stands alone. */
export async function servedInput(): Promise<OpenRequest | null> {
  const token = new URLSearchParams(location.search).get('token');
  if (token === null) return null;
  const ask = async (address: string): Promise<Response> => {
    const response = await fetch(address, { cache: 'no-store' }).catch(() => null);
    if (response?.ok) return response;
    const what = response === null ? 'does not answer; is it still running?' : `answered ${response.status}.`;
    throw new OpeningFailed(`The server that opened this page ${what}`, []);
  };
  const input = (await (await ask(`api/input?token=${encodeURIComponent(token)}`)).json()) as ServedInput;
  const files = await Promise.all(
    input.files.map(async ({ name, role, url }) => {
      const bytes = new Uint8Array(await (await ask(url)).arrayBuffer());
      return { name, bytes, ...(role !== undefined && { role }) };
    }),
  );
  const request = { mode: input.mode, options: input.options ?? {}, files };
  if (input.sources === undefined) return request;
  const sources = input.sources.map((label, place) => ({
    label,
    files: files.filter((_, index) => input.files[index]!.source === place),
  }));
  return { ...request, files: [], sources };
}
