import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { type Likeness, likeness } from './painted.ts';
import { bytesOf, dialog, saved, select, show } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

type Bounds = Omit<Likeness, 'size'>;
/** Letters stand up to a quarter of a pixel aside, and the edges of shapes in a clip are smoothed otherwise. */
const nearly: Bounds = { shapes: 30, faintly: 1500, squares: 40, visibly: 1500 };

/** What of a PNG is further from the browser's own picture of an SVG than is allowed. */
async function unlike(page: Page, png: Uint8Array, svg: string, bounds = nearly): Promise<readonly string[]> {
  const found = await likeness(page, png, svg);
  return (Object.keys(bounds) as (keyof Bounds)[])
    .filter((measure) => !(found[measure] <= bounds[measure]))
    .map((measure) => `${measure}: ${found[measure]}`);
}

/** The picture of the open dialog as both its files. */
async function bothFiles(page: Page): Promise<{ readonly svg: string; readonly png: Uint8Array }> {
  const svg = new TextDecoder().decode(await bytesOf(await saved(page, 'Save SVG')));
  return { svg, png: await bytesOf(await saved(page, 'Save PNG')) };
}

it('a PNG is as the browser draws the SVG: light and dark, lit up, zoomed in, and a map with land', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  await show(page, 'Picture');
  const light = await bothFiles(page);
  expect(light.svg).toMatch(/stroke-dasharray="\d.*<polygon [^>]*fill-opacity.*<path transform="translate/s);
  expect(await unlike(page, light.png, light.svg)).toEqual([]);
  await dialog(page).getByLabel('Colours').selectOption('dark');
  const dark = await bothFiles(page);
  expect(await unlike(page, dark.png, dark.svg)).toEqual([]);
  expect(await unlike(page, dark.png, light.svg)).toHaveLength(4);
  await page.keyboard.press('Escape');

  await select(page, 'cdmec');
  await page.locator('[data-legend=lit] li').first().waitFor();
  await page.waitForTimeout(700);
  await page.locator('.picture-canvas').focus();
  for (let k = 0; k < 3; k++) {
    await page.keyboard.press('+');
    await page.waitForTimeout(500);
  }
  await show(page, 'Picture');
  await dialog(page).getByLabel('Part').selectOption('screen');
  const zoomed = await bothFiles(page);
  // Long lines that leave the window are smoothed otherwise at their sides.
  const bounds = { ...nearly, shapes: 60, faintly: 5000 };
  expect(await unlike(page, zoomed.png, zoomed.svg, bounds)).toEqual([]);
  const unclipped = zoomed.svg.replace(' clip-path="url(#window)"', '');
  expect(await unlike(page, zoomed.png, unclipped, bounds)).toHaveLength(4);
  await page.keyboard.press('Escape');

  await page.getByLabel('Layout').first().selectOption('map');
  await page.waitForTimeout(1500);
  await show(page, 'Picture');
  await dialog(page).getByLabel('Width in pixels').fill('1000');
  await dialog(page).getByLabel('Height in pixels').fill('1300');
  const map = await bothFiles(page);
  expect(map.svg).toContain('vector-effect="non-scaling-stroke"');
  expect((await likeness(page, map.png, map.svg)).size).toEqual([1000, 1300]);
  expect(await unlike(page, map.png, map.svg)).toEqual([]);
  const withoutCoast = map.svg.replace(/ stroke="#[0-9a-f]+" stroke-width="1" vector-effect="[^"]*"/, '');
  expect(await unlike(page, map.png, withoutCoast)).not.toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 180_000);

