import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { dialog, saved, show } from './steps.ts';

const rows = Array.from({ length: 9000 }, (_, i) => `f${i % 3000},f${(i * 7919 + 13) % 3001},supplies,${i}`);
const viewer = inBrowser(async () => ({
  mode: 'case',
  files: [textFile('linkages.csv', ['from,to,type,value', ...rows])],
}));

async function opened(page: Page): Promise<void> {
  await page.waitForSelector('.picture-canvas canvas', { timeout: 90_000 });
  await page.waitForTimeout(1000);
}

it('a scenario is ended while it is computed: what is shown is from before it, and it can be computed after all', async () => {
  const { page, complaints, close } = await viewer.open();
  await opened(page);
  const canvas = page.locator('.picture-canvas');
  const before = Number(await canvas.getAttribute('data-actors'));
  await page.getByRole('button', { name: 'Try changes' }).click();
  await page.getByLabel('A change as on the command line').fill('remove actor f7');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const banner = page.locator('.scenario-banner');
  await banner.getByRole('progressbar').waitFor();
  await banner.getByRole('button', { name: 'Cancel' }).click();
  expect(await banner.innerText()).toContain('The last changes are not computed');
  expect(await banner.getByRole('progressbar').count()).toBe(0);
  await page.waitForTimeout(3000);
  expect(Number(await canvas.getAttribute('data-actors')), 'nothing comes after').toBe(before);
  expect(await page.locator('.changes li').first().innerText()).toContain('not computed yet');
  await banner.getByRole('button', { name: 'Compute' }).click();
  await page.locator(`.picture-canvas[data-actors="${before - 1}"]`).waitFor({ timeout: 90_000 });
  expect(await banner.innerText()).not.toContain('are not computed');
  expect(complaints).toEqual([]);
  await close();
}, 240_000);

it('a workbook and a large picture show how far they are, and are ended without a file', async () => {
  const { page, complaints, close } = await viewer.open();
  await opened(page);
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await show(page, 'Tables and files');
  await dialog(page).getByRole('button', { name: 'Excel workbook' }).click();
  await dialog(page).getByRole('progressbar').waitFor();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await dialog(page).getByText('Cancelled.').waitFor();
  expect(await dialog(page).getByRole('progressbar').count()).toBe(0);

  await dialog(page).getByRole('tab', { name: 'Picture' }).click();
  await dialog(page).getByLabel('Width in pixels').fill('8000');
  await dialog(page).getByLabel('Height in pixels').fill('8000');
  await dialog(page).getByRole('img', { name: 'Preview of the picture' }).waitFor({ timeout: 60_000 });
  await dialog(page).getByRole('button', { name: 'Save PNG' }).click();
  await dialog(page).getByRole('progressbar').waitFor();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await dialog(page).getByText('Cancelled.').waitFor();
  await page.waitForTimeout(4000);
  expect(files).toEqual([]);

  await dialog(page).getByLabel('Width in pixels').fill('900');
  await dialog(page).getByLabel('Height in pixels').fill('700');
  expect((await saved(page, 'Save PNG')).suggestedFilename()).toMatch(/-picture\.png$/);
  expect(complaints).toEqual([]);
  await close();
}, 240_000);
