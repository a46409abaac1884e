import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';

/** Selects an actor through the search. */
export async function select(page: Page, id: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search actors' }).fill(id);
  await page.keyboard.press('Enter');
}

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Presses a button of the upper bar; on a small screen it is in its menu. */
export async function pressAbove(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  if (!(await button.isVisible())) await page.locator('.top-bar summary').click();
  await button.click();
}

/** Opens a part of the dialog in which things are handed out. */
export async function show(page: Page, tab: string): Promise<void> {
  await pressAbove(page, 'Share and export …');
  await dialog(page).getByRole('tab', { name: tab }).click();
}

/** The file a button hands out. */
export async function saved(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return waiting;
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** The link to the view as it is now, read from the open dialog. */
export const linkIn = (page: Page): Promise<string> =>
  dialog(page).getByLabel('Link', { exact: true }).inputValue();