it('a single fault in a PNG would be seen', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  await select(page, 'cdmec');
  await page.locator('[data-legend=lit] li').first().waitFor();
  await page.waitForTimeout(700);
  await show(page, 'Picture');
  await dialog(page).getByLabel('Part').selectOption('screen');
  const { svg, png } = await bothFiles(page);
  expect(await unlike(page, png, svg)).toEqual([]);
  const veil = /<rect [^>]*fill-opacity="([\d.]+)"\/>/;
  const lit = svg.search(veil);
  expect(lit).toBeGreaterThan(0);
  const fault = (from: RegExp, to: string | ((found: string) => string)): string =>
    svg.slice(0, lit) + svg.slice(lit).replace(from, to as string);
  const faults: readonly (readonly [what: string, faulty: string])[] = [
    ['no veil', fault(veil, '')],
    ['a veil that hides a little less', fault(veil, thinner)],
    ['a line without its dashes', fault(/ stroke-opacity="0.95" stroke-dasharray="[\d. ]+"/, '')],
    ['other dashes', fault(/stroke-dasharray="6 3"/, 'stroke-dasharray="3 7"')],
    ['a line less', fault(/<line [^>]*stroke-opacity="0.95"\/>/, '')],
    ['an arrow head less', fault(/<polygon [^>]*fill-opacity="1"\/>/, '')],
    ['arrow heads half as opaque', fault(/fill-opacity="1"/g, 'fill-opacity="0.5"')],
    ['a mark less', fault(/<circle [^>]*\/>/, '')],
    ['a mark without its outline', fault(/(<circle [^>]*) stroke="[^"]*"/, '$1')],
    ['an icon less', fault(/<path transform[^>]*\/>/, '')],
    ['a label less', fault(/<text [^>]*paint-order[^>]*>[^<]*<\/text>/, '')],
    ['a label under its rim', fault(/ paint-order="stroke"/, '')],
    ['narrower rims', fault(/stroke-width="3" paint-order/g, 'stroke-width="2" paint-order')],
    ['a title that is not bold', fault(/font-size="22" font-weight="650"/, 'font-size="22"')],
    ['words set from their middle', fault(/font-size="22"/, 'font-size="22" text-anchor="middle"')],
  ];
  for (const [what, faulty] of faults) {
    expect(faulty, what).not.toBe(svg);
    expect(await unlike(page, png, faulty), what).not.toEqual([]);
  }
  await close();
}, 180_000);

const thinner = (veil: string): string =>
  veil.replace(/fill-opacity="([\d.]+)"/, (_, opacity) => `fill-opacity="${Number(opacity) - 0.03}"`);

it('names in other scripts, and from right to left, are as the browser sets them', async () => {
  const { page, complaints, close } = await viewer.open(viewer.served.address);
  await page.waitForSelector('.drop');
  const names = [
    '深圳华强电子',
    'شركة الحديد والصلب',
    'مصنع ABC 12',
    'Ελληνικά Ναυπηγεία',
    'Ünïcödé &  <b>Söhne</b>',
    '👩‍🔧 fi ffl',
  ];
  await dropFiles(page, [
    textFile('actors.csv', ['id,name,kind', ...names.map((name, i) => `h${i},${name},firm`)]),
    textFile('linkages.csv', ['from,to,type', ...names.map((_, i) => `h${i},h${(i + 1) % 6},supplies`)]),
  ]);
  await drawn(page);
  await show(page, 'Picture');
  const { svg, png } = await bothFiles(page);
  for (const name of names.slice(0, 3)) {
    expect(svg).toContain(`>${name}<`);
    expect(await unlike(page, png, svg.replace(name, [...name].reverse().join(''))), name).not.toEqual([]);
  }
  expect(await unlike(page, png, svg)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('more lines than are drawn in full are as the browser draws them', async () => {
  const { page, complaints, close } = await viewer.open(viewer.served.address);
  await page.waitForSelector('.drop');
  const rows = Array.from({ length: 7000 }, (_, i) => `f${i % 3500},f${(i * 7919 + 13) % 3499},supplies`);
  await dropFiles(page, [textFile('linkages.csv', ['from,to,type', ...rows])]);
  await page.waitForSelector('.picture-canvas canvas', { timeout: 90_000 });
  await page.waitForTimeout(1000);
  // Marks are as large as what is measured last.
  await page.waitForSelector('.awaited-note', { state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(1000);
  await show(page, 'Picture');
  const { svg, png } = await bothFiles(page);
  expect(svg.match(/<path [^>]*stroke-opacity[^>]*fill="none"/g)!.length).toBeGreaterThan(600);
  const bounds = { ...nearly, faintly: 15_000 };
  expect(await unlike(page, png, svg, bounds)).toEqual([]);
  for (const [what, faulty] of [
    ['a bundle of lines less', svg.replace(/<path [^>]*fill="none"[^>]*\/>/, '')],
    ['dashes', svg.replaceAll(/ stroke-dasharray="[\d. ]+" fill="none"/g, ' fill="none"')],
    ['opacity', svg.replace(/(<path [^>]*) stroke-opacity="[^"]*"/, '$1')],
  ] as const)
    expect(await unlike(page, png, faulty, bounds), what).not.toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 180_000);
