import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { pixelsOf } from './pixels.ts';

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

it('needs at most 300 kB of compressed scripts and styles beside the worker for its first picture', async () => {
  const sizes: Promise<number>[] = [];
  const { page, close } = await viewer.open(viewer.served.caseAddress, {}, async (watched) => {
    watched.on('response', (response) => {
      // The worker that reads and analyses is not part of the page and runs beside it.
      if (!/\.(js|css)(\?|$)/.test(response.url()) || response.request().frame() === null) return;
      if (/worker-/.test(response.url())) return;
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
  });
  await drawn(page);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(300_000);
  await close();
});
