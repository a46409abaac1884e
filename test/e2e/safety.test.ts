import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { viewerFolder } from './serve-viewer.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

describe('privacy', () => {
  it('asks nobody but its own server, and lets nobody else be asked', async () => {
    const { page, complaints, requests, close } = await viewer.open();
    await drawn(page);
    expect(requests.filter((address) => !address.startsWith(viewer.served.address))).toEqual([]);
    expect(complaints).toEqual([]);
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(complaints.join()).toContain('connect-src');
    await close();
  });

  it('carries its policy in the page itself, for any web server', async () => {
    const page = await readFile(join(viewerFolder, 'index.html'), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});

describe('without a picture', () => {
  const tablesGoOn = async (page: Page): Promise<void> => {
    await page.getByText('The picture cannot be drawn').waitFor();
    await page.locator('.table-body [role=row]').first().click();
    expect(await page.locator('.side h2').first().innerText()).not.toBe('');
    await page.getByRole('tab', { name: 'Verdict' }).click();
    expect(await page.locator('.side').innerText()).toContain('Collective efficiency');
  };

  it('tables and panels go on where the context is lost, and the picture can be drawn again', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await tablesGoOn(page);
    await page.getByRole('button', { name: 'Draw again' }).click();
    await drawn(page);
    await close();
  });

  it('tables and panels go on where there is no WebGL at all', async () => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, {}, async (made) => {
      await made.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    });
    await tablesGoOn(page);
    await close();
  });
});

it('can be cancelled while it reads', async () => {
  const many = Array.from({ length: 4000 }, (_, i) => `f${i},f${(i * 7919) % 4001},supplies`);
  const { page, close } = await viewer.open(viewer.served.address);
  await page.waitForSelector('.drop');
  await dropFiles(page, [textFile('linkages.csv', ['from,to,type', ...many])]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForSelector('.drop');
  await page.waitForTimeout(500);
  expect(await page.locator('.drop').count()).toBe(1);
  await close();
});

describe('for everyone', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['390 px wide', { viewport: { width: 390, height: 844 } }],
  ] as const)(
    'axe finds nothing serious: %s',
    async (_, options) => {
      const bypass = { bypassCSP: true, ...options };
      const start = await viewer.open(viewer.served.address, bypass);
      await start.page.waitForSelector('.drop');
      expect(await seriousFindings(start.page)).toEqual([]);
      await dropFiles(start.page, [textFile('actors.csv', ['nothing'])]);
      await start.page.getByRole('alert').waitFor();
      expect(await seriousFindings(start.page)).toEqual([]);
      await start.close();

      const { page, close } = await viewer.open(viewer.served.caseAddress, bypass);
      await drawn(page);
      expect(await seriousFindings(page)).toEqual([]);
      for (const item of await page.locator('.item-head').all()) await item.click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Search actors' }).fill('cdmec');
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await seriousFindings(page)).toEqual([]);
      for (const tab of [/^Linkages/, /^Pairs/, /^Problems/, 'Rows']) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await seriousFindings(page)).toEqual([]);
      }
      await close();
    },
    180_000,
  );

  it('fits 390 px without scrolling sideways', async () => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, {
      viewport: { width: 390, height: 844 },
    });
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('.picture-canvas').boundingBox()).toMatchObject({ x: 0, width: 390 });
    await close();
  });
});
