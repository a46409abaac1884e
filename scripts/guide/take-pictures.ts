// Makes the pictures of docs/guide from the built viewer: npm run build && npx tsx scripts/guide/take-pictures.ts
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { caseFiles } from '../../test/e2e/case-files.ts';
import { launchBrowser } from '../../test/e2e/launch-browser.ts';
import { drawn, dropFiles, openPage } from '../../test/e2e/open-page.ts';
import { serveViewer } from '../../test/e2e/serve-viewer.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Invented rows in the headers of nobody, for the page that asks which column is which. */
const strangersTable = [
  'Factory,City,Shipped to,Amount (kUSD),Since',
  'Azul Shoes,Barletta,Northern Retail,120,2019',
  'Bianchi & Sons,Barletta,Northern Retail,80,2021',
  'Bianchi & Sons,Barletta,Azul Shoes,15,2020',
  'Conti Leather,Solofra,Azul Shoes,45,2018',
].join('\n');

const picture = (page: Page, name: string) => page.screenshot({ path: root(`docs/guide/${name}.png`) });

async function withCase(
  browser: Browser,
  folder: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const served = await serveViewer({ mode: 'case', files: await caseFiles(root(`graphs/${folder}/`)) });
  const { page, close } = await openPage(browser, served.caseAddress);
  await drawn(page);
  await page.waitForTimeout(1500);
  await work(page);
  await close();
  served.close();
}

async function search(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search actors' }).fill(name);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
}

async function layout(page: Page, id: string): Promise<void> {
  await page.getByLabel('Layout').selectOption(id);
  await page.waitForTimeout(2500);
}

const browser = await launchBrowser();

const empty = await serveViewer();
const start = await openPage(browser, empty.address);
await start.page.waitForSelector('.bundled');
await picture(start.page, 'start');
await dropFiles(start.page, [{ name: 'shipments.csv', bytes: new TextEncoder().encode(strangersTable) }]);
await start.page.waitForTimeout(3000);
await picture(start.page, 'columns');
await start.close();
empty.close();

await withCase(browser, 'espirito-santo-metalworking', async (page) => {
  await picture(page, 'network');
  await search(page, 'cdmec');
  await picture(page, 'articulator');
  await page.keyboard.press('Escape');
  await layout(page, 'chain');
  await picture(page, 'chain');
});
await withCase(browser, 'salmon-southern-chile', async (page) => {
  await layout(page, 'map');
  await picture(page, 'map');
});
await withCase(browser, 'furniture-chipilo', async (page) => {
  await page.getByRole('button', { name: 'Try changes' }).click();
  await search(page, 'segusino');
  await page.getByRole('button', { name: 'Remove actor' }).click();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  await page.waitForTimeout(4000);
  await picture(page, 'scenario');
});

await browser.close();
