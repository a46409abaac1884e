import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../src/cli/view/assets.ts';
import { startViewerServer } from '../../src/cli/view/viewer-server.ts';

const page: Asset = { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html>') };
const script: Asset = { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('1') };
const assets = new Map([
  ['/', page],
  ['/index.html', page],
  ['/assets/app.js', script],
]);
const bytes = Uint8Array.from([0, 255, 10, 13, 34]);
const server = await startViewerServer(assets, {
  mode: 'network',
  options: { group: 'region' },
  files: [{ file: { name: 'a "b".csv', bytes }, role: 'links' }],
});
const { port, searchParams } = new URL(server.address);
const token = searchParams.get('token')!;

afterAll(async () => {
  server.close();
  await server.closed;
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A request with the path as it is written: fetch would tidy `..` away. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the viewer server', () => {
  it('gives an address on this machine with a long token', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32,}$/);
  });

  it('listens on the loopback address alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => !each.internal && each.family === 'IPv4');
    for (const { address } of others) {
      const refused = await new Promise((resolve) => {
        const socket = connect(Number(port), address);
        socket.on('error', () => resolve(true));
        socket.on('connect', () => {
          socket.destroy();
          resolve(false);
        });
      });
      expect(refused, `a connection to ${address}`).toBe(true);
    }
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/app.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const reply = await ask(path);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe(type);
  });

  it('describes the input and gives its very bytes to who has the token', async () => {
    const reply = await ask(`/api/input?token=${token}`);
    expect(reply.status).toBe(200);
    const input = JSON.parse(reply.body.toString());
    expect(input).toEqual({
      mode: 'network',
      options: { group: 'region' },
      files: [{ name: 'a "b".csv', role: 'links', url: `api/files/0?token=${token}` }],
    });
    const file = await ask(`/${input.files[0].url}`);
    expect(Uint8Array.from(file.body)).toEqual(bytes);
  });

  it.each([
    '/api/input',
    '/api/input?token=',
    '/api/input?token=wrong',
    `/api/files/0?token=${token}x`,
    '/api/',
  ])('refuses %s without the token', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(403);
    expect(reply.body.toString()).not.toContain(token);
  });

  it('refuses requests under another host name', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1:1',
      `127.0.0.1.evil.example:${port}`,
    ]) {
      expect((await ask('/', { host })).status, host).toBe(403);
      expect((await ask(`/api/input?token=${token}`, { host })).status, host).toBe(403);
    }
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/%00',
    `/api/files/1?token=${token}`,
    `/api/files/../../x?token=${token}`,
    '/assets',
    '/toString',
  ])('finds nothing at %s', async (path) => {
    const reply = await ask(path);
    expect([400, 403, 404]).toContain(reply.status);
    expect(reply.body.toString()).toMatch(/^[A-Z].*\.\n$/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const reply = await ask(`/api/input?token=${token}`, {}, method);
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers HEAD without a body', async () => {
    const reply = await ask('/', {}, 'HEAD');
    expect([reply.status, reply.body.length]).toEqual([200, 0]);
  });

  it.each(['/', '/nothing', `/api/input?token=${token}`, '/api/input'])(
    'protects %s by its headers',
    async (path) => {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]) {
        expect(policy.split('; ')).toContain(directive);
      }
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
    },
  );

  it('says so where the port is taken', async () => {
    const input = { mode: 'case', options: {}, files: [] } as const;
    await expect(startViewerServer(assets, input, Number(port))).rejects.toThrow(/another program uses it/);
  });

  it('has a new token each time', async () => {
    const other = await startViewerServer(assets, { mode: 'case', options: {}, files: [] });
    expect(new URL(other.address).searchParams.get('token')).not.toBe(token);
    other.close();
    await other.closed;
  });
});
