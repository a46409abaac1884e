import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../src/read/case-workbook.ts';
import { inBrowser } from './in-browser.ts';
import { dropFiles } from './open-page.ts';

const viewer = inBrowser();

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const rows = 'seller,buyer,value\nalfa,beta,10\nbeta,gama,20\ngama,delta,30\n';
const gexf = '<gexf version="1.3"><graph><nodes><node id="a"/></nodes><edges><edge source="a" targ';

/** What is dropped; what the one message must say: the file, the place where there is one, and what to do. */
const hopeless: readonly (readonly [string, string, () => Promise<Uint8Array>, readonly RegExp[]])[] = [
  ['an empty file', 'sales.csv', async () => text(''), [/sales\.csv is empty/, /Export it again/]],
  [
    'bytes that are no text',
    'sales.csv',
    async () => Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 251),
    [/sales\.csv holds zero bytes/, /Save it as CSV/],
  ],
  [
    'a workbook cut in the middle',
    'sales.xlsx',
    async () => (await workbookBytes([{ name: 'S', rows: [['a', 'b']] }])).slice(0, 400),
    [/sales\.xlsx/, /damaged|cut|complete/, /save|again/i],
  ],
  [
    'a network file cut in the middle',
    'net.gexf',
    async () => text(gexf),
    [/net\.gexf/, /line 1/, /again|complete|whole/i],
  ],
  [
    'JSON cut in the middle',
    'case.json',
    async () => text('{"actors": [{"id": "a"'),
    [/case\.json/, /again|JSON/],
  ],
  [
    'a text without two columns',
    'notes.txt',
    async () => text('we met\nthey sell\nnothing else\n'),
    [/no network in notes\.txt/, /row 1/, /each row names two actors/],
  ],
];

describe('files that cannot be opened', () => {
  it.each(hopeless)('says of %s what, where and what to do', async (_, name, bytes, wanted) => {
    const { page, complaints, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [{ name, bytes: await bytes() }]);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const said = await alert.innerText();
    for (const each of wanted) expect(said).toMatch(each);
    expect(said, 'nobody types options here').not.toMatch(/--\w/);
    expect(await alert.locator('.problem').count(), 'one message').toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'These files could not be opened',
    );
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('files that can be mended', () => {
  it('tells that a table is cut off, and in which row', async () => {
    const { page, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [{ name: 'sales.csv', bytes: text(rows.slice(0, -9)) }]);
    const problem = page.locator('.source-account .problem.error');
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/sales\.csv seems to be cut off in row 4/);
    expect(await problem.innerText()).toMatch(/Get the whole file again/);
    await problem.getByRole('button', { name: /row 4/ }).click();
    expect(await page.locator('.source-cell.active').innerText()).toBe('gama');
    await close();
  });

  it('offers encodings with the words as they would read, and reads again in the one chosen', async () => {
    const bytes = Uint8Array.from('vendedor,comprador\nA\xe7o,S\xe3o Jos\xe9\nA\xe7o,Norte\n', (letter) =>
      letter.charCodeAt(0),
    );
    const { page, close } = await viewer.open(viewer.served.address);
    await page.waitForSelector('.drop');
    await dropFiles(page, [{ name: 'vendas.csv', bytes }]);
    const row = page.locator('.source-row[data-row="2"]');
    await row.getByText('São José').waitFor();
    await page.getByRole('combobox', { name: 'Encoding' }).selectOption('macintosh');
    await row.getByText('S„o JosÈ').waitFor();
    await page.getByRole('combobox', { name: 'Encoding' }).selectOption('windows-1252');
    await row.getByText('São José').waitFor();
    await close();
  });
});
