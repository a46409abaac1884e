import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';

// Of the bundled cases the one of several clusters and a long title.
const folder = fileURLToPath(new URL('../../graphs/mezzogiorno-manufacturing/', import.meta.url));
const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(folder) }));

/** In how many rows the parts of a bar stand: a part begins a row where it lies below all before it. */
async function rowsOf(page: Page, bar: string): Promise<number> {
  const parts = await page.locator(`${bar} > *, ${bar} .filter-bar > *`).evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ top, bottom }) => ({ top, bottom }))
      .sort((a, b) => a.top - b.top),
  );
  let [rows, bottom] = [0, -Infinity];
  for (const part of parts) {
    if (part.top >= bottom - 4) rows++;
    bottom = Math.max(bottom, part.bottom);
  }
  return rows;
}

it.each([
  ['1440 x 900', { width: 1440, height: 900 }, 1],
  ['1024 x 768', { width: 1024, height: 768 }, 2],
  ['390 x 844', { width: 390, height: 844 }, 2],
] as const)(
  'in Portuguese, with several clusters, neither bar takes a row too many nor overflows: %s',
  async (_, viewport, most) => {
    const { page, close } = await viewer.open(undefined, { viewport, locale: 'pt' });
    await drawn(page);
    expect(await page.locator('.top-bar .field option').count()).toBeGreaterThan(1);
    const trying = page.getByRole('button', { name: 'Testar mudanças' });
    for (const state of ['as it is opened', 'while changes are tried']) {
      expect(await rowsOf(page, '.top-bar'), state).toBeLessThanOrEqual(most);
      expect(await rowsOf(page, '.view-bar'), state).toBeLessThanOrEqual(most);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const title = (await page.locator('.top-bar h1 .name').boundingBox())!;
      expect(title.width, 'some of the title is read').toBeGreaterThan(80);
      if (state !== 'as it is opened') break;
      if (!(await trying.isVisible())) await page.locator('.top-bar summary').click();
      await trying.click();
      await page.getByText('Clique em um ator, uma linha').first().waitFor();
    }
    const palette = page.getByRole('button', { name: 'Procurar ou fazer (Ctrl K)' });
    await palette.click();
    await page.getByRole('dialog').waitFor();
    await close();
  },
  60_000,
);
