import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { pressAbove } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

const grid = (page: Page): Locator => page.getByRole('grid');
const row = (page: Page, text: string): Locator => grid(page).getByRole('row').filter({ hasText: text });
const banner = (page: Page): Locator => page.locator('.scenario-banner');

/** The cell of a row in the column of that title. */
async function cell(page: Page, text: string, title: string): Promise<Locator> {
  const titles = await grid(page).getByRole('columnheader').allInnerTexts();
  const at = titles.findIndex((each) => each.trim() === title);
  expect(at, `${title} among ${titles.join(', ')}`).not.toBe(-1);
  return row(page, text).first().getByRole('gridcell').nth(at);
}

async function trying(page: Page): Promise<void> {
  await drawn(page);
  await pressAbove(page, 'Try changes');
  await page.getByText('a second press changes one').waitFor();
}

const listed = async (page: Page): Promise<string[]> => {
  await page.getByRole('tab', { name: 'Scenario' }).click();
  const texts = await page.locator('.changes').first().locator('li').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]!);
};

it('a kind is chosen in its cell with the mouse, computed, undone and made again', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('cdmec');
  const kind = await cell(page, 'CDMEC', 'Kind');
  expect(await kind.innerText()).toBe('Institution');
  await kind.dblclick();
  await page.getByLabel('Kind', { exact: true }).selectOption('firm');
  await banner(page).waitFor();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  expect(await (await cell(page, 'CDMEC', 'Kind')).innerText(), 'the table stays').toBe('Firm');
  expect(await listed(page)).toEqual(['set actor cdmec kind=firm']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await banner(page).waitFor({ state: 'detached' });
  expect(await (await cell(page, 'CDMEC', 'Kind')).innerText()).toBe('Institution');
  await page.getByRole('button', { name: 'Redo' }).click();
  await banner(page).waitFor();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  await page.getByRole('tab', { name: /^Actors/ }).click();
  expect(await (await cell(page, 'CDMEC', 'Kind')).innerText()).toBe('Firm');
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  expect(await page.locator('.cell.editable').count(), 'what was is not changed').toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('by keyboard: from cell to cell, a refused value says why, Escape leaves it, Tab goes on', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('cdmec');
  await row(page, 'CDMEC').focus();
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Institution');
  const titles = await grid(page).getByRole('columnheader').allInnerTexts();
  for (let at = 2; at <= titles.indexOf('Employees'); at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Employees');
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  const why = page.getByRole('alert');
  await why.waitFor();
  expect(await why.innerText()).toContain('many');
  const field = page.getByLabel('Employees', { exact: true });
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await field.getAttribute('aria-describedby')).toBe(await why.getAttribute('id'));
  expect(await banner(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await why.count()).toBe(0);
  expect(await focused()).toBe('–');

  await page.keyboard.press('F2');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await expect.poll(focused, { message: 'the next cell is open' }).toBe('Sales');
  await page.keyboard.press('Escape');
  await banner(page).waitFor();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  expect(await (await cell(page, 'CDMEC', 'Employees')).innerText()).toBe('12');
  await expect.poll(focused, { message: 'the focus stays in the table' }).toBe('–');
  await page.keyboard.press('Control+z');
  await banner(page).waitFor({ state: 'detached' });
  expect(await (await cell(page, 'CDMEC', 'Employees')).innerText()).toBe('–');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('linkages get another type and another specifier in the table', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('tab', { name: /^Linkages/ }).click();
  const first = grid(page).getByRole('row').nth(1);
  await first.waitFor();
  const [from, type, to] = await first.getByRole('gridcell').allInnerTexts();
  await first.getByRole('gridcell').nth(1).dblclick();
  const wanted = type === 'Finances' ? 'Assists' : 'Finances';
  await page.getByLabel('Type', { exact: true }).selectOption({ label: wanted });
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  const changed = grid(page)
    .getByRole('row')
    .filter({ hasText: from! })
    .filter({ hasText: to! })
    .filter({ has: page.getByRole('gridcell', { name: wanted, exact: true }) });
  await changed.first().waitFor();
  const by = (await grid(page).getByRole('columnheader').allInnerTexts()).indexOf('Who specifies');
  await changed.first().getByRole('gridcell').nth(by).dblclick();
  await page.getByLabel('Who specifies', { exact: true }).selectOption('joint');
  await changed.first().getByRole('gridcell').nth(by).getByText('both jointly').waitFor();
  const changes = await listed(page);
  expect(changes).toHaveLength(3);
  expect(changes[0]).toMatch(/^remove linkage /);
  expect(changes[1]).toMatch(/^add linkage /);
  expect(changes[2]).toMatch(/^set linkage .* specifiedBy=joint$/);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('a cell of an actor is emptied, and the actor leaves its cluster with an empty choice', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('searchbox', { name: 'Find in the table' }).fill('cdmec');
  const country = await cell(page, 'CDMEC', 'Country');
  expect(await country.innerText()).toBe('BR');
  await country.dblclick();
  await page.getByLabel('Country', { exact: true }).fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  expect(await (await cell(page, 'CDMEC', 'Country')).innerText()).toBe('–');
  await (await cell(page, 'CDMEC', 'Cluster')).dblclick();
  await page.getByLabel('Cluster', { exact: true }).selectOption({ label: 'outside' });
  await expect.poll(async () => (await cell(page, 'CDMEC', 'Cluster')).innerText()).toBe('outside');
  expect(await listed(page)).toEqual(['set actor cdmec country=', 'set actor cdmec cluster=']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await banner(page).waitFor({ state: 'detached' });
  expect(await (await cell(page, 'CDMEC', 'Country')).innerText()).toBe('BR');
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  await page.getByRole('tab', { name: /^Actors/ }).click();
  await expect.poll(async () => (await cell(page, 'CDMEC', 'Country')).innerText()).toBe('–');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('an end of a linkage becomes another actor in its cell; what makes no sense is refused with a reason', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('tab', { name: /^Linkages/ }).click();
  const rows = grid(page).getByRole('row');
  const first = rows.nth(1);
  await first.waitFor();
  const [from, type, to] = await first.getByRole('gridcell').allInnerTexts();
  await first.getByRole('gridcell').nth(2).dblclick();
  const field = page.getByLabel('To', { exact: true });
  const id = await field.inputValue();
  const ids = (await readCase(await caseFiles(metalworking))).case.actors.map((actor) => actor.id);
  expect(ids).toContain(id);
  await field.fill('nobody at all');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('The case has no actor "nobody at all"').waitFor();
  await field.fill(from!);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('A linkage cannot go from an actor to itself').waitFor();
  expect(await banner(page).count()).toBe(0);
  await field.fill('sebr');
  expect(await page.locator('datalist option[value=sebrae]').count()).toBe(1);
  await field.fill('sebrae');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  const moved = rows.filter({ hasText: from! }).filter({ hasText: type! }).filter({ hasText: 'Sebrae' });
  await moved.first().waitFor();
  const changes = await listed(page);
  expect(changes).toHaveLength(2);
  expect(changes[0]).toMatch(new RegExp(`^remove linkage \\S+ \\S+ ${id}`));
  expect(changes[1]).toMatch(/^add linkage \S+ \S+ sebrae/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await banner(page).waitFor({ state: 'detached' });
  await rows.filter({ hasText: from! }).filter({ hasText: to! }).first().waitFor();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
  await page.getByRole('tab', { name: /^Linkages/ }).click();
  await moved.first().waitFor();
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  await rows.filter({ hasText: from! }).filter({ hasText: to! }).first().waitFor();
  expect(await page.locator('.cell.editable').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['390 px wide', { viewport: { width: 390, height: 844 } }],
] as const)(
  'axe finds nothing serious while a cell is changed: %s',
  async (_, options) => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true, ...options });
    await trying(page);
    const name = await cell(page, 'CDMEC', 'Name');
    await name.click();
    await name.click();
    expect(await page.getByLabel('Name', { exact: true }).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  },
  60_000,
);
