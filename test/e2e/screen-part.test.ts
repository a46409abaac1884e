import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { kindStyles } from '../../src/report/pictures/palette.ts';
import { layerStyles } from '../../viewer/src/picture/lit-styles.ts';
import { lightTheme, veil } from '../../viewer/src/picture/picture-theme.ts';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { blended, coloursOfHalves, pixelsNear } from './pixels.ts';
import { bytesOf, dialog, saved, select, show } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

const text = async (page: Page): Promise<string> =>
  new TextDecoder().decode(await bytesOf(await saved(page, 'Save SVG')));
const count = (svg: string, what: RegExp): number => [...svg.matchAll(what)].length;

it('the picture is handed out whole, or as on the screen: the part in sight, with what is lit and the icons', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  await select(page, 'cdmec');
  await page.waitForTimeout(700);
  await show(page, 'Picture');
  const whole = await text(page);
  await dialog(page).getByLabel('Part').selectOption('screen');
  const part = await text(page);
  const lines = /<line [^>]*stroke-opacity/g;
  const veiled = new RegExp(`<line .*<rect [^>]*fill-opacity="${veil}"/><line `, 's');
  expect(whole).not.toMatch(veiled);
  expect(part).toMatch(veiled);
  expect(part.split('</g>').at(-2), 'the ring around what is selected').toContain('fill="#111820"');
  for (const svg of [whole, part]) {
    expect(svg).toContain('>CDMEC<');
    expect(svg).toMatch(/<path transform="translate\([^"]+scale/);
    expect(svg).toContain('Illustrative or estimated data');
    expect(svg).toContain('Source: ');
    expect(svg).toContain('Metalworking in Espírito Santo');
    expect(svg).toMatch(/>Firms \d+</);
  }
  const png = await bytesOf(await saved(page, 'Save PNG'));
  expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  await page.keyboard.press('Escape');

  await page.locator('.picture-canvas').focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(500);
  await page.keyboard.press('+');
  await page.waitForTimeout(900);
  await show(page, 'Picture');
  await dialog(page).getByLabel('Part').selectOption('screen');
  const near = await text(page);
  expect(count(near, lines), 'lines out of sight are left out').toBeLessThan(count(part, lines));
  const radius = (svg: string): number =>
    Math.max(
      ...[...svg.slice(0, svg.lastIndexOf('</g>')).matchAll(/<circle [^>]*r="([\d.]+)"/g)].map(([, r]) =>
        Number(r),
      ),
    );
  expect(radius(near), 'marks grow as on the screen').toBeGreaterThan(radius(part));
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it('as on the screen, the SVG and the PNG hold the lit lines by type, with arrows, and their legend', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  await select(page, 'cst');
  await page.waitForTimeout(700);
  const rows = (await page.locator('[data-legend=lit] li').allInnerTexts()).map((row) =>
    row.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(rows.length).toBeGreaterThan(2);
  await show(page, 'Picture');
  const whole = await text(page);
  const wholePng = await bytesOf(await saved(page, 'Save PNG'));
  await dialog(page).getByLabel('Part').selectOption('screen');
  const part = await text(page);
  const partPng = await bytesOf(await saved(page, 'Save PNG'));

  const { case: subject } = await readCase(await caseFiles(metalworking));
  const ties = subject.linkages.filter(({ from, to }) => from === 'cst' || to === 'cst');
  const litLine = (svg: string, colour: string) =>
    count(svg, new RegExp(`<line [^>]*stroke="${colour}"[^>]*stroke-opacity="0.95"`, 'g'));
  const types = [...new Set(ties.map(({ type }) => type))];
  expect(types).toHaveLength(rows.length);
  for (const type of types) {
    const of = ties.filter((tie) => tie.type === type);
    const pairs = new Set(of.map(({ from, to }) => [from, to].sort().join(' ')));
    const { colour } = layerStyles[type];
    expect(litLine(part, colour), type).toBe(pairs.size);
    expect(litLine(whole, colour), type).toBe(0);
  }
  const legend = part.slice(part.indexOf('>Lit up<'), part.indexOf('>Actors<'));
  for (const row of rows) expect(legend).toContain(`>${row}<`);
  expect(count(legend, /<polygon /g), 'an arrow beside all but what has no direction').toBe(
    rows.filter((row) => !row.includes('either way')).length,
  );
  expect(whole).not.toContain('>Lit up<');
  const inside = blended(kindStyles.firm.colour, 0.22, lightTheme.background);
  expect(part, 'hollow marks as on the screen').toContain(
    `fill="${inside}" stroke="${kindStyles.firm.colour}"`,
  );

  // Lines of these colours stand for nothing else in this picture.
  const lit = async (png: Uint8Array, colour: string): Promise<number> => {
    const halves = await coloursOfHalves(page, png);
    const wanted = blended(colour, 0.95, lightTheme.background);
    return halves.reduce((sum, half) => sum + pixelsNear(half, wanted), 0);
  };
  const olive = layerStyles['shares-knowledge'].colour;
  expect(await lit(partPng, olive)).toBeGreaterThan(100);
  expect(await lit(wholePng, olive)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
