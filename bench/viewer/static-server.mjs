import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on this machine; `first` may answer a path itself and says so. The address it is served at. */
export async function serveFolder(folder, first = async () => false) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (await first(pathname, send)) return;
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
    if (!existsSync(file)) response.writeHead(404).end();
    else send(types[path.extname(file)] ?? 'application/octet-stream', await readFile(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return `http://127.0.0.1:${server.address().port}/`;
}

/** A choice by script is no trusted event: the clock of the page starts just before it, a message of the driver too early. */
export async function clockStarts(page, event) {
  await page.evaluate((name) => {
    window.__probe.ev[name] = performance.now();
  }, event);
}

/** Types all but the last letter, then measures from the last one until exactly this is found. */
export async function findByTyping(timers, box, label, until) {
  await box.pressSequentially(label.slice(0, -1), { delay: 15 });
  return timers.untilDom(box.page(), {
    event: 'input',
    act: () => box.pressSequentially(label.slice(-1)),
    until,
  });
}
