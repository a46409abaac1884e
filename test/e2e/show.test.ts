import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { serveViewer } from './serve-viewer.ts';
import { bytesOf, dialog, linkIn, saved, select, show } from './steps.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

describe('files', () => {
  it('hands out each table, the whole case, its network and the report, which say that data are illustrative', async () => {
    const { page, complaints, requests, close } = await viewer.open();
    await drawn(page);
    const { case: subject } = await readCase(await caseFiles(metalworking));
    await show(page, 'Tables and files');
    const texts = new Map<string, string>();
    for (const button of [
      'Actors',
      'Linkages',
      'Pairs',
      'Problems',
      'GEXF',
      'GraphML',
      'JSON',
      'Report (HTML)',
    ]) {
      const download = await saved(page, button);
      expect(download.suggestedFilename()).toMatch(/^espirito-santo-metalworking-/);
      texts.set(button, new TextDecoder().decode(await bytesOf(download)));
    }
    expect(texts.get('Actors')?.trim().split('\n')).toHaveLength(subject.actors.length + 1);
    expect(texts.get('Actors')?.split('\n')[0]).toMatch(/articulatorRank,.*betweenness/);
    expect(texts.get('Linkages')?.trim().split('\n').length).toBeGreaterThan(subject.linkages.length);
    for (const button of ['Actors', 'Linkages', 'Pairs', 'GEXF', 'GraphML', 'JSON', 'Report (HTML)']) {
      expect(/illustrative/i.test(texts.get(button) ?? ''), button).toBe(true);
    }
    expect(texts.get('Report (HTML)')).toMatch(/^<!doctype html>/i);

    const book = await bytesOf(await saved(page, 'Excel workbook'));
    const again = await readCase([{ name: 'case.xlsx', bytes: book }]);
    expect(again.case.actors.map(({ id }) => id)).toEqual(subject.actors.map(({ id }) => id));
    expect(again.case.linkages).toHaveLength(subject.linkages.length);
    const folder = unzipSync(await bytesOf(await saved(page, 'CSV folder (zip)')));
    expect(Object.keys(folder)).toEqual(expect.arrayContaining(['actors.csv', 'linkages.csv', 'case.json']));
    expect(complaints).toEqual([]);
    expect(
      requests.filter(
        (address) => !address.startsWith(viewer.served.address) && !address.startsWith('blob:'),
      ),
    ).toEqual([]);
    await close();
  }, 120_000);

  it('no name becomes a formula or a tag in what is handed out', async () => {
    const { page, complaints, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    const names = ['"=HYPERLINK(""http://x"")"', '"<script>struck()</script>"', '"\u202Eevil"', '"@SUM(A1)"'];
    await dropFiles(page, [
      textFile('actors.csv', ['id,name,kind,cluster', ...names.map((name) => `${name},${name},firm,vale`)]),
      textFile('linkages.csv', [
        'from,to,type',
        ...names.slice(1).map((name, i) => `${names[i]},${name},supplies`),
      ]),
    ]);
    await drawn(page);
    await show(page, 'Tables and files');
    const actors = new TextDecoder().decode(await bytesOf(await saved(page, 'Actors')));
    expect(actors).toContain('\u00a0=HYPERLINK');
    expect(actors).not.toMatch(/(^|,|")[=@]/m);
    expect(await dialog(page).locator('.notes').innerText()).toContain('sign of formulas');
    const report = new TextDecoder().decode(await bytesOf(await saved(page, 'Report (HTML)')));
    expect(report.includes('&lt;script&gt;struck')).toBe(true);
    expect(report.includes('<script>struck')).toBe(false);
    const gexf = new TextDecoder().decode(await bytesOf(await saved(page, 'GEXF')));
    expect(gexf.includes('<script>')).toBe(false);
    const book = unzipSync(await bytesOf(await saved(page, 'Excel workbook')));
    const sheets = Object.entries(book).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
});

describe('the picture', () => {
  it('is handed out as SVG and PNG of any size, with title, legend, source and the mark of illustrative data', async () => {
    const { page, complaints, close } = await viewer.open();
    await drawn(page);
    const { case: subject } = await readCase(await caseFiles(metalworking));
    await show(page, 'Picture');
    await dialog(page).getByLabel('Width in pixels').fill('2400');
    await dialog(page).getByLabel('Height in pixels').fill('1500');
    const svg = new TextDecoder().decode(await bytesOf(await saved(page, 'Save SVG')));
    expect(svg).toMatch(/^<svg [^>]*width="2400" height="1500"/);
    for (const text of [
      'Metalworking in Espírito Santo',
      'Illustrative or estimated data',
      'Source: ',
      'CDMEC',
    ]) {
      expect(svg.includes(text), text).toBe(true);
    }
    const firms = subject.actors.filter(({ kind }) => kind === 'firm').length;
    expect(svg).toMatch(new RegExp(`>Firms ${firms}<`));
    const valid = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ??
        'valid',
      svg,
    );
    expect(valid).toBe('valid');
    const png = await bytesOf(await saved(page, 'Save PNG'));
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const header = new DataView(png.buffer, png.byteOffset);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([2400, 1500]);
    const colours = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const found = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        found.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
      return [0x1b7fc4, 0xd95f0e, 0x0a9470, 0xc25a96].map((colour) => found.has(colour));
    }, Buffer.from(png).toString('base64'));
    expect(colours, 'firms, buyers, suppliers and institutions').toEqual([true, true, true, true]);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('shows hostile names as text there too', async () => {
    const { page, complaints, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    const names = [
      '"<script>struck()</script>"',
      '"\u202Eevil"',
      '"a\u0007\u0001b\ufffe"',
      `"${'W'.repeat(10_000)}"`,
    ];
    await dropFiles(page, [
      textFile('actors.csv', ['id,name,kind', ...names.map((name, i) => `h${i},${name},firm`)]),
      textFile('linkages.csv', ['from,to,type', 'h0,h1,supplies', 'h1,h2,supplies', 'h2,h3,supplies']),
    ]);
    await drawn(page);
    await show(page, 'Picture');
    const svg = new TextDecoder().decode(await bytesOf(await saved(page, 'Save SVG')));
    expect(svg.includes('&lt;script&gt;struck')).toBe(true);
    expect(/<script|[\p{Cf}\ufffe]|(?!\n)\p{Cc}|W{100}/u.test(svg)).toBe(false);
    expect((await bytesOf(await saved(page, 'Save PNG'))).length).toBeGreaterThan(5000);
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);
});

it('goes from the start to an exported picture by keyboard alone', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  const tabTo = async (name: string | RegExp): Promise<void> => {
    const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
    for (let i = 0; i < 60; i++) {
      const text = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (matches(text)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached with Tab`);
  };
  await tabTo('Search actors');
  await page.keyboard.type('cdmec');
  await page.keyboard.press('Enter');
  expect(await page.locator('[role=row][aria-selected=true]').innerText()).toMatch(/cdmec/i);
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate(() => document.activeElement?.textContent === 'Share and export …')) break;
    await page.keyboard.press(i < 20 ? 'Tab' : 'Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await tabTo('Save PNG');
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await bytesOf(await waiting)).length).toBeGreaterThan(20_000);
  await page.keyboard.press('Escape');
  expect(await dialog(page).count()).toBe(0);
  await close();
}, 120_000);

describe('the view', () => {
  it('is in a link without the data, and the link gives it again with the same case', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: 'Try changes' }).click();
    await select(page, 'findes');
    await page.getByRole('button', { name: 'Remove actor' }).click();
    await page.locator('.scenario-banner').waitFor();
    await select(page, 'cdmec');
    await show(page, 'Link and project');
    const link = await linkIn(page);
    await close();

    const second = await viewer.open(link);
    await drawn(second.page);
    await second.page.locator('.scenario-banner').waitFor();
    expect(await second.page.locator('[data-announcement]').innerText()).toMatch(/^Selected: CDMEC/);
    await show(second.page, 'Link and project');
    expect(await linkIn(second.page)).toBe(link);
    expect(second.complaints).toEqual([]);
    await second.close();

    const other = await serveViewer({
      mode: 'case',
      files: [textFile('linkages.csv', ['from,to,type', 'a,b,supplies'])],
    });
    const third = await viewer.open(`${other.caseAddress}${new URL(link).hash}`);
    await drawn(third.page);
    expect(await third.page.getByRole('alert').innerText()).toContain('another case');
    await third.close();
    other.close();
  }, 120_000);

  it('opens again exactly from a project file: files, scenario, saved views', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: 'Try changes' }).click();
    await select(page, 'findes');
    await page.getByRole('button', { name: 'Remove actor' }).click();
    await page.locator('.scenario-banner').waitFor();
    await show(page, 'Views and presentation');
    await dialog(page).getByLabel('Name of the view').fill('Without Findes');
    await dialog(page).getByRole('button', { name: 'Save this view' }).click();
    await dialog(page).getByRole('tab', { name: 'Link and project' }).click();
    const link = await linkIn(page);
    const project = await bytesOf(await saved(page, 'Save project'));
    await close();

    const again = await viewer.open(viewer.served.address);
    await again.page.waitForSelector('.drop');
    await dropFiles(again.page, [{ name: 'metal.articulator.zip', bytes: project }]);
    await drawn(again.page);
    await again.page.locator('.scenario-banner').waitFor();
    await show(again.page, 'Link and project');
    const hash = new URL(await linkIn(again.page)).hash;
    expect(hash).toBe(new URL(link).hash);
    expect(await bytesOf(await saved(again.page, 'Save project'))).toEqual(project);
    await dialog(again.page).getByRole('tab', { name: 'Views and presentation' }).click();
    expect(await dialog(again.page).getByRole('button', { name: 'Show Without Findes' }).count()).toBe(1);
    expect(again.complaints).toEqual([]);
    await again.page.reload();
    await again.page.waitForSelector('.drop');
    await dropFiles(again.page, [{ name: 'cut.articulator.zip', bytes: project.slice(0, 2000) }]);
    expect(await again.page.getByRole('alert').innerText()).toContain('damaged or no project');
    await again.close();
  }, 120_000);
});

it('a presentation fills the page and steps through the saved views with the arrow keys', async () => {
  const { page, complaints, close } = await viewer.open();
  await drawn(page);
  const save = async (name: string): Promise<void> => {
    await show(page, 'Views and presentation');
    await dialog(page).getByLabel('Name of the view').fill(name);
    await dialog(page).getByRole('button', { name: 'Save this view' }).click();
    await page.keyboard.press('Escape');
  };
  await save('The whole cluster');
  await select(page, 'findes');
  await save('Findes and its neighbours');
  await page.getByRole('button', { name: 'Try changes' }).click();
  await page.getByRole('button', { name: 'Remove actor' }).click();
  await page.locator('.scenario-banner').waitFor();
  await save('Without Findes');

  await show(page, 'Views and presentation');
  await dialog(page).getByRole('button', { name: 'Present', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Presentation' });
  await bar.waitFor();
  expect(await bar.innerText()).toMatch(/The whole cluster\s+1 of 3/);
  const stage = (await page.locator('.stage').boundingBox())!;
  expect(stage.width).toBe(1440);
  expect(stage.height).toBeGreaterThan(700);
  expect(await page.locator('.side').isVisible()).toBe(false);
  expect(await page.locator('.banner').isVisible(), 'illustrative data stay marked').toBe(true);
  expect(
    await bar.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThan(20);
  await page.keyboard.press('ArrowRight');
  expect(await bar.innerText()).toMatch(/Findes and its neighbours\s+2 of 3/);
  expect(await page.locator('.scenario-banner').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await bar.innerText()).toMatch(/Without Findes\s+3 of 3/);
  await page.locator('.scenario-banner').waitFor();
  await page.keyboard.press('Home');
  expect(await bar.innerText()).toMatch(/1 of 3/);
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  expect(await page.locator('.side').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

it.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['390 px wide', { viewport: { width: 390, height: 844 } }],
] as const)(
  'axe finds nothing serious in the dialog and the presentation: %s',
  async (_, options) => {
    const { page, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true, ...options });
    await drawn(page);
    const opener = page.getByRole('button', { name: 'Share and export …' });
    // On a small screen it is in the menu.
    if (!(await opener.isVisible())) await page.locator('.top-bar summary').click();
    await opener.click();
    for (const tab of ['Picture', 'Tables and files', 'Link and project', 'Views and presentation']) {
      await dialog(page).getByRole('tab', { name: tab }).click();
      expect(await seriousFindings(page)).toEqual([]);
    }
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement?.closest('.workbench, .top-bar > :not(.actions)')?.className ?? null,
      );
      expect(outside).toBeNull();
    }
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.click();
    await dialog(page).getByRole('tab', { name: 'Views and presentation' }).click();
    await dialog(page).getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('region', { name: 'Presentation' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await close();
  },
  120_000,
);
