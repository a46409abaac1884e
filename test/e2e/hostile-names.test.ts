import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { dialog, select, show } from './steps.ts';

const hostile = [
  '"<script>window.struck=1</script>"',
  '"<img src=x onerror=window.struck=1>"',
  '"\u202Eevil\u202C right to left"',
  '"\u2067isolated"',
  '"=HYPERLINK(1)"',
  `"${'Ω'.repeat(10_000)}"`,
  '"a\u0007\u0001b"',
  '"{{constructor.constructor(1)()}}"',
];
const long = 'Ω'.repeat(10_000);
const viewer = inBrowser(async () => ({
  mode: 'case',
  files: [
    textFile('actors.csv', [
      'id,name,kind,country,cluster,place,activities,"<b>note</b>"',
      ...hostile.map(
        (name, i) => `h${i},${name},firm,BR,"<i>vale</i>",${name},${name},"<script>window.struck=2</script>"`,
      ),
      `${long},"plain",buyer,BR,"<i>vale</i>",,,`,
    ]),
    textFile('linkages.csv', [
      'from,to,type,value,product,project,year',
      ...hostile.map((name, i) => `h${i},h${(i + 1) % hostile.length},supplies,${i},${name},${name},2001`),
      ...hostile.map((name, i) => `h${i},${long},acts-jointly,,${name},${name},2001`),
      '"<b>x</b>","\u202Ey",supplies,1e999,"<b>",,"<script>window.struck=3</script>"',
    ]),
  ],
}));

/** What of the page is not text as it should be: elements made from names, marks of direction, texts without end. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('struck' in window) found.push('a script ran');
    for (const element of document.querySelectorAll(
      '#root script, #root img[src=x], #root b, #root i, [onerror]',
    )) {
      found.push(`an element was made: ${element.outerHTML.slice(0, 80)}`);
    }
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (parentElement?.closest('script, style') === null) texts.push(nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['title', 'aria-label', 'aria-description', 'alt', 'placeholder']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    for (const text of texts) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
      if (/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f]/.test(text)) {
        found.push(`marks are left: ${JSON.stringify(text.slice(0, 80))}`);
      }
      if (text.length > 1500) found.push(`a text of ${text.length}: ${text.slice(0, 40)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window');
    return found;
  });
}

it('hostile names are text in every table and panel, in tooltips, menus, dialogs and the presentation', async () => {
  const { page, complaints, requests, close } = await viewer.open();
  await drawn(page);
  const check = async (where: string): Promise<void> => {
    await page.waitForTimeout(150);
    expect(await faults(page), where).toEqual([]);
  };
  await check('at first');
  for (const tab of [/^Actors/, /^Linkages/, /^Pairs/, /^Problems/]) {
    await page.getByRole('tab', { name: tab }).click();
    await check(`the table ${tab}`);
  }
  await page.getByRole('tab', { name: /^Actors/ }).click();
  for (let i = 0; i < hostile.length; i++) {
    await select(page, `h${i}`);
    await check(`the panel of h${i}`);
  }
  const canvas = page.locator('.picture-canvas');
  await page.waitForTimeout(700);
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.locator('.picture-hint').waitFor();
  await check('the tooltip');
  await page.getByRole('button', { name: 'Path from here' }).click();
  await check('a path that is asked for');
  await select(page, 'h2');
  await page.locator('[data-path]').waitFor();
  await check('a path');
  for (const tab of ['Verdict', 'Measure', 'Rows']) {
    await page.getByRole('tab', { name: tab }).click();
    await check(`the side ${tab}`);
  }
  await page.getByLabel('Colour by').selectOption({ label: 'Place' });
  await check('the legend');

  await page.getByRole('button', { name: 'Try changes' }).click();
  await check('the tools');
  await canvas.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Remove actor' }).waitFor();
  await check('the menu');
  await page.getByRole('menuitem', { name: 'Change actor …' }).click();
  await check('the dialog of an actor');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Linkages/ }).click();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await check('the panel of a linkage');
  await page.getByRole('button', { name: 'Remove linkage' }).click();
  await page.getByRole('tab', { name: /^Before and after/ }).click();
  await check('before and after');
  await page.getByRole('tab', { name: 'Scenario' }).click();
  await check('the list of changes');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('evil');
  await check('the palette');
  await page.keyboard.press('Escape');

  await show(page, 'Views and presentation');
  await dialog(page).getByLabel('Name of the view').fill('<img src=x onerror=window.struck=4>\u202E');
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
  await check('a saved view');
  await dialog(page).getByRole('tab', { name: 'Picture' }).click();
  await check('the picture to hand out');
  await dialog(page).getByRole('tab', { name: 'Views and presentation' }).click();
  await dialog(page).getByRole('button', { name: 'Present', exact: true }).click();
  await check('the presentation');
  expect(complaints).toEqual([]);
  expect(
    requests.filter((address) => !address.startsWith(viewer.served.address) && !address.startsWith('blob:')),
  ).toEqual([]);
  await close();
}, 180_000);
