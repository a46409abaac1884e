/*
 * Our viewer for a measuring script of network viewers that draw WebGL: exports `adapter`.
 *
 * The built page (`npm run build`) is served with the input of `articulator view` in mode network: the two CSV tables
 * of the generated network, positions among them. The files are held back until the click that starts the clock.
 * Links are one pixel wide here; what is measured by itself after opening is stopped while gestures are timed, and
 * gone on with where betweenness is timed.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockStarts, findByTyping, serveFolder } from './static-server.mjs';

const folder = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));
let release = () => {};
let given = new Promise(() => {});

const address = await serveFolder(folder, async (pathname, send) => {
  if (!pathname.startsWith('/api/')) return false;
  const files = await given;
  const at = /^\/api\/files\/(\d+)$/.exec(pathname);
  if (at !== null) {
    send('application/octet-stream', await readFile(files[Number(at[1])]));
    return true;
  }
  const roles = ['nodes', 'links'];
  const described = files.map((file, i) => ({
    name: path.basename(file),
    role: roles[i],
    url: `api/files/${i}?token=bench`,
  }));
  const input = { mode: 'network', options: { group: 'kind' }, files: described };
  send('application/json', JSON.stringify(input));
  return true;
});

const note = (page) => page.locator('.awaited-note');

export const adapter = {
  name: 'Articulator',
  links: '1 px',
  givenEvent: 'click',
  format: 'csv',
  /** Every actor one mark; parallel links of a pair are one line, so a few fewer lines than links. */
  minItems: (actors, links) => actors + Math.floor(0.9 * links),
  async start(page) {
    given = new Promise((resolve) => {
      release = resolve;
    });
    await page.goto(`${address}?token=bench`);
    await page.locator('.open-page').waitFor();
  },
  async giveFile(page, files) {
    await page.mouse.click(5, 5);
    release(files);
  },
  async ready(page) {
    const stop = note(page).getByRole('button', { name: 'Stop' });
    const goOn = note(page).getByRole('button', { name: 'Compute the rest' });
    await stop.or(goOn).waitFor();
    if (await stop.isVisible()) await stop.click();
    await goOn.waitFor();
  },
  stage: '.picture-canvas',
  async fit(page) {
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
  },
  async colourBy(page, timers, field) {
    const chooser = page.getByLabel('Colour by');
    return timers.redraw(page, {
      event: 'change',
      act: () => clockStarts(page, 'change').then(() => chooser.selectOption({ label: field })),
    });
  },
  /** Groups are hidden in the legend; the clock is that of the last one, which leaves the value asked for. */
  async filter(page, timers, _field, value) {
    const others = ['processor', 'exporter', 'lead buyer', 'retailer', 'institution'];
    if (value !== 'producer') throw new Error('the last group to be hidden leaves the producers');
    await page.getByLabel('Colour by').selectOption('kind');
    await timers.settled(page);
    for (const other of others.slice(1)) {
      await page.getByRole('button', { name: `Hide ${other}`, exact: true }).click();
      await timers.settled(page);
    }
    const last = page.getByRole('button', { name: `Hide ${others[0]}`, exact: true });
    return timers.redraw(page, { event: 'click', fewer: true, act: () => last.click() });
  },
  async search(page, timers, label) {
    const box = page.getByRole('combobox', { name: 'Search actors' });
    await box.click();
    const name = JSON.stringify(label);
    const only = `(() => { const hits = document.querySelectorAll('.hits [role=option]'); return hits.length === 1 && hits[0].textContent.includes(${name}); })()`;
    const found = await findByTyping(timers, box, label, only);
    const selected = await timers.untilDom(page, {
      event: 'keydown',
      act: () => page.keyboard.press('Enter'),
      until: `document.querySelector('.side').textContent.includes(${name})`,
    });
    return { found, selected };
  },
  async betweenness(page, timers) {
    const goOn = note(page).getByRole('button', { name: 'Compute the rest' });
    const legend = await page.locator('.legend').textContent();
    if (legend.includes('Betweenness') || !(await goOn.isVisible())) return 'there unasked';
    return timers.untilDom(page, {
      event: 'click',
      act: () => goOn.click(),
      until: `document.querySelector('.legend').textContent.includes('Betweenness')`,
    });
  },
  async table(page, timers) {
    return timers.untilDom(page, {
      event: 'click',
      act: () => page.getByRole('tab', { name: /^Linkages/ }).click(),
      until: `document.querySelector('[role=tab][aria-selected=true][id$=linkages]') && document.querySelectorAll('.dock .table-body [role=row]').length > 3`,
    });
  },
};
