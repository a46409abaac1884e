import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { kindStyles } from '../../src/report/pictures/palette.ts';
import { lightTheme } from '../../viewer/src/picture/picture-theme.ts';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { blended, coloursOfHalves, pixelsNear, pixelsOf } from './pixels.ts';
import { viewerFolder } from './serve-viewer.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

const picture = (page: Page) => page.locator('.picture-canvas');
const actorsIn = async (page: Page): Promise<number> =>
  Number(await picture(page).getAttribute('data-actors'));
const countsIn = async (page: Page, section: string): Promise<number> => {
  const texts = await page.locator(`[data-legend=${section}] .quiet`).allInnerTexts();
  return texts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
};

it('draws each layout, with a legend that counts what is drawn', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  const { case: subject } = await readCase(await caseFiles(metalworking));
  const placed = subject.actors.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const seen = new Set<string>();
  for (const layout of ['chain', 'cluster', 'circle', 'map']) {
    await page.getByLabel('Layout').selectOption(layout);
    await page.waitForTimeout(600);
    const { drawn: share } = await pixelsOf(picture(page));
    expect(share, layout).toBeGreaterThan(0.02);
    seen.add((await picture(page).screenshot()).toString('base64'));
    expect(await actorsIn(page)).toBe(layout === 'map' ? placed.length : subject.actors.length);
  }
  expect(seen.size).toBe(4);
  const legend = await page.locator('.legend').innerText();
  expect(legend).toContain(`not on the map: ${subject.actors.length - placed.length}`);
  expect(legend).toContain('Outline: place estimated');

  await page.getByLabel('Layout').selectOption('force');
  await page.getByLabel('Colour by').selectOption({ label: 'Country' });
  await page.waitForTimeout(400);
  expect(await countsIn(page, 'colours')).toBe(subject.actors.length);
  expect(await page.locator('[data-legend=colours]').innerText()).toContain('Brazil');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('on the map an exact place is a full mark and an estimated one a hollow mark, and the legend says so', async () => {
  const { page, complaints, close } = await viewer.open(viewer.served.address);
  await page.waitForSelector('.drop');
  // What is drawn hollow in the other layouts, an actor that is not observed, is full here where its place is exact.
  await dropFiles(page, [
    textFile('actors.csv', [
      'id,kind,country,latitude,longitude,locationPrecision,provenance',
      'west,firm,BR,-10,-60,exact,illustrative',
      'east,firm,BR,-10,-40,estimated,observed',
    ]),
    textFile('linkages.csv', ['from,to,type', 'west,east,supplies']),
  ]);
  await drawn(page);
  expect(await page.locator('[data-legend=shapes]').innerText()).toMatch(
    /Outline: illustrative or estimated\s+1/,
  );
  await page.getByLabel('Layout').selectOption('map');
  await expect
    .poll(() => page.locator('[data-legend=shapes]').innerText())
    .toMatch(/Firms\s+2[\s\S]*Outline: place estimated\s+1$/);
  await page.waitForTimeout(600);
  const full = kindStyles.firm.colour;
  const background = lightTheme.background;
  const [west, east] = await coloursOfHalves(page, await picture(page).screenshot());
  // A full mark is its colour but for the icon in it; a hollow one has the colour in its rim alone.
  expect(pixelsNear(west, full)).toBeGreaterThan(90);
  expect(pixelsNear(east, full)).toBeGreaterThan(5);
  expect(pixelsNear(east, full)).toBeLessThan(pixelsNear(west, full) / 2);
  const inside = blended(full, 0.22, background);
  expect(pixelsNear(east, inside), 'the inside of a hollow mark').toBeGreaterThan(60);
  expect(pixelsNear(west, inside)).toBeLessThan(10);
  expect(complaints).toEqual([]);
  await close();
}, 60_000);

it('hides a group and draws one as one mark, which can be taken back', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  const all = await actorsIn(page);
  const row = page.locator('.legend-entry', { hasText: 'Institutions' });
  const institutions = Number(await row.locator('.quiet').innerText());
  await page.getByRole('button', { name: 'Hide Institutions' }).click();
  expect(await actorsIn(page)).toBe(all - institutions);
  expect(await row.innerText()).toContain('hidden');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Draw Institutions as one' }).click();
  expect(await actorsIn(page)).toBe(all - institutions + 1);
  expect(await page.locator('[data-legend=shapes]').innerText()).toMatch(
    new RegExp(`Institutions\\s+${institutions}`),
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await actorsIn(page)).toBe(all);
  await close();
});

it('shows the neighbourhood of an actor and a path between two', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  const find = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Search actors' }).fill(name);
    await page.keyboard.press('Enter');
  };
  await find('Bandes');
  const told = await page.locator('[data-announcement]').innerText();
  const neighbours = Number(/(\d+) neighbours/.exec(told)![1]);
  await page.getByRole('button', { name: 'Neighbourhood' }).click();
  expect(await actorsIn(page)).toBe(neighbours + 1);
  await page.getByRole('button', { name: 'Whole network' }).click();

  await page.getByRole('button', { name: 'Path from here' }).click();
  await find('Kobrasco');
  const path = page.locator('[data-path]');
  const names = (await path.locator('bdi').innerText()).split(' · ');
  expect(names).toHaveLength(Number(await path.getAttribute('data-path')) + 1);
  expect(names[0]).toContain('Bandes');
  expect(names.at(-1)).toContain('Kobrasco');
  await close();
});

it('needs at most 300 kB of compressed scripts and styles for its first picture, worker included', async () => {
  const { page, requests, close } = await viewer.open(viewer.served.caseAddress, {}, async (watched) => {
    // Once all of the picture is drawn, the page tells the worker to go on. Here it is not told, and asks for no more.
    await watched.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: []) {
        if (message === 'go on') performance.mark('drawn');
        else postMessage.call(this, message, ...rest);
      };
    });
  });
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  // What is fetched once the picture stands has come when it is shown.
  await page.getByRole('grid').waitFor();
  await page.waitForTimeout(1000);
  const after = await page.evaluate(() => {
    const [drawn] = performance.getEntriesByName('drawn');
    const fetched = performance.getEntriesByType('resource');
    return fetched.filter(({ startTime }) => startTime > drawn!.startTime).map(({ name }) => name);
  });
  const needed = new Set(requests.filter((asked) => /\.(js|css)$/.test(asked) && !after.includes(asked)));
  const names = [...needed].map((asked) => basename(asked));
  // What the worker imports is counted too: the reader of the served case.json is one of its imports.
  for (const part of ['index-', 'Picture-', 'worker-', 'gather-json-'])
    expect(names.some((name) => name.startsWith(part))).toBe(true);
  const files = await Promise.all(names.map((name) => readFile(join(viewerFolder, 'assets', name))));
  const total = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  expect(total).toBeGreaterThan(200_000);
  expect(total).toBeLessThan(300_000);
  await close();
});
