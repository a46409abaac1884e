import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { pixelsOf } from './pixels.ts';
import { bytesOf, dialog } from './steps.ts';

const tests = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

/** What has the focus, as a screen reader calls it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0];
    const own = [...(label?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
    const labelled = own.map((node) => node.textContent).join('');
    return (element?.getAttribute('aria-label') || labelled || element?.textContent || '').trim();
  });

/** Goes on with Tab until something so called has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 140; i++) {
    const text = await focused(page);
    if (typeof name === 'string' ? text === name : name.test(text)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} cannot be reached with ${key}`);
}

/** Chooses in the list that has the focus, with the arrow keys. */
async function arrowTo(page: Page, value: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    const now = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
    if (now === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${value} cannot be chosen with the arrow keys`);
}

const sales = [
  'Vendedor;Comprador;Monto;Año',
  ...['Aço Norte', 'Bela Vista', 'Caldeiras', 'Delta', 'Estrela', 'Forja'].flatMap((firm, i) => [
    `${firm};${['Grande Compradora', 'Horizonte', 'Importadora'][i % 3]};${1000 + i},50;2019`,
    `${firm};${['Grande Compradora', 'Horizonte', 'Importadora'][(i + 1) % 3]};${500 + i};2019`,
  ]),
];

it('goes from an unknown file to an exported picture by keyboard alone', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  await tabTo(page, 'Choose files');
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  const { name, bytes } = textFile('ventas 2019.csv', sales);
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await page.getByRole('combobox', { name: 'Type of linkage', exact: true }).waitFor();
  await tabTo(page, 'Type of linkage');
  await arrowTo(page, 'supplies');
  await tabTo(page, 'Kind');
  await arrowTo(page, 'firm');
  await tabTo(page, 'Cluster');
  await page.keyboard.type('vale');
  await page.keyboard.press('Tab');
  await tabTo(page, 'Kind');
  await arrowTo(page, 'buyer');
  await tabTo(page, 'Show the network');
  await page.keyboard.press('Enter');
  await drawn(page);
  expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe('9');
  await tabTo(page, 'Share and export …');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await tabTo(page, 'Save PNG');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const picture = await bytesOf(await waiting);
  expect(Buffer.from(picture.subarray(1, 4)).toString()).toBe('PNG');
  expect(picture.length).toBeGreaterThan(10_000);
  await page.keyboard.press('Escape');
  expect(await dialog(page).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('on a screen 390 px wide the broker is found, seen with its neighbours, explained and drawn otherwise', async () => {
  const { page, complaints, close } = await tests.open(tests.served.caseAddress, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await drawn(page);
  await page.locator('.ranked .actor-link').first().scrollIntoViewIfNeeded();
  const broker = (await page.locator('.ranked .actor-link').first().innerText()).trim();
  await page.locator('.ranked .actor-link').first().tap();
  await page.locator('.side h2', { hasText: broker }).waitFor();
  const side = (await page.locator('.side').boundingBox())!;
  expect(side.x >= 0 && side.x + side.width <= 390).toBe(true);
  await page.locator('.side .explained', { hasText: 'mean rank' }).first().tap();
  await dialog(page).getByRole('heading', { name: 'Facts' }).waitFor();
  const told = (await dialog(page).boundingBox())!;
  expect(told.x >= 0 && told.x + told.width <= 390, 'the dialog fits').toBe(true);
  await dialog(page).getByRole('button', { name: 'Close' }).tap();

  await page.evaluate(() => scrollTo({ top: 0 }));
  await page.locator('.legend summary').tap();
  expect(await page.locator('[data-legend=lit] li').count()).toBeGreaterThan(1);
  await page.locator('.legend summary').tap();
  await page.locator('.view-bar summary', { hasText: 'Picture' }).tap();
  await page.getByLabel('Layout').selectOption('chain');
  await page.getByLabel('Colour by').selectOption({ label: 'Country' });
  await page.locator('.picture-canvas').tap({ position: { x: 372, y: 150 } });
  expect(await page.locator('.view-bar .menu-body').first().isVisible()).toBe(false);
  await page.waitForTimeout(800);
  expect((await pixelsOf(page.locator('.picture-canvas'))).hues.length).toBeGreaterThan(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('without any network but the page itself a case is judged, explained, filtered and handed out', async () => {
  const { page, complaints, requests, close } = await tests.open(
    tests.served.caseAddress,
    {},
    async (made) => {
      await made.context().route(
        (url) => url.hostname !== '127.0.0.1' && !['blob:', 'data:'].includes(url.protocol),
        (route) => route.abort('internetdisconnected'),
      );
    },
  );
  await drawn(page);
  expect(await page.locator('.side .verdict').count()).toBeGreaterThan(3);
  await page.locator('.gauge .explained').first().click();
  await dialog(page).getByRole('heading', { name: 'Thresholds' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByLabel('Filter by').selectOption('kind');
  await dialog(page).getByLabel('Firm').check();
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  expect(await page.locator('.filter-chip').count()).toBe(1);
  await page.getByRole('button', { name: 'Share and export …' }).click();
  await dialog(page).getByRole('tab', { name: 'Tables and files' }).click();
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Report (HTML)' }).click();
  expect(Buffer.from(await bytesOf(await waiting)).toString()).toContain('Collective efficiency');
  expect(requests.filter((asked) => !/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(asked))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
