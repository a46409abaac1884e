import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ServedFile {
  readonly name: string;
  readonly role?: 'links' | 'nodes';
  readonly bytes: Uint8Array;
  /** In a library: the place of its case in `sources`. */
  readonly source?: number;
}

export interface ServedViewer {
  /** The page without a case. */
  readonly address: string;
  /** The page with the served case, if there is one. */
  readonly caseAddress: string;
  close(): void;
}

export interface ServedCase {
  readonly mode: 'case' | 'network' | 'library';
  readonly sources?: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly files: readonly ServedFile[];
}

export const viewerFolder = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Serves the built viewer as any web server would, with the input contract of `articulator view`. */
export async function serveViewer(served: ServedCase | null = null): Promise<ServedViewer> {
  const token = 'test-token';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': policy });
      response.end(body);
    };
    if (url.pathname.startsWith('/api/')) {
      const file = served?.files[Number(url.pathname.replace('/api/files/', ''))];
      if (served === null || url.searchParams.get('token') !== token) send(403, 'text/plain', 'no');
      else if (file !== undefined) send(200, 'application/octet-stream', file.bytes);
      else send(200, 'application/json', JSON.stringify(description(served, token)));
      return;
    }
    const name = url.pathname === '/' ? 'index.html' : normalize(url.pathname).replace(/^[\\/.]+/, '');
    readFile(join(viewerFolder, name)).then(
      (bytes) => send(200, types[extname(name)] ?? 'application/octet-stream', bytes),
      () => send(404, 'text/plain', 'not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    caseAddress: `${address}?token=${token}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function description({ mode, options = {}, sources, files }: ServedCase, token: string): unknown {
  return {
    mode,
    options,
    ...(sources && { sources }),
    files: files.map(({ name, role, source }, i) => ({
      name,
      ...(role && { role }),
      ...(source !== undefined && { source }),
      url: `api/files/${i}?token=${token}`,
    })),
  };
}
