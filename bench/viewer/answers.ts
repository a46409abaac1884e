/**
 * How long the page of the viewer keeps somebody waiting at a case of 50,000 linkages: for each thing an analyst does,
 * the longest task of its main thread, and the processor time of that task, which other work on the machine lengthens
 * less. To reach: no task above 100 ms.
 *
 *   npm run build:site && npx tsx bench/viewer/answers.ts [--actors N] [--linkages N]
 *
 * Software WebGL in a browser without a screen. The browser is BROWSER_BIN, or that of the tests.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumPath } from '../../test/e2e/chromium-path.ts';
import { generatedTables } from '../generated-case.ts';
import { longestTask, traced } from './longest-task.ts';

const { values } = parseArgs({ options: { actors: { type: 'string' }, linkages: { type: 'string' } } });
const size = { actors: Number(values.actors ?? 10_000), linkages: Number(values.linkages ?? 50_000) };
const folder = mkdtempSync(join(tmpdir(), 'articulator-answers-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
// As files on the disk: what the driver of the browser hands over itself costs the page time.
const files = Object.entries(generatedTables({ ...size, seed: 1 })).map(([name, text]) => {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, text);
  return file;
});
const server = await preview({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  configFile: false,
  build: { outDir: 'site' },
  preview: { host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(120_000);
await page.goto(server.resolvedUrls!.local[0]!);
await page.waitForSelector('.bundled');
// The browser puts away the empty page before this one.
await page.waitForTimeout(3000);

/** Does something, waits until its consequences are over, and prints the longest task it made. */
const step = async (what: string, act: () => Promise<unknown>, rest = 1500): Promise<void> =>
  console.log(`${what.padEnd(34)} ${longestTask(await traced(page, act, rest))}`);

const picture = page.locator('.picture-canvas');
const at = async (x: number, y: number) => {
  const box = (await picture.boundingBox())!;
  return [box.x + x * box.width, box.y + y * box.height] as const;
};

console.log(`A case of ${size.actors} actors and ${size.linkages} linkages: the longest task of the page.`);
await step(
  'open, until it is judged',
  async () => {
    await page.getByLabel('Files of the case').setInputFiles(files);
    await picture.waitFor();
    await page.waitForTimeout(2000);
    await page.waitForFunction(() => document.querySelector('.awaited-note') === null);
  },
  3000,
);
for (const tab of await page.getByRole('tab').allInnerTexts())
  await step(`tab ${tab}`, () => page.getByRole('tab', { name: tab, exact: true }).click());
for (const label of ['Colour by', 'Size by'])
  for (const measure of ['degree', 'betweenness'])
    await step(`${label} ${measure}`, () => page.getByLabel(label).first().selectOption(measure));
for (const layout of ['chain', 'cluster', 'circle', 'force'])
  await step(`layout ${layout}`, () => page.getByLabel('Layout').first().selectOption(layout), 4000);
await step('search an actor and select it', async () => {
  await page.getByRole('combobox', { name: 'Search actors' }).pressSequentially('Actor 4321', { delay: 40 });
  await page.keyboard.press('Enter');
});
await step('select in the picture', async () => {
  for (let k = 0; k < 5; k++) {
    await page.mouse.click(...(await at(0.3 + 0.08 * k, 0.5)));
    await page.waitForTimeout(300);
  }
});
await step('move over the picture', async () => {
  for (let k = 0; k < 30; k++) await page.mouse.move(...(await at(0.2 + 0.02 * k, 0.4 + 0.01 * k)));
});
await step('drag the picture', async () => {
  await page.mouse.move(...(await at(0.1, 0.1)));
  await page.mouse.down();
  for (let k = 0; k < 30; k++) await page.mouse.move(...(await at(0.1 + 0.01 * k, 0.1 + 0.01 * k)));
  await page.mouse.up();
});
await step('zoom in and out', async () => {
  await page.mouse.move(...(await at(0.5, 0.5)));
  for (const by of [-120, 120])
    for (let k = 0; k < 8; k++) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(60);
    }
});
for (const table of [/^Actors/, /^Linkages/, /^Pairs/]) {
  await page.getByRole('tab', { name: table }).click();
  await page.waitForTimeout(1000);
  const name = table.source.slice(1);
  await step(`${name}: find`, async () => {
    await page.getByLabel('Find in the table').pressSequentially('432', { delay: 60 });
    await page.waitForTimeout(500);
    await page.getByLabel('Find in the table').fill('');
  });
  await step(`${name}: sort`, async () => {
    for (let k = 0; k < 3; k++) await page.locator('.dock [role=columnheader] button').nth(k).click();
  });
  await step(`${name}: scroll`, () =>
    page.locator('.dock .table-scroll').evaluate(async (scroller) => {
      for (let k = 0; k < 40; k++) {
        scroller.scrollTop = (scroller.scrollHeight / 40) * k;
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    }),
  );
}
const dialog = page.getByRole('dialog');
for (const [by, value] of [
  ['kind', 'Firm'],
  ['scope', 'Local'],
] as const)
  await step(`filter by ${by}`, async () => {
    await page.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByLabel('Filter by').selectOption(by);
    await page.getByRole('checkbox', { name: value }).check();
    await page.getByRole('button', { name: 'Apply' }).click();
  });
await step('measure what is left', async () => {
  await page.getByRole('button', { name: 'Measure what is left' }).click();
  await page.getByText('of what the filters leave').waitFor();
});
await step('remove the filters', async () => {
  for (let k = 0; k < 2; k++) await page.locator('.filter-chip button').last().click();
});
await step('a scenario, until it is judged', async () => {
  await page.getByRole('button', { name: 'Try changes' }).click();
  await page.getByLabel('A change as on the command line').fill('remove actor a1');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator(`.picture-canvas[data-actors="${size.actors - 1}"]`).waitFor();
});
await step('leave the scenario', async () => {
  await page.keyboard.press('Control+z');
  await page.locator(`.picture-canvas[data-actors="${size.actors}"]`).waitFor();
});
const save = (button: string) => async (): Promise<void> => {
  const file = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await (await file).path();
};
await step('ask for a picture', async () => {
  await page.getByRole('button', { name: 'Share and export …' }).click();
  await dialog.getByRole('tab', { name: 'Picture' }).click();
  await dialog.getByRole('img', { name: 'Preview of the picture' }).waitFor();
});
for (const button of ['Save PNG', 'Save SVG']) await step(button, save(button));
await dialog.getByRole('tab', { name: 'Tables and files' }).click();
for (const button of ['Linkages', 'Excel workbook', 'CSV folder (zip)', 'GEXF', 'JSON', 'Report (HTML)'])
  await step(`save: ${button}`, save(button));
await dialog.getByRole('tab', { name: 'Link and project' }).click();
await step('Save project', save('Save project'));
await page.keyboard.press('Escape');
await step('find in the palette', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Actor 99', { delay: 60 });
  await page.keyboard.press('Escape');
});
await step('undo five steps', async () => {
  for (let k = 0; k < 5; k++) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
  }
});
await browser.close();
await server.close();
