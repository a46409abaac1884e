import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';

const tests = inBrowser();
const fixture = async (name: string) => ({
  name,
  bytes: await readFile(fileURLToPath(new URL(`../fixtures/formats/${name}`, import.meta.url))),
});

it.each([
  ['GEXF', 'networkx-directed-1.2.gexf'],
  ['GraphML', 'igraph-directed.graphml'],
  ['Pajek', 'networkx-directed.net'],
  ['UCINET DL', 'sna.dl'],
  ['GML', 'networkx-directed.gml'],
] as const)('opens a dropped network in %s with every actor and link, by their names', async (_, name) => {
  const file = await fixture(name);
  const { actors, links } = await readNetwork({ links: file });
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  await dropFiles(page, [file]);
  await page.waitForSelector(`.picture-canvas[data-actors="${actors.length}"]`);
  expect(await page.getByRole('tab', { name: /^Linkages/ }).innerText()).toBe(`Linkages ${links.length}`);
  const last = actors.at(-1)!;
  await page.getByRole('combobox', { name: 'Search actors' }).fill(last.attributes.name ?? last.id);
  expect(await page.getByRole('option').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

it('opens a dropped case in JSON as the one its tables give', async () => {
  const reading = await readCase(await caseFiles(metalworking));
  const { files } = await exportCase(reading, { format: 'json', version: 'test' });
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  await dropFiles(page, files);
  await drawn(page);
  const { actors, linkages } = reading.case;
  expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe(String(actors.length));
  expect(await page.getByRole('tab', { name: /^Linkages/ }).innerText()).toBe(`Linkages ${linkages.length}`);
  expect(complaints).toEqual([]);
  await close();
});

it('opens a dropped matrix once it is said what its cells are', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  await dropFiles(page, [await fixture('r-matrix.csv')]);
  const type = page.getByRole('combobox', { name: 'Type of linkage', exact: true });
  await type.selectOption('supplies');
  await page.getByLabel('Who gives').selectOption('row-to-column');
  await page.getByRole('combobox', { name: 'Kind', exact: true }).first().selectOption('firm');
  await page.getByRole('button', { name: 'Show the network' }).click();
  await drawn(page);
  expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe('5');
  expect(await page.getByRole('tab', { name: /^Linkages/ }).innerText()).toBe('Linkages 4');
  expect(complaints).toEqual([]);
  await close();
});
