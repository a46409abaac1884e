import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { pressAbove, select } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

const menu = (page: Page): Locator => page.getByRole('menu').first();
const item = (page: Page, name: string): Locator => page.getByRole('menuitem', { name, exact: true });
const canvas = (page: Page): Locator => page.locator('.picture-canvas');
const banner = (page: Page): Locator => page.locator('.scenario-banner');

/** A selected actor stands in the middle of the picture once that has come to rest. */
async function inTheMiddle(page: Page, id: string): Promise<{ x: number; y: number }> {
  await select(page, id);
  await page.waitForTimeout(700);
  const { width, height } = (await canvas(page).boundingBox())!;
  return { x: width / 2, y: height / 2 };
}

async function trying(page: Page): Promise<void> {
  await drawn(page);
  await pressAbove(page, 'Try changes');
  await page.getByRole('button', { name: 'Add actor …' }).waitFor();
}

it('by right click: an actor is linked, given another kind, and removed; the ground adds one', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  const at = await inTheMiddle(page, 'cdmec');
  await canvas(page).click({ button: 'right', position: at });
  expect(await menu(page).getAttribute('aria-label')).toContain('CDMEC');
  await item(page, 'Kind').click();
  await page.getByRole('menuitemradio', { name: 'Firm' }).click();
  await banner(page).waitFor();
  expect(await menu(page).count()).toBe(0);
  await page.getByRole('tab', { name: 'Scenario' }).click();
  await page.getByText('set actor cdmec kind=firm').waitFor();

  // The bar that says it is a scenario took some of the picture's height.
  const then = await inTheMiddle(page, 'cdmec');
  await canvas(page).click({ button: 'right', position: then });
  await item(page, 'Link it …').click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(/^From/).inputValue()).toBe('cdmec');
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);

  const before = Number(await canvas(page).getAttribute('data-actors'));
  await canvas(page).click({ button: 'right', position: then });
  await item(page, 'Remove actor').click();
  await page.locator(`.picture-canvas[data-actors="${before - 1}"]`).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator(`.picture-canvas[data-actors="${before}"]`).waitFor();

  await canvas(page).click({ button: 'right', position: { x: 4, y: 4 } });
  expect(await menu(page).getAttribute('aria-label')).toBe('The picture');
  await item(page, 'Add actor …').click();
  await dialog.getByRole('heading', { name: 'Add an actor' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('by keyboard: the menu of what is selected, walked with the arrows; the focus goes back to the picture', async () => {
  const { page, complaints, close } = await viewer.open();
  await trying(page);
  await page.getByRole('tab', { name: /^Linkages/ }).click();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await canvas(page).focus();
  await page.keyboard.press('Shift+F10');
  await menu(page).waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.waitForTimeout(200);
  expect(await focused()).toMatch(/^Select /);
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
  expect(await canvas(page).evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('ContextMenu');
  await menu(page).waitFor();
  await page.waitForTimeout(200);
  for (let at = 0; at < 12 && (await focused()) !== 'Type'; at++) await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Type');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitemradio').first().waitFor();
  await page.waitForTimeout(200);
  expect(await page.getByRole('menuitemradio', { checked: true }).count()).toBe(1);
  await page.keyboard.type('Certifies');
  await page.keyboard.press('Enter');
  await banner(page).waitFor();
  expect(await menu(page).count()).toBe(0);
  await page.getByRole('tab', { name: 'Scenario' }).click();
  expect(await page.locator('.changes').first().innerText()).toMatch(
    /remove linkage[\s\S]*add linkage \S+ certifies/,
  );
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('without trying: neighbourhood, path from here, hide; rows of the tables have the same menu', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  const all = Number(await canvas(page).getAttribute('data-actors'));
  const at = await inTheMiddle(page, 'cdmec');
  await canvas(page).click({ button: 'right', position: at });
  expect(await item(page, 'Remove actor').count()).toBe(0);
  await item(page, 'Hide').click();
  await page.locator(`.picture-canvas[data-actors="${all - 1}"]`).waitFor();
  await canvas(page).click({ button: 'right', position: { x: 4, y: 4 } });
  await item(page, 'Show them again').click();
  await page.locator(`.picture-canvas[data-actors="${all}"]`).waitFor();

  const row = page.getByRole('grid').getByRole('row').nth(1);
  await row.focus();
  await page.keyboard.press('Shift+F10');
  await item(page, 'Path from here').click();
  await page.getByText(/^Path from /).waitFor();
  await page.getByRole('grid').getByRole('row').nth(3).click();
  await page.locator('[data-path]').waitFor();
  await row.click({ button: 'right' });
  await item(page, 'Neighbourhood').click();
  await page.getByText(/^Only around /).waitFor();
  expect(Number(await canvas(page).getAttribute('data-actors'))).toBeLessThan(all);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('a finger that rests on an actor opens its menu', async () => {
  const { page, close } = await viewer.open(viewer.served.caseAddress, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await drawn(page);
  const at = await inTheMiddle(page, 'cdmec');
  await canvas(page).scrollIntoViewIfNeeded();
  const box = (await canvas(page).boundingBox())!;
  const touch = { x: box.x + at.x, y: box.y + at.y };
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [touch] });
  await menu(page).waitFor();
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(300);
  expect(await menu(page).getAttribute('aria-label')).toContain('CDMEC');
  await close();
}, 60_000);

it.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
] as const)(
  'axe finds nothing serious in the menu: %s',
  async (_, options) => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true, ...options });
    await trying(page);
    await canvas(page).click({ button: 'right', position: await inTheMiddle(page, 'cdmec') });
    await item(page, 'Kind').hover();
    await page.getByRole('menuitemradio').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.screenshot({ path: `/tmp/menu-${options.colorScheme}.png` });
    await close();
  },
  60_000,
);
