import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { actors, linkages } from '../cli/small-case.ts';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { dialog, select } from './steps.ts';

const tests = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

/** Lit up around what is selected, as the legend tells it. */
const litRows = (page: Page) => page.locator('[data-legend=lit] li');

it('a problem leads to the actor, or the linkage, made from its row, lit in the middle of the picture', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address);
  await page.waitForSelector('.drop');
  const wrong = (line: string, from: string, to: string) => line.replace(from, to);
  await dropFiles(page, [
    textFile(
      'actors.csv',
      actors.map((line, i) => (i === 1 ? wrong(line, ',15,', ',shoes,') : line)),
    ),
    textFile(
      'linkages.csv',
      linkages.map((line, i) => (i === 2 ? wrong(line, '0.7', 'most') : line)),
    ),
  ]);
  await drawn(page);
  const canvas = page.locator('.picture-canvas');
  const before = await canvas.screenshot();
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await page.getByRole('row').filter({ hasText: 'actors.csv:2' }).getByText('actors.csv').click();
  await page.locator('.side h2', { hasText: 'Alfa Calçados' }).waitFor();
  expect(await page.locator('[data-announcement]').innerText()).toMatch(/^Selected: Alfa Calçados, firm/);
  await page.waitForTimeout(600);
  expect(before.equals(await canvas.screenshot()), 'the picture shows it').toBe(false);
  expect((await litRows(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual(
    expect.arrayContaining(['Supplies, outward 1', 'Supplies, inward 2', 'Shares knowledge, outward 1']),
  );

  await page.getByRole('row').filter({ hasText: 'linkages.csv:3' }).getByText('linkages.csv').click();
  await page.locator('.side h2', { hasText: 'Beta and Grand Retail' }).waitFor();
  expect(await litRows(page).allInnerTexts()).toEqual([expect.stringMatching(/^\s*Supplies\s+1$/)]);
  expect(complaints).toEqual([]);
  await close();
});

describe('every number opens its explanation, and that its rows', () => {
  it('counts in headings list what they count, with all rows on demand', async () => {
    const { page, complaints, close } = await tests.open(tests.served.caseAddress, { bypassCSP: true });
    await drawn(page);
    await page.locator('.verdict-head .explained', { hasText: 'firms' }).click();
    const counted = dialog(page).locator('[data-counted]');
    const firms = Number(await counted.getAttribute('data-counted'));
    expect(await dialog(page).getByRole('heading', { level: 2 }).innerText()).toBe(`${firms} firms`);
    expect(await counted.locator('li').count()).toBe(firms);
    expect(await counted.locator('li').first().innerText()).toMatch(/actors\.csv:\d+/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.view-bar .banner summary').click();
    await page
      .locator('.view-bar .banner')
      .getByRole('button', { name: /illustrative/ })
      .click();
    const unsure = Number(await counted.getAttribute('data-counted'));
    expect(unsure).toBeGreaterThan(firms);
    await dialog(page)
      .getByRole('button', { name: `Show all ${unsure}` })
      .click();
    expect(await counted.locator('li').count()).toBe(unsure);
    await page.keyboard.press('Escape');

    const bridges = page.locator('.card', { hasText: 'both local and cross-border contacts' });
    await bridges.locator('.explained', { hasText: 'cross-border contacts' }).first().click();
    expect(await counted.locator('li').first().innerText()).toMatch(/→.*linkages\.csv:\d+/s);
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    await close();
  });

  it('numbers of the account list their rows with the reason, and amounts in tables lead to their row', async () => {
    const { page, complaints, close } = await tests.open(tests.served.address, { bypassCSP: true });
    await page.waitForSelector('.drop');
    await dropFiles(page, [
      textFile('actors.csv', ['id,kind,cluster', 'a,firm,v', 'b,buyer,', 'a,firm,v', 'c,shop,v']),
      textFile('linkages.csv', [
        'from,to,type,value,year',
        'a,b,supplies,1500,2001',
        'a,a,supplies,1,',
        'a,z,assists,,',
      ]),
    ]);
    await drawn(page);
    await page.getByRole('tab', { name: 'Rows' }).click();
    const account = page.locator('.side table').first();
    const counted = dialog(page).locator('[data-counted]');
    const open = async (table: string, number: number): Promise<string[]> => {
      const row = account.getByRole('row').filter({ hasText: table });
      await row.getByRole('cell').nth(number).getByRole('button').click();
      await counted.waitFor();
      const lines = await counted.locator('li').allInnerTexts();
      if (number === 3) expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      return lines;
    };
    expect(await open('actors', 0)).toHaveLength(4);
    expect((await open('actors', 1)).join()).toMatch(/a .*actors\.csv:2, actors\.csv:4.*b .*actors\.csv:3/s);
    expect(await open('actors', 2)).toEqual([
      expect.stringMatching(/^actors\.csv:4 .*already stands in row 2/),
    ]);
    expect(await open('actors', 3)).toEqual([expect.stringMatching(/^actors\.csv:5 .*shop/)]);
    expect(await open('linkages', 3)).toEqual([expect.stringMatching(/^linkages\.csv:3 .*itself/)]);
    await page.getByRole('button', { name: '1 actor made from the ends' }).click();
    await counted.waitFor();
    expect(await counted.locator('li').allInnerTexts()).toEqual([expect.stringMatching(/^z/)]);
    await page.keyboard.press('Escape');

    expect(await page.getByRole('grid').innerText()).toContain('actors.csv:2, actors.csv:4');
    await page.getByRole('tab', { name: /^Linkages/ }).click();
    await page.getByRole('grid').getByRole('button', { name: '1,500' }).click();
    await counted.waitFor();
    expect(await counted.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/Supplies: a → b .*linkages\.csv:2/),
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('the strength of a single force, a cell of a table and what argues against are explained', async () => {
    const { page, close } = await tests.open();
    await drawn(page);
    await page.locator('.item-head', { hasText: 'Process' }).click();
    await page.locator('.force-strength .explained').first().click();
    await dialog(page).getByRole('heading', { name: 'Process upgrading' }).waitFor();
    await page.keyboard.press('Escape');

    await select(page, 'CDMEC');
    const row = page.locator('.table-row[aria-selected=true]');
    const number = row.locator('.explained').last();
    await number.click();
    const told = dialog(page);
    await told.getByRole('heading', { name: 'Facts' }).waitFor();
    const more = told.locator('.rows button').first();
    const hidden = Number(/and ([\d,]+) more/.exec(await more.innerText())![1]!.replace(',', ''));
    const shown = await told.locator('.rows').first().locator('bdi').count();
    await more.click();
    expect(await told.locator('.rows').first().locator('bdi').count()).toBe(shown + hidden);
    await page.keyboard.press('Escape');
    expect(await page.locator('.side h2').first().innerText(), 'the row stays selected').toContain('CDMEC');
    await close();
  });

  it('every plot carries the mark of the data it is drawn from', async () => {
    const { page, close } = await tests.open();
    await drawn(page);
    await page.locator('.item-head', { hasText: 'Process' }).click();
    await page.locator('.forces').waitFor();
    await page.getByRole('tab', { name: 'Measure', exact: true }).click();
    await page.locator('.side .plot').first().waitFor();
    await page.getByRole('tab', { name: 'Verdict' }).click();
    await page.locator('.side .plot').first().waitFor();
    const plots = page.locator('.side .plot');
    expect(await plots.count()).toBeGreaterThan(1);
    expect(await page.locator('.side .plot-figure figcaption .badge.illustrative').count()).toBe(
      await plots.count(),
    );
    await close();
  });
});

it.each([
  ['1440 px wide', { width: 1440, height: 900 }, 100],
  ['390 px wide', { width: 390, height: 844 }, 190],
  ['320 px wide', { width: 320, height: 640 }, 270],
] as const)(
  'the bars above the picture leave it its room: %s',
  async (_, viewport, most) => {
    for (const locale of ['en', 'es', 'pt']) {
      const { page, close } = await tests.open(tests.served.caseAddress, { viewport, locale });
      await drawn(page);
      const { y } = (await page.locator('.workbench').boundingBox())!;
      expect(y, locale).toBeLessThan(most);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const menu = page.locator('.top-bar summary');
      await menu.focus();
      await page.keyboard.press('Enter');
      const inside = page.locator('.top-bar .menu-body');
      expect(await inside.isVisible()).toBe(true);
      const box = (await inside.boundingBox())!;
      expect(box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
      await page.keyboard.press('Escape');
      expect(await inside.isVisible()).toBe(false);
      expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true);
      await close();
    }
  },
  120_000,
);
