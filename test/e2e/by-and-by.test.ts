import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFrom } from '../../src/metrics/random.ts';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { type ServedViewer, serveViewer } from './serve-viewer.ts';

const random = randomFrom('by and by');
const any = (size: number): string => `n${Math.floor(random() * size)}`;

const network = inBrowser(async () => {
  const actors = Array.from({ length: 10_000 }, (_, i) => `n${i},${i % 7},${Math.cos(i)},${Math.sin(i * 3)}`);
  const links = Array.from({ length: 50_000 }, () => `${any(10_000)},${any(10_000)}`);
  return {
    mode: 'network',
    options: { group: 'side' },
    files: [
      { ...textFile('nodes.csv', ['id,side,x,y', ...actors]), role: 'nodes' },
      { ...textFile('links.csv', ['from,to', ...links]), role: 'links' },
    ],
  };
});
let largeCase: ServedViewer;
beforeAll(async () => {
  const firms = Array.from({ length: 4000 }, (_, i) => (i % 9 === 0 ? `n${i},buyer,` : `n${i},firm,valley`));
  const sales = Array.from({ length: 12_000 }, () => `${any(4000)},${any(4000)},supplies`);
  largeCase = await serveViewer({
    mode: 'case',
    files: [
      textFile('actors.csv', ['id,kind,cluster', ...firms]),
      textFile('linkages.csv', ['from,to,type', ...sales]),
    ],
  });
});
afterAll(() => largeCase?.close());

const note = (page: Page) => page.locator('.awaited-note');
/** The first row of the table of actors under a header. */
const cellUnder = async (page: Page, header: string): Promise<string> => {
  const heads = await page.getByRole('grid').getByRole('columnheader').allInnerTexts();
  const at = heads.findIndex((text) => text.startsWith(header));
  return page
    .getByRole('grid')
    .locator('.table-body [role=row]')
    .first()
    .getByRole('gridcell')
    .nth(at)
    .innerText();
};

it('draws a network of 50,000 links before it is measured, says so, and measures what was stopped', async () => {
  const { page, complaints, close } = await network.open();
  await note(page).getByRole('button', { name: 'Stop' }).click();
  expect(await note(page).innerText()).toContain('Some measures were not computed');
  await page.waitForSelector('.picture-canvas[data-actors="10000"]');
  expect(await cellUnder(page, 'Betweenness')).toBe('…');
  expect(await page.locator('.side').innerText()).toContain('not computed yet');

  await note(page).getByRole('button', { name: 'Compute the rest' }).click();
  expect(await note(page).innerText()).toContain('still being computed');
  await note(page).waitFor({ state: 'detached', timeout: 120_000 });
  expect(await cellUnder(page, 'Betweenness')).toMatch(/^[\d,.]+$/);
  expect(await page.locator('.side').innerText()).not.toContain('not computed yet');
  expect(await page.locator('.legend').innerText()).toContain('Betweenness');
  expect(complaints).toEqual([]);
  await close();
}, 240_000);

it('draws a case of 12,000 linkages before it is judged, and the judgements follow', async () => {
  const { page, complaints, close } = await network.open(largeCase.caseAddress);
  await page.waitForSelector('.awaited-note[data-lacks=assessment]');
  await page.waitForSelector('.picture-canvas canvas');
  expect(await page.locator('.side').innerText()).toContain('as soon as the case is analysed');
  expect(await page.getByRole('button', { name: 'Try changes' }).isDisabled()).toBe(true);
  await note(page).waitFor({ state: 'detached', timeout: 180_000 });
  expect(await page.locator('.side').innerText()).toContain('valley');
  expect(await page.getByRole('tab', { name: /^Pairs/ }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await close();
}, 240_000);
