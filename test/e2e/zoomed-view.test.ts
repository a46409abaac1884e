import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { bytesOf, dialog, linkIn, saved, select, show } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

/** Longer than a movement of the picture and the time after which it counts as ended. */
const rest = 700;

/** The picture, to the pixel, with the pointer on nothing, once it stands still. */
async function seen(page: Page): Promise<string> {
  await page.mouse.move(5, 5);
  let before = '';
  for (let k = 0; k < 20; k++) {
    await page.waitForTimeout(rest);
    const picture = await page.locator('.picture-canvas').screenshot();
    const now = createHash('sha256').update(picture).digest('hex');
    if (now === before) return now;
    before = now;
  }
  throw new Error('The picture does not come to rest.');
}

/** Zooms in by keyboard and moves the picture to a side. */
async function zoomIn(page: Page): Promise<string> {
  await page.locator('.picture-canvas').focus();
  for (const key of ['+', '+', '+', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowUp']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await page.locator('.picture-canvas').blur();
  return seen(page);
}

it('a link, a project file and a saved view give the picture zoomed and moved as it was, to the pixel', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  const whole = await seen(page);
  const zoomed = await zoomIn(page);
  expect(zoomed).not.toBe(whole);
  await show(page, 'Views and presentation');
  await dialog(page).getByLabel('Name of the view').fill('Near');
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
  await dialog(page).getByRole('tab', { name: 'Link and project' }).click();
  const link = await linkIn(page);
  const project = await bytesOf(await saved(page, 'Save project'));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Fit' }).hover();
  await page.waitForTimeout(rest);
  expect(await page.locator('.picture-hint').count(), 'of the line under the button').toBe(0);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await seen(page)).toBe(whole);
  await show(page, 'Views and presentation');
  await dialog(page).getByRole('button', { name: 'Show Near' }).click();
  await page.keyboard.press('Escape');
  expect(await seen(page)).toBe(zoomed);
  expect(complaints).toEqual([]);
  await close();

  const linked = await viewer.open(link);
  await drawn(linked.page);
  expect(await seen(linked.page)).toBe(zoomed);
  await show(linked.page, 'Link and project');
  expect(await linkIn(linked.page)).toBe(link);
  await linked.close();

  const again = await viewer.open(viewer.served.address);
  await again.page.waitForSelector('.drop');
  await dropFiles(again.page, [{ name: 'metal.articulator.zip', bytes: project }]);
  await drawn(again.page);
  expect(await seen(again.page)).toBe(zoomed);
  await show(again.page, 'Link and project');
  expect(await bytesOf(await saved(again.page, 'Save project'))).toEqual(project);
  await again.close();
}, 120_000);

it('another layout is seen whole, wherever the picture stood and whatever is lit', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  const layout = page.getByLabel('Layout').first();
  await select(page, 'cdmec');
  await layout.selectOption('chain');
  await page.getByRole('button', { name: 'Fit' }).click();
  const whole = await seen(page);
  await layout.selectOption('force');
  await zoomIn(page);
  await layout.selectOption('chain');
  expect(await seen(page)).toBe(whole);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('what is undone is seen as it was, and moving the picture is no step of its own', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const zoomed = await zoomIn(page);
  expect(await undo.isDisabled()).toBe(true);
  await select(page, 'cdmec');
  expect(await seen(page)).not.toBe(zoomed);
  await undo.click();
  expect(await seen(page)).toBe(zoomed);
  expect(await undo.isDisabled()).toBe(true);
  await close();
}, 60_000);

it('a link to actors lit up together gives them again', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  await select(page, 'cdmec');
  await page.getByTitle('Show in the picture').first().click();
  await page.waitForTimeout(rest);
  await show(page, 'Link and project');
  const link = await linkIn(page);
  await close();
  const linked = await viewer.open(link);
  await drawn(linked.page);
  expect(await linked.page.getByRole('alert').count()).toBe(0);
  await show(linked.page, 'Link and project');
  expect(await linkIn(linked.page)).toBe(link);
  await linked.close();
}, 60_000);
