import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { caseFiles, metalworking } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';

const tests = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

const spoken = [
  {
    language: 'Spanish',
    locale: 'es-ES',
    item: 'empresas que venden fuera del clúster, directamente o por un intermediario local',
    measure: 'Con qué frecuencia está el actor en el camino más corto entre otros dos.',
    why: 'el lugar es el de la media de seis rangos',
    pair: 'las reglas se prueban en orden',
  },
  {
    language: 'Portuguese',
    locale: 'pt-BR',
    item: 'empresas que vendem fora do cluster, diretamente ou por um intermediário local',
    measure: 'Com que frequência o ator está no caminho mais curto entre outros dois.',
    why: 'o lugar é o da média de seis posições',
    pair: 'as regras são testadas em ordem',
  },
];

/** Everything of the panel that can be opened, opened. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.side .item-head[aria-expanded=false]').evaluateAll((all) => {
    for (const each of all) (each as HTMLElement).click();
  });
  await page.locator('.side details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}

describe.each(spoken)('the page in $language', ({ locale, item, measure, why, pair }) => {
  it('tells verdict, measures and explanations in the language, with nothing left in English', async () => {
    const { page, complaints, close } = await tests.open(tests.served.caseAddress, {
      locale,
      bypassCSP: true,
    });
    await drawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    const side = page.locator('.side');
    const english = side.locator('[lang=en]');
    await unfold(page);
    expect(await side.innerText()).toContain(item);
    expect(await english.allInnerTexts()).toEqual([]);

    await page.locator('.ranked .actor-link').first().click();
    await page.locator('.side h2').first().waitFor();
    await unfold(page);
    expect(await english.allInnerTexts()).toEqual([]);
    await page.locator('.side .explained').nth(1).click();
    const dialog = page.locator('dialog.explanation');
    await dialog.locator('section').first().waitFor();
    expect(await dialog.innerText()).toContain(why);
    expect(await dialog.locator('[lang=en]').allInnerTexts()).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.search input').fill('Aracruz');
    await page.keyboard.press('Enter');
    await side.locator('details.pair').first().waitFor();
    await unfold(page);
    expect(await english.allInnerTexts()).toEqual([]);
    await page.locator('.side details.pair .explained').first().click();
    await dialog.locator('section').first().waitFor();
    expect(await dialog.innerText()).toContain(pair);
    expect(await dialog.locator('[lang=en]').allInnerTexts()).toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('[role=tab]', { hasText: 'Medida' }).click();
    await side.getByText(measure).waitFor();
    expect(await english.allInnerTexts()).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
