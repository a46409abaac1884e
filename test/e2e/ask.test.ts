import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readCase } from '../../src/read/read-case.ts';
import { caseFiles, metalworking, textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn } from './open-page.ts';
import { seriousFindings } from './serious-findings.ts';
import { serveViewer } from './serve-viewer.ts';

const viewer = inBrowser(async () => ({ mode: 'case', files: await caseFiles(metalworking) }));

describe('the analyst who looks for who holds firms and leader together', () => {
  it('asks what stands between them, sees it measured, lit up and explained down to the rows', async () => {
    const reading = await readCase(await caseFiles(metalworking));
    const [first] = analyse(reading).clusters[0]!.articulators;
    const name = reading.case.actors.find(({ id }) => id === first!.actor)!.name!;
    const { page, complaints, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true });
    await drawn(page);

    await page.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByLabel('Filter by').selectOption('between');
    const dialog = page.getByRole('dialog');
    const promised = /Leaves (\d+) actors/.exec(await dialog.innerText())![1]!;
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const sentence = page.locator('[data-filters]');
    expect(await sentence.innerText()).toMatch(
      /^Shown: what stands between firms and leaders of the chains of .+\. \d+ of \d+$/,
    );
    expect(await page.locator('.filter-chip').innerText()).toContain(
      `${promised} of ${reading.case.actors.length}`,
    );
    expect(await page.getByRole('tab', { name: `Actors ${promised}` }).count()).toBe(1);

    const measures = page.locator('.measures-of');
    expect(await measures.innerText()).toContain('of the whole network');
    await measures.getByRole('button', { name: 'Measure what is left' }).click();
    await measures.getByText('of what the filters leave').waitFor({ timeout: 20_000 });
    await page.getByRole('tab', { name: 'Measure', exact: true }).click();
    await page.getByText(`${promised} actors have a value`).waitFor();

    await page.getByRole('tab', { name: 'Verdict' }).click();
    const before = await page.locator('.picture-canvas').screenshot();
    await page.getByRole('button', { name: 'Show what it holds together' }).first().click();
    await page.waitForTimeout(700);
    expect(await page.locator('[data-announcement]').innerText()).toMatch(
      new RegExp(`^Selected: ${name} and \\d+ actors it holds together\\.$`),
    );
    expect(before.equals(await page.locator('.picture-canvas').screenshot())).toBe(false);

    const number = page.locator('.side .explained', { hasText: 'mean rank' }).first();
    await number.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What argues against' }).waitFor({ timeout: 20_000 });
    const why = await page.getByRole('dialog').innerText();
    expect(why).toContain(`Articulator 1 of`);
    expect(why).toMatch(/linkages\.csv:\d+/);
    expect(why).toContain('illustrative');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(
      await number.evaluate((element) => element === document.activeElement),
      'the focus comes back',
    ).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads stacked filters as a sentence in the language chosen, changes and removes them', async () => {
    const { page, close } = await viewer.open();
    await drawn(page);
    const add = async (by: string, ...values: string[]): Promise<void> => {
      await page.getByRole('button', { name: 'Add a filter' }).click();
      await page.getByLabel('Filter by').selectOption(by);
      for (const value of values) await page.getByRole('checkbox', { name: value }).check();
      await page.getByRole('button', { name: 'Apply' }).click();
    };
    await add('kind', 'Firm', 'Institution');
    await add('scope', 'Local');
    await page.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByLabel('Filter by').selectOption('measure');
    await page.getByLabel('At least').fill('3');
    await page.getByRole('button', { name: 'Apply' }).click();
    const sentence = page.locator('[data-filters]');
    expect(await sentence.innerText()).toMatch(
      /^Shown: actors that are firms or institutions, linkages that are local, and actors whose Degree is 3 or more\./,
    );
    const leaves = (await page.locator('.filter-chip strong').allInnerTexts()).map((text) =>
      Number(text.split(' ')[0]),
    );
    expect(leaves).toEqual([...leaves].sort((a, b) => b - a));
    const { case: subject } = await readCase(await caseFiles(metalworking));
    expect(leaves[0]).toBe(
      subject.actors.filter(({ kind }) => kind === 'firm' || kind === 'institution').length,
    );
    await page.getByLabel('Language').selectOption('pt');
    await page.getByLabel('Idioma').waitFor();
    expect(await sentence.innerText()).toMatch(/^Mostra-se: atores que são empresas ou instituições/);
    await page.getByLabel('Idioma').selectOption('en');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.filter-chip').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove all' }).click();
    expect(await sentence.innerText()).toContain('Shown: everything.');
    await close();
  });
});

