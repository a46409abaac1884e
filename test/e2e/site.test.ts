import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { caseFiles, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const viewer = inBrowser();
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articulator-site-'));
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = ['run', 'build:site', '--', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)('npm', build, { cwd: root, env });
  server = createServer((request, response) => {
    // A plain server of files, below a path and without headers of its own.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const name = normalize(path.replace(/^\/some\/place\//, '')).replace(/^[\\/.]+/, '') || 'index.html';
    readFile(join(folder, name)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/place/`;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

it('is a folder that works from any web server, with every bundled case, and sends nothing', async () => {
  const graphs = join(root, 'graphs');
  const cases = (await readdir(graphs, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
    .map(({ name }) => name);
  const { page, complaints, requests, close } = await viewer.open(address);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  await page.waitForSelector('.bundled');
  expect(await page.locator('.bundled li').count()).toBe(cases.length);
  const chosen = 'furniture-chipilo';
  const { case: subject } = await readCase(await caseFiles(join(graphs, chosen)));
  await page.getByRole('button', { name: subject.title! }).click();
  await drawn(page);
  expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe(
    String(subject.actors.length),
  );
  expect(await page.locator('.banner').first().innerText()).toContain('Illustrative data');
  const before = requests.length;
  await page.locator('.top-bar summary').click();
  await page.getByRole('button', { name: 'Open another' }).click();
  await dropFiles(page, [
    textFile('own.csv', ['seller,buyer,type', 'secret-firm,b,supplies', 'b,c,supplies']),
  ]);
  await drawn(page);
  expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe('3');
  expect(requests.slice(before).filter((asked) => !/\.(js|css)$/.test(asked))).toEqual([]);
  expect(requests.filter((asked) => !asked.startsWith(address) && !asked.startsWith('blob:'))).toEqual([]);
  expect(requests.join()).not.toContain('secret-firm');
  expect(sent).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
