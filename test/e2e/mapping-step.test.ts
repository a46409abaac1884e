import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { dropFiles } from './open-page.ts';
import { bytesOf, saved } from './steps.ts';

const tests = inBrowser();
const account = (page: Page) => page.getByRole('region', { name: 'What reading gives' });
const sales = [
  'Sales of 2019, from our books;;',
  'Seller;Buyer;Amount',
  'Norte;Grande;10',
  'Leste;;10',
  'Sul;Grande;5',
];

it('another header row, an emptied row, and the corrected file and mapping that give the same again', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  await dropFiles(page, [textFile('sales.csv', sales)]);
  await page.getByLabel('Header row (0: none)').fill('2');
  await page.getByLabel('Header row (0: none)').press('Enter');
  await page.getByRole('combobox', { name: 'Type of linkage', exact: true }).selectOption('supplies');
  await account(page).getByText('2 of 3 rows of linkages can be used.').waitFor();
  await page.locator('.source-row[data-row="4"] [role=gridcell]').first().click();
  await page.getByRole('button', { name: 'Empty row 4' }).click();
  await account(page).getByText('2 of 2 rows of linkages can be used.').waitFor();

  const mapping = await bytesOf(await saved(page, 'Save mapping'));
  const corrected = await bytesOf(await saved(page, 'Save corrected files'));
  const text = new TextDecoder().decode(corrected);
  expect(text).toContain('Norte;Grande;10');
  expect(text).not.toContain('Leste');
  expect(text.split('\n').findIndex((line) => line.startsWith('Sul'))).toBe(4);
  expect(new TextDecoder().decode(mapping)).toMatch(/"header": 2\b/);
  expect(complaints).toEqual([]);
  await close();
});

it('a reading that is cancelled leads back to the columns, with what was said of them', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address);
  const rows = Array.from({ length: 40_000 }, (_, i) => `f${i % 9973};b${(i * 7919) % 9001};${i}`);
  await page.waitForSelector('.bundled');
  await page.getByLabel('Files of the case').setInputFiles({
    name: 'many.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Vendedor;Comprador;Monto\n${rows.join('\n')}\n`),
  });
  await page.getByRole('combobox', { name: 'Type of linkage', exact: true }).selectOption('supplies');
  await account(page).getByText('40,000 of 40,000 rows of linkages can be used.').waitFor();
  await page.getByRole('button', { name: 'Show the network' }).click();
  await page.locator('.reading').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Say what the columns are' }).waitFor();
  const type = page.getByRole('combobox', { name: 'Type of linkage', exact: true });
  expect(await type.inputValue()).toBe('supplies');
  expect(await page.locator('.picture-canvas').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
