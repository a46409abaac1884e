import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseFiles } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';

const graphs = fileURLToPath(new URL('../../graphs/', import.meta.url));
const names = readdirSync(graphs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generator')
  .map(({ name }) => name)
  .sort();

const viewer = inBrowser(async () => {
  const files = await Promise.all(
    names.map(async (name, source) =>
      (await caseFiles(join(graphs, name))).map((file) => ({ ...file, source })),
    ),
  );
  return { mode: 'library', sources: names.map((name) => `graphs/${name}`), files: files.flat() };
});

describe('the library of cases', () => {
  it('shows every case with its picture, sector group and verdict, and says that they are illustrative', async () => {
    const { page, complaints, requests, close } = await viewer.open();
    await page.waitForSelector('.gallery', { timeout: 120_000 });
    expect(await page.locator('.case-card').count()).toBe(names.length);
    expect(await page.locator('.callout.warn').innerText()).toContain('not the world');
    for (const name of names) {
      const card = page.locator(`[data-case="graphs/${name}"]`);
      const text = await card.innerText();
      expect(text).toMatch(/Traditional|Natural-resource|Complex product|Specialised|sector group not known/);
      expect(text).toMatch(/product: (favoured|held back|mixed|no push|not classified)/);
      const width = await card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
      expect(width).toBeGreaterThan(100);
    }
    expect(complaints).toEqual([]);
    const outside = requests.filter((address) => !/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(address));
    expect(outside).toEqual([]);
    await close();
  }, 180_000);

  it('puts chosen cases side by side, leads from a cell of the matrix to its cases, opens one and comes back', async () => {
    const { page, close } = await viewer.open();
    await page.waitForSelector('.gallery', { timeout: 120_000 });
    await page.getByLabel(/^Compare Furniture in Chipilo/).check();
    await page.getByLabel(/^Compare Salmon in southern Chile/).check();
    const table = page.getByRole('region', { name: 'Cases side by side' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'What',
      expect.stringContaining('Chipilo'),
      expect.stringContaining('Salmon'),
    ]);
    expect(await table.getByRole('row', { name: /^Sector group/ }).innerText()).toMatch(
      /Traditional\s+Natural-resource-based/,
    );

    const matrix = page.getByRole('region', { name: 'Sign matrix' });
    const cells = matrix.locator('td button');
    expect(await cells.count()).toBe(24);
    await cells.first().click();
    const behind = page.getByRole('region', { name: 'Cases of the cell' });
    expect(await behind.innerText()).toContain('Furniture in Chipilo');
    await behind.getByRole('button', { name: /Chipilo/ }).click();
    await drawn(page);
    expect(await page.locator('h1').innerText()).toContain('Chipilo');
    await page.locator('.top-bar summary').click();
    await page.getByRole('button', { name: /Back to the library/ }).click();
    expect(await page.locator('.case-card').count()).toBe(names.length);
    await close();
  }, 180_000);

  it('is told in the language chosen, sign matrix and comparison included', async () => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, { locale: 'es-ES' });
    await page.waitForSelector('.gallery', { timeout: 120_000 });
    expect(await page.locator('h1').innerText()).toBe(`Biblioteca de ${names.length} casos`);
    expect(await page.locator('.case-card').first().innerText()).toMatch(
      /de producto: (favorecido|frenado|mixto|sin)/,
    );
    for (const place of [0, 1]) await page.locator('.case-card').nth(place).getByRole('checkbox').check();
    expect(await page.getByRole('region', { name: 'Casos lado a lado' }).innerText()).toContain(
      'Acceso a mercados',
    );
    await page.locator('.matrix .cell').first().click();
    const cell = page.getByRole('region', { name: 'Casos de la celda' });
    expect(await cell.innerText()).toMatch(/eficiencia colectiva → de producto/);
    expect(await page.locator('[lang=en]:not(option)').count()).toBe(0);
    await page.getByLabel('Idioma').selectOption('pt');
    await page.getByRole('region', { name: 'Casos da célula' }).waitFor();
    expect(await cell.count()).toBe(0);
    expect(await page.locator('h1').innerText()).toBe(`Biblioteca de ${names.length} casos`);
    expect(await page.locator('h2').nth(1).innerText()).toBe('Lado a lado');
    await close();
  }, 180_000);

  it('has nothing serious for axe, light and dark, wide and narrow', async () => {
    for (const options of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 390, height: 844 } }]) {
      const { page, close } = await viewer.open(viewer.served.caseAddress, {
        bypassCSP: true,
        ...options,
      });
      await page.waitForSelector('.gallery', { timeout: 120_000 });
      expect(await seriousFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await close();
    }
  }, 240_000);
});
