/* A plain page of graphology and sigma for the same measuring script: exports `adapter`. */
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { clockStarts, findByTyping, serveFolder } from './static-server.mjs';

const root = fileURLToPath(new URL('./plain/', import.meta.url));
const outDir = await mkdtemp(path.join(os.tmpdir(), 'plain-page-'));
await build({ root, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'es2022' } });
const address = await serveFolder(outDir);

export const adapter = {
  name: 'graphology + sigma',
  links: '1 px',
  givenEvent: 'click',
  format: 'csv',
  minItems: (actors, links) => actors + Math.floor(0.9 * links),
  async start(page) {
    await page.goto(address);
  },
  async giveFile(page, files) {
    await page.locator('#files').setInputFiles(files);
    await page.locator('#open').click();
  },
  stage: '#stage',
  async colourBy(page, timers, field) {
    const chooser = page.getByLabel('Colour by');
    return timers.redraw(page, {
      event: 'change',
      act: () => clockStarts(page, 'change').then(() => chooser.selectOption(field)),
    });
  },
  async filter(page, timers, _field, value) {
    const chooser = page.getByLabel('Only kind');
    return timers.redraw(page, {
      // Sigma draws what is hidden as nothing: the number of items stays.
      event: 'change',
      act: () => clockStarts(page, 'change').then(() => chooser.selectOption(value)),
    });
  },
  async unfilter(page) {
    await page.getByLabel('Only kind').selectOption('');
  },
  async search(page, timers, label) {
    const until = `document.querySelector('#found').textContent === ${JSON.stringify(label)}`;
    return { found: await findByTyping(timers, page.locator('#search'), label, until) };
  },
  async betweenness(page, timers) {
    const until = `document.querySelector('#done').textContent === 'done'`;
    return timers.untilDom(page, { event: 'click', act: () => page.locator('#between').click(), until });
  },
};
