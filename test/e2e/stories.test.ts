import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../src/read/case-workbook.ts';
import { readCase } from '../../src/read/read-case.ts';
import { actors, linkages } from '../cli/small-case.ts';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';
import { pixelsOf } from './pixels.ts';
import { serveViewer } from './serve-viewer.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

describe('a served case', () => {
  it('shows the picture, its legend and the verdict', async () => {
    const { page, complaints, close } = await viewer.open();
    await drawn(page);
    const { case: subject } = await readCase(await caseFiles(metalworking));
    const picture = page.locator('.picture-canvas');
    expect(await picture.getAttribute('data-actors')).toBe(String(subject.actors.length));
    expect(await picture.getAttribute('aria-label')).toContain(`${subject.actors.length} actors`);

    const { drawn: share, hues } = await pixelsOf(picture);
    expect(share).toBeGreaterThan(0.03);
    expect(
      hues.length,
      'firms, institutions, buyers and suppliers have colours of their own',
    ).toBeGreaterThan(3);

    const legend = await page.locator('.legend').innerText();
    for (const [kind, plural] of [
      ['firm', 'Firms'],
      ['institution', 'Institutions'],
      ['buyer', 'Buyers'],
      ['supplier', 'Suppliers'],
    ]) {
      const count = subject.actors.filter((actor) => actor.kind === kind).length;
      expect(legend).toMatch(new RegExp(`${plural}\\s+${count}\\s`));
    }
    const counts = await page.locator('[data-legend=lines] .quiet').allInnerTexts();
    expect(counts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)).toBe(
      subject.linkages.length,
    );

    const verdict = await page.locator('.side').innerText();
    for (const words of ['Complex products and systems', 'Chances of upgrading', 'uncalibrated', 'Kendall']) {
      expect(verdict).toContain(words);
    }
    expect(await page.locator('.banner').innerText()).toMatch(/Illustrative data.*\d+ illustrative/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws the same picture every time', async () => {
    const shots: string[] = [];
    for (let i = 0; i < 2; i++) {
      const { page, close } = await viewer.open();
      await drawn(page);
      shots.push((await page.locator('.picture-canvas').screenshot()).toString('base64'));
      await close();
    }
    expect(shots[0] === shots[1]).toBe(true);
  });

  it('finds an actor without its accents, centres it and lights its neighbours', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    const before = await page.locator('.picture-canvas').screenshot();
    await page.getByRole('combobox', { name: 'Search actors' }).fill('findes');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await page.locator('.side h2').first().innerText()).toContain('Findes');
    expect(await page.locator('[data-announcement]').innerText()).toMatch(
      /^Selected: Findes, institution, \d+ neighbours\.$/,
    );
    expect(before.equals(await page.locator('.picture-canvas').screenshot())).toBe(false);
    const row = page.locator('[role=row][aria-selected=true]');
    expect(await row.innerText()).toContain('Findes');

    const box = (await page.locator('.picture-canvas').boundingBox())!;
    await page.mouse.click(box.x + 8, box.y + 8);
    await page.waitForTimeout(600);
    expect(await row.count(), 'a click on nothing lets go').toBe(0);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(400);
    expect(await row.innerText(), 'what was found lies in the middle').toContain('Findes');
    await close();
  });

  it('goes from the table to the panel by keyboard alone, with rows of the files', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('tab', { name: /^Linkages/ }).click();
    await page.locator('[role=grid] [role=row][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    const index = await page.locator('[role=row][aria-selected=true]').getAttribute('aria-rowindex');
    expect(index).toBe(await page.locator('[role=grid]').getAttribute('aria-rowcount'));
    expect(await page.locator('.side').innerText()).toMatch(/linkages\.csv:\d+/);

    await page.getByRole('tab', { name: /^Pairs/ }).click();
    await page.locator('[role=grid] [role=row][tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.side').innerText()).toMatch(/of its inputs were\s+observed/);
    await close();
  });

  it('sorts a table and puts what is not defined last', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: 'Articulator', exact: true }).click();
    expect(await page.getByRole('columnheader', { name: /Articulator/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const first = page.locator('.table-body [role=row]').first();
    expect(await first.locator('[role=gridcell]').nth(4).innerText()).toBe('1');
    await close();
  });

  it('sizes the marks by another measure, and the legend says so', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    const before = await page.locator('.picture-canvas').screenshot();
    await page.getByLabel('Size by').selectOption({ label: 'Degree' });
    await page.waitForTimeout(500);
    expect(await page.locator('.legend').innerText()).toContain('Size: Degree');
    expect(before.equals(await page.locator('.picture-canvas').screenshot())).toBe(false);
    await close();
  });

  it('opens every item of efficiency to the firms that count', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    await page.getByRole('button', { name: /^E4/ }).click();
    const item = page.locator('.item', { hasText: 'Market access' });
    expect(await item.innerText()).toMatch(/Counted: \d+ of 52/);
    await item.locator('.actor-link').first().click();
    expect(await page.getByRole('tab', { name: 'Selection' }).getAttribute('aria-selected')).toBe('true');
    await close();
  });
});