it('the palette finds actors and does what it says, and gives the focus back', async () => {
  const { page, complaints, close } = await viewer.open(viewer.served.caseAddress, { bypassCSP: true });
  await drawn(page);
  await page.getByRole('button', { name: /^Find or do/ }).focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.type('findes');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-announcement]').innerText()).toMatch(/^Selected: Findes/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pagerank');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Size by').first().inputValue()).toBe('pageRank');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('a table of 100,000 rows scrolls without a long task, and is searched and compared', {
  retry: 2,
}, async () => {
  // So many actors that it has more arcs than are set against rewired networks while somebody waits.
  const actors = 200;
  const links = Array.from({ length: 100_000 }, (_, i) => {
    const from = (i * 7919) % actors;
    return `n${from},n${(from + 1 + ((i * 104_729) % (actors - 1))) % actors}`;
  });
  const network = await serveViewer({
    mode: 'network',
    files: [{ ...textFile('flows.csv', ['from,to', ...links]), role: 'links' }],
  });
  const { page, close } = await viewer.open(network.caseAddress);
  await drawn(page);
  await page.getByRole('tab', { name: 'Linkages 100,000' }).click();
  await page.waitForTimeout(1500);
  const longest = await page.evaluate(async () => {
    let most = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    });
    watch.observe({ type: 'longtask' });
    const scroller = document.querySelector('.table-scroll')!;
    for (let step = 0; step < 60; step++) {
      scroller.scrollTop = (scroller.scrollHeight / 60) * step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    watch.disconnect();
    return most;
  });
  expect(longest).toBeLessThan(200);
  expect(await page.locator('.table-body [role=row]').count()).toBeLessThan(80);
  await page.getByLabel('Find in the table').fill('n7');
  const found = links.filter((link) => link.includes('n7')).length.toLocaleString('en');
  await page.locator('.table-search [role=status]', { hasText: `${found} of 100,000 rows` }).waitFor();
  await close();
  network.close();
});

it('arrow keys walk from neighbour to neighbour, each step announced, and Shift moves the picture', async () => {
  const { page, close } = await viewer.open();
  await drawn(page);
  await page.getByRole('combobox', { name: 'Search actors' }).fill('findes');
  await page.keyboard.press('Enter');
  const announced = page.locator('[data-announcement]');
  expect(await announced.innerText()).toMatch(/^Selected: Findes/);
  const { case: subject } = await readCase(await caseFiles(metalworking));
  const idOf = (text: string): string => {
    const name = /^Selected: (.+?), (?:firm|buyer|supplier|institution), /.exec(text)![1]!;
    return subject.actors.find((actor) => (actor.name ?? actor.id) === name)!.id;
  };
  await page.locator('.picture-canvas').focus();
  const walked: string[] = [idOf(await announced.innerText())];
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    walked.push(idOf(await announced.innerText()));
  }
  expect(new Set(walked).size).toBeGreaterThan(2);
  for (const [step, id] of walked.slice(1).entries()) {
    const before = walked[step]!;
    const linked = subject.linkages.some(
      ({ from, to }) => (from === before && to === id) || (from === id && to === before),
    );
    expect(id === before || linked, `${before} and ${id} are neighbours`).toBe(true);
  }
  await page.keyboard.press('Shift+ArrowLeft');
  expect(idOf(await announced.innerText())).toBe(walked.at(-1));
  await close();
});
