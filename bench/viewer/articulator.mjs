/*
 * Our viewer for a measuring script of network viewers that draw WebGL: exports `adapter`.
 *
 * The built page (`npm run build`) is served with the input of `articulator view` in mode network: the two CSV tables
 * of the generated network, positions among them. The files are held back until the click that starts the clock.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
let release = () => {};
let given = new Promise(() => {});

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (pathname.startsWith('/api/')) {
    const files = await given;
    const at = /^\/api\/files\/(\d+)$/.exec(pathname);
    if (at !== null) return send('application/octet-stream', await readFile(files[Number(at[1])]));
    const roles = ['nodes', 'links'];
    const described = files.map((file, i) => ({
      name: path.basename(file),
      role: roles[i],
      url: `api/files/${i}?token=bench`,
    }));
    return send(
      'application/json',
      JSON.stringify({ mode: 'network', options: { group: 'kind' }, files: described }),
    );
  }
  const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
  if (!existsSync(file)) return response.writeHead(404).end();
  return send(types[path.extname(file)] ?? 'application/octet-stream', await readFile(file));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
server.unref();
const address = `http://127.0.0.1:${server.address().port}/?token=bench`;

export const adapter = {
  name: 'Articulator',
  givenEvent: 'click',
  format: 'csv',
  /** Every actor one mark; parallel links of a pair are one line, so a few fewer lines than links. */
  minItems: (actors, links) => actors + Math.floor(0.9 * links),
  async start(page) {
    given = new Promise((resolve) => {
      release = resolve;
    });
    await page.goto(address);
    await page.locator('.open-page').waitFor();
  },
  async giveFile(page, files) {
    await page.mouse.click(5, 5);
    release(files);
  },
  stage: '.picture-canvas',
  async fit(page) {
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
  },
  async colourBy(page, timers, field) {
    const chooser = page.getByLabel('Colour by');
    return timers.redraw(page, {
      event: 'change',
      act: () => told(page).then(() => chooser.selectOption({ label: field })),
    });
  },
  async filter(page, timers, _field, value) {
    const others = ['processor', 'exporter', 'lead buyer', 'retailer', 'institution'];
    await page.getByLabel('Colour by').selectOption('kind');
    await timers.settled(page);
    for (const other of others.slice(1)) {
      await page.getByRole('button', { name: `Hide ${other}`, exact: true }).click();
      await timers.settled(page);
    }
    if (value !== 'producer') throw new Error('the last group to be hidden leaves the producers');
    const last = page.getByRole('button', { name: `Hide ${others[0]}`, exact: true });
    return timers.redraw(page, { event: 'click', fewer: true, act: () => last.click() });
  },
  async search(page, timers, label) {
    const box = page.getByRole('combobox', { name: 'Search actors' });
    await box.click();
    const hit = `[...document.querySelectorAll('[role=option]')].some((o) => o.textContent.includes(${JSON.stringify(label)}))`;
    const found = await timers.untilDom(page, {
      event: 'input',
      act: () => box.pressSequentially(label, { delay: 15 }),
      until: hit,
    });
    const selected = await timers.untilDom(page, {
      event: 'keydown',
      act: () => page.keyboard.press('Enter'),
      until: `document.querySelector('.side').textContent.includes(${JSON.stringify(label)})`,
    });
    return { found, selected };
  },
};

/** A choice by script is no trusted event: the clock of the page starts just before it, a message of the driver too early. */
async function told(page) {
  await page.evaluate(() => {
    window.__probe.ev.change = performance.now();
  });
}