describe('files brought by the user', () => {
  it('opens a dropped pair of CSV files', async () => {
    const { page, complaints, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [textFile('actors.csv', actors), textFile('linkages.csv', linkages)]);
    await drawn(page);
    expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe('10');
    expect(await page.getByRole('tab', { name: 'Linkages 17' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens a workbook that was chosen', async () => {
    const rows = (lines: readonly string[]) => lines.map((line) => line.split(','));
    const bytes = await workbookBytes([
      { name: 'Actors', rows: rows(actors) },
      { name: 'Linkages', rows: rows(linkages) },
    ]);
    const { page, complaints, close } = await viewer.open(viewer.served.address);
    const chooser = page.getByLabel('Files of the case');
    await chooser.setInputFiles({ name: 'cluster.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await drawn(page);
    expect(await page.locator('.picture-canvas').getAttribute('data-actors')).toBe('10');
    expect(await page.locator('.top-bar h1').innerText()).toContain('cluster');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what is wrong with a damaged file, and takes another', async () => {
    const { page, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [{ name: 'broken.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2, 3]) }]);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('broken.xlsx');
    await dropFiles(page, [textFile('actors.csv', actors), textFile('linkages.csv', linkages)]);
    await drawn(page);
    await close();
  });

  it('shows every problem with its place', async () => {
    const { page, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [
      textFile('actors.csv', actors),
      textFile('linkages.csv', [...linkages, 'f1,f1,supplies,5,2005,,,,', 'f1,zz,supplies,5,2005,,,,']),
    ]);
    await drawn(page);
    await page.getByRole('tab', { name: 'Rows' }).click();
    const panel = await page.locator('.side').innerText();
    expect(panel).toMatch(/linkages\s+19\s+18\s+0\s+1/);
    expect(panel).toContain('linkages.csv:19');
    expect(panel).toContain('linkages.csv:20');
    await close();
  });
});

it('opens a plain network with groups, without judgements', async () => {
  const ties = ['from,to', 'a,b', 'b,c', 'c,a', 'c,d', 'd,e'];
  const network = await serveViewer({
    mode: 'network',
    options: { group: 'region' },
    files: [
      { ...textFile('flows.csv', ties), role: 'links' },
      {
        ...textFile('nodes.csv', ['id,region', 'a,North', 'b,North', 'c,South', 'd,South', 'e,South']),
        role: 'nodes',
      },
    ],
  });
  const { page, complaints, close } = await viewer.open(network.caseAddress);
  await drawn(page);
  expect(await page.locator('.legend').innerText()).toMatch(/South\s+3[\s\S]*North\s+2/);
  const panel = await page.locator('.side').innerText();
  expect(panel).toContain('5 actors, 5 links, directed');
  expect(panel).toContain('Density');
  expect(panel).not.toContain('upgrading');
  await page.getByRole('combobox', { name: 'Search actors' }).fill('d');
  await page.keyboard.press('Enter');
  expect(await page.locator('.side').innerText()).toMatch(/Betweenness/);
  expect(complaints).toEqual([]);
  await close();
  network.close();
});
