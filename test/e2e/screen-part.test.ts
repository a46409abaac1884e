import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
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
  expect(whole).not.toMatch(/<g opacity="0.12">/);
  expect(part).toMatch(/<g opacity="0.12">.*<g opacity="0.25">/s);
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
  await dialog(page).locator('.sheet-preview').screenshot({ path: '/tmp/screen-part.png' });
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
  await dialog(page).locator('.sheet-preview').screenshot({ path: '/tmp/screen-near.png' });
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
