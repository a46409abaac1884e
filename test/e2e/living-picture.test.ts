import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { randomFrom } from '../../src/metrics/random.ts';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';

const size = 3200;
const random = randomFrom('living picture');
const links = Array.from({ length: 3600 }, (_, k) => {
  const from = 1 + (k < size - 1 ? k : Math.floor(random() * (size - 1)));
  return `n${from},n${Math.floor(random() * from)},${2001 + (k % 4)}`;
});
const tests = inBrowser(async () => ({
  mode: 'network',
  files: [{ ...textFile('links.csv', ['from,to,year', ...links]), role: 'links' }],
}));

const picture = (page: Page) => page.locator('.picture-canvas');
const look = async (page: Page): Promise<string> => (await picture(page).screenshot()).toString('base64');
const arranging = (page: Page) => page.locator('.picture-bar [role=status]');
/** The picture once two looks at it in a row are the same. */
const stillLook = async (page: Page): Promise<string> => {
  for (let before = await look(page); ; ) {
    await page.waitForTimeout(700);
    const now = await look(page);
    if (now === before) return now;
    before = now;
  }
};

it('the force layout moves the actors until it is stopped, and left alone comes to the same places every time', async () => {
  const stop = await tests.open();
  await arranging(stop.page).getByRole('button', { name: 'Stop' }).click();
  expect(await arranging(stop.page).count()).toBe(0);
  const stopped = await stillLook(stop.page);
  await stop.page.waitForTimeout(1500);
  expect(await look(stop.page)).toBe(stopped);
  expect(stop.complaints).toEqual([]);
  await stop.close();
  const ends: string[] = [];
  for (let time = 0; time < 2; time++) {
    const { page, close } = await tests.open();
    await picture(page).waitFor({ timeout: 60_000 });
    await arranging(page).waitFor({ state: 'detached', timeout: 120_000 });
    ends.push(await stillLook(page));
    await close();
  }
  expect(ends[1]).toBe(ends[0]);
  expect(ends[0]).not.toBe(stopped);
}, 300_000);

it('the year slider of a plain network leaves the links of a year, says so, and takes it back', async () => {
  const { page, close } = await tests.open();
  await drawn(page);
  const slider = page.getByLabel('Year');
  await page.locator('.picture-bar summary').click();
  const links2002 = links.filter((link) => link.endsWith(',2002')).length;
  await slider.fill('2');
  await expect
    .poll(() => page.getByRole('tab', { name: /^Linkages/ }).innerText())
    .toBe(`Linkages ${links2002}`);
  expect(await slider.getAttribute('aria-valuetext')).toBe('2002');
  expect(Number(await picture(page).getAttribute('data-lines'))).toBeLessThanOrEqual(links2002);
  expect(await page.locator('[data-legend=lines]').innerText()).toContain(String(links2002));
  await slider.fill('0');
  await expect.poll(() => page.getByRole('tab', { name: /^Linkages/ }).innerText()).toBe('Linkages 3,600');
  await close();
}, 120_000);
