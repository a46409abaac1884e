import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { caseFiles } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { bytesOf, pressAbove, saved, select } from './steps.ts';

const furniture = fileURLToPath(new URL('../../graphs/furniture-chipilo/', import.meta.url));

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(furniture) }));

const actorsDrawn = (page: Page) => page.locator('.picture-canvas').getAttribute('data-actors');
const banner = (page: Page) => page.locator('.scenario-banner');

/** What a button hands out as a file of text. */
const downloaded = async (page: Page, button: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(await saved(page, button)));

/** The case opened, its lead firm selected and taken out. */
async function withoutLeader(page: Page): Promise<void> {
  await drawn(page);
  await pressAbove(page, 'Try changes');
  await select(page, 'segusino');
  await page.getByRole('button', { name: 'Remove actor' }).click();
  await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
}

describe('a case that loses its lead firm', () => {
  it('shows before and after with the reasons, says that it is a scenario, and agrees with the command line', async () => {
    const { page, complaints, requests, close } = await viewer.open();
    await drawn(page);
    const before = Number(await actorsDrawn(page));
    await withoutLeader(page);
    expect(await banner(page).innerText()).toMatch(/this is not the case as it was read[\s\S]*1 change/);
    expect(Number(await actorsDrawn(page))).toBe(before - 1);

    const row = page.locator('[data-moved="items.E4.level"]');
    await row.waitFor();
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells).toHaveLength(3);
    expect(cells[0]).not.toBe(cells[1]);
    expect(cells[2]).toMatch(/no longer count among/);

    await page.getByRole('tab', { name: 'Scenario' }).click();
    expect(await page.locator('.changes li').first().innerText()).toMatch(
      /remove actor segusino[\s\S]*applied[\s\S]*left with it/,
    );
    const changes = await downloaded(page, 'Save changes as a file');
    expect(JSON.parse(changes)).toEqual([{ change: 'remove actor', actor: 'segusino' }]);
    const report = await downloaded(page, 'Before and after (JSON)');
    const ran = await runCli(['scenario', furniture, 'remove actor segusino', '--format', 'json'], '.');
    expect(ran.code).toBe(0);
    expect(report).toBe(ran.stdout);

    await page.getByRole('button', { name: 'Before', exact: true }).click();
    expect(Number(await actorsDrawn(page))).toBe(before);
    expect(await banner(page).innerText()).toContain('without the changes');
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(viewer.served.address))).toEqual([]);
    await close();
  });

  it('is undone and made again, change by change', async () => {
    const { page, close } = await viewer.open();
    await withoutLeader(page);
    const after = await actorsDrawn(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await banner(page).waitFor({ state: 'detached' });
    expect(Number(await actorsDrawn(page))).toBe(Number(after) + 1);
    expect(await page.locator('.side h2').first().innerText(), 'what was selected is so again').toContain(
      'Segusino',
    );
    await page.getByRole('button', { name: 'Redo' }).click();
    await banner(page).waitFor();
    expect(await actorsDrawn(page)).toBe(after);
    await close();
  });

  it('is kept in the browser and found again', async () => {
    const { page, close } = await viewer.open();
    await withoutLeader(page);
    await page.getByRole('tab', { name: 'Scenario' }).click();
    await page.getByLabel('Name of the scenario').fill('No leader');
    await page.getByRole('button', { name: 'Keep in this browser' }).click();
    await page.reload();
    await drawn(page);
    expect(await banner(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Try changes' }).click();
    await page.getByRole('button', { name: 'Open No leader' }).click();
    await banner(page).waitFor();
    await page.getByRole('tab', { name: /^Before and after/ }).waitFor();
    await page.getByRole('button', { name: 'Forget No leader' }).click();
    expect(await page.getByRole('button', { name: 'Open No leader' }).count()).toBe(0);
    await close();
  });
});

describe('the tools', () => {
  it('add an actor, link it, give the linkage another type and take it out', async () => {
    const { page, complaints, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: 'Try changes' }).click();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Add actor …' }).click();
    await dialog.getByLabel('Id', { exact: true }).fill('fair');
    await dialog.getByLabel('Name').fill('<b>New fair</b>');
    await dialog.getByLabel('Kind').selectOption('institution');
    await dialog.getByRole('button', { name: 'Make the change' }).click();
    await banner(page).waitFor();
    await page.locator('.side h2', { hasText: '<b>New fair</b>' }).waitFor();

    await page.getByRole('button', { name: 'Link it …' }).click();
    await dialog.getByLabel('To', { exact: true }).fill('nobody');
    await dialog.getByRole('button', { name: 'Make the change' }).click();
    expect(await dialog.getByRole('alert').innerText()).toContain('no actor "nobody"');
    await dialog.getByLabel('To', { exact: true }).fill('family-01');
    await dialog.getByLabel('Type').selectOption('trains');
    await dialog.getByRole('button', { name: 'Make the change' }).click();
    expect(await dialog.count()).toBe(0);
    const chosen = page.locator('.try-tools select');
    await chosen.locator('option', { hasText: 'Trains' }).waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'Change linkage …' }).click();
    await dialog.getByLabel('Type').selectOption('finances');
    await dialog.getByRole('button', { name: 'Make the change' }).click();
    await chosen.locator('option', { hasText: 'Finances' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Remove linkage' }).click();
    await page.getByRole('tab', { name: 'Scenario' }).click();
    const list = page.locator('.changes li');
    await list.nth(4).locator('text=applied').waitFor();
    expect((await list.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'add actor fair kind=institution name="<b>New fair</b>"',
      'add linkage fair trains family-01',
      'remove linkage fair trains family-01',
      'add linkage fair finances family-01',
      'remove linkage fair finances family-01',
    ]);

    await page.getByLabel('A change as on the command line').fill('remove actor nobody');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await list.nth(5).locator('text=cannot be made').waitFor();
    await page.getByLabel('A change as on the command line').fill('remov actor nobody');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await page.getByRole('alert').innerText()).toContain('did you mean "remove actor"');
    expect(complaints).toEqual([]);
    await close();
  });

  it('find the next best linkages, which then are tried', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: 'Try changes' }).click();
    const card = page.locator('.card', { hasText: 'Next best linkages' });
    await card.getByLabel('Type').selectOption('member-of');
    await card.getByLabel('Indicator').selectOption('J4');
    await card.getByRole('button', { name: 'Look for them' }).click();
    const found = page.locator('[data-next-best]');
    await found.waitFor({ timeout: 90_000 });
    const linkage = await found.locator('li').first().innerText();
    expect(linkage).toMatch(/^add linkage \S+ member-of \S+$/);
    await found.getByRole('button', { name: 'Add to the scenario' }).click();
    await page.locator('[data-moved="items.J4.share"]').waitFor();
    expect(await page.locator('.changes li').first().innerText()).toContain(linkage);
    await close();
  }, 150_000);
});

it.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['390 px wide', { viewport: { width: 390, height: 844 } }],
] as const)('axe finds nothing serious in a scenario: %s', async (_, options) => {
  const { page, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true, ...options });
  await withoutLeader(page);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Scenario' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  const opener = page.getByRole('button', { name: 'Add linkage …' });
  await opener.click();
  expect(await seriousFindings(page)).toEqual([]);
  for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).not.toBe(
    'MAIN',
  );
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await close();
});
