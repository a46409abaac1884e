import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { randomFrom } from '../../src/metrics/random.ts';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { differing } from './pixels.ts';
import { pressAbove, select } from './steps.ts';

const size = 3200;
const random = randomFrom('large scenario');
/** Another actor than that of this number. */
const other = (i: number): number => (i + 1 + Math.floor(random() * (size - 1))) % size;
const viewer = inBrowser(async () => ({
  mode: 'case',
  files: [
    textFile('actors.csv', [
      'id,kind,cluster',
      ...Array.from({ length: size }, (_, i) => (i % 9 === 0 ? `n${i},buyer,` : `n${i},firm,valley`)),
    ]),
    textFile('linkages.csv', [
      'from,to,type',
      ...Array.from({ length: size }, (_, i) => `n${i},n${other(i)},supplies`),
    ]),
  ],
}));

const picture = (page: Page) => page.locator('.picture-canvas');
const arranging = (page: Page) => page.locator('.picture-bar [role=status]');

it('in a large case who was there stays where it was, before and after', async () => {
  const { page, complaints, close } = await viewer.open();
  await arranging(page).getByRole('button', { name: 'Stop' }).click({ timeout: 60_000 });
  await page.locator('.awaited-note').waitFor({ state: 'detached', timeout: 120_000 });
  await pressAbove(page, 'Try changes');
  const change = page.getByLabel('A change as on the command line');
  await page.getByRole('tab', { name: 'Scenario' }).click();
  await change.fill('add linkage n1 supplies n9');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor({ timeout: 120_000 });
  const look = async (): Promise<Buffer> => {
    await page.waitForTimeout(1500);
    expect(await arranging(page).count(), 'nothing is arranged anew').toBe(0);
    return picture(page).screenshot();
  };
  const after = await look();
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  const before = await look();
  expect(await differing(page, before, after)).toBeLessThan(0.02);
  // The measure sees what moves: another stretch of the picture is another picture.
  await select(page, 'n5');
  expect(await differing(page, before, await look())).toBeGreaterThan(0.1);
  expect(complaints).toEqual([]);
  await close();
}, 300_000);
