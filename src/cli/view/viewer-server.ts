import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ArticulatorError } from '../../errors.ts';
import { errorCode, systemReason } from '../system-reason.ts';
import type { Assets } from './assets.ts';
import { securityHeaders } from './security-headers.ts';
import { inputDescription, type ViewerInput } from './viewer-input.ts';

export interface ViewerServer {
  /** The address to open, with the token that opens the data. */
  readonly address: string;
  /** Settles when the server has ended. */
  readonly closed: Promise<void>;
  close(): void;
}

const host = '127.0.0.1';

/**
 * Serves the viewer and its input on this machine alone.
 *
 * The data need the token of the address. A request under another host name is refused, so that a page
 * elsewhere cannot reach the server by pointing its own name here. Throws ArticulatorError where the port
 * is taken.
 */
export async function startViewerServer(assets: Assets, input: ViewerInput, port = 0): Promise<ViewerServer> {
  const token = randomBytes(24).toString('base64url');
  const description = inputDescription(input, token);
  const server = createServer((request, response) => {
    const answer = answerTo(request, server, { assets, input, token, description });
    send(request, response, answer);
  });
  const actual = await listen(server, port);
  return {
    address: `http://${host}:${actual}/?token=${token}`,
    closed: new Promise((resolve) => server.once('close', resolve)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Content {
  readonly assets: Assets;
  readonly input: ViewerInput;
  readonly token: string;
  readonly description: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerTo(request: IncomingMessage, server: Server, content: Content): Answer {
  if (!isOwnHost(request.headers.host, server)) return refusal(403, 'Open the address that was printed.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...refusal(405, 'Only GET and HEAD.'), headers: { Allow: 'GET, HEAD' } };
  }
  const url = parseUrl(request.url);
  if (url === null) return refusal(400, 'This is no address.');
  if (url.pathname.startsWith('/api/')) return dataAt(url, content);
  const asset = content.assets.get(url.pathname);
  return asset === undefined
    ? refusal(404, 'There is no such file.')
    : { status: 200, type: asset.type, body: asset.bytes };
}

function dataAt(url: URL, { input, token, description }: Content): Answer {
  if (!sameText(url.searchParams.get('token') ?? '', token)) {
    return refusal(403, 'The token is missing or wrong: open the address that was printed.');
  }
  if (url.pathname === '/api/input') {
    return { status: 200, type: 'application/json; charset=utf-8', body: description };
  }
  const index = /^\/api\/files\/(\d{1,6})$/.exec(url.pathname)?.[1];
  const entry = index === undefined ? undefined : input.files[Number(index)];
  return entry === undefined
    ? refusal(404, 'There is no such input.')
    : { status: 200, type: 'application/octet-stream', body: entry.file.bytes };
}

function refusal(status: number, message: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${message}\n` };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...securityHeaders,
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

function isOwnHost(name: string | undefined, server: Server): boolean {
  const address = server.address();
  if (name === undefined || address === null || typeof address === 'string') return false;
  return name === `${host}:${address.port}` || name === `localhost:${address.port}`;
}

function parseUrl(text: string | undefined): URL | null {
  try {
    return new URL(text ?? '', `http://${host}`);
  } catch {
    return null;
  }
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = errorCode(error) === 'EADDRINUSE';
      const reason = taken
        ? 'another program uses it; choose another, or leave --port out'
        : systemReason(error);
      reject(new ArticulatorError(`Cannot serve on port ${port}: ${reason}.`));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
