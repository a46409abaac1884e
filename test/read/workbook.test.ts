import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { memoryBeside } from '../../bench/memory-beside.ts';
import { readCase } from '../../src/read/read-case.ts';
import { inflatedChunks } from '../../src/read/workbook/inflate-entry.ts';
import { isDateFormat } from '../../src/read/workbook/workbook-dates.ts';
import { readSheet } from '../../src/read/workbook/workbook-sheet.ts';
import { workbookSheets } from '../../src/read/workbook/workbook-sheets.ts';
import { zipDirectory } from '../../src/read/workbook/zip-directory.ts';
import {
  type RawWorkbookSheet,
  rawWorkbook,
  rawWorkbookParts,
  zipParts,
} from '../fixtures/read/raw-workbook.ts';
import { complaints, fatalOf, summed, told } from './given.ts';

const actors: RawWorkbookSheet = {
  name: 'ACTORS',
  rows: [
    ['id', 'kind'],
    ['A', 'firm'],
    [2030, 'firm'],
  ],
};
const book = (...sheets: RawWorkbookSheet[]) => ({ name: 'book.xlsx', bytes: rawWorkbook(sheets) });
const read = async (...sheets: RawWorkbookSheet[]) => summed(await readCase([book(...sheets)]));
const links = (...rows: RawWorkbookSheet['rows'][number][]): RawWorkbookSheet => ({
  name: 'Linkages',
  rows: [['from', 'to', 'type', 'value', 'year', 'product'], ...rows],
});

describe('workbooks', () => {
  it('takes sheets by their names in any case, numbers as ids, and the file name as id of the case', async () => {
    const result = await read(actors, links(['A', 2030, 'supplies', 12.5, 2019, 'x']));
    expect(result.case.id).toBe('book');
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', to: '2030', value: 12.5, year: 2019 });
    expect(result.case.linkages[0]!.rows).toEqual([{ file: 'book.xlsx', sheet: 'Linkages', row: 2 }]);
    expect(result.account.actors.created).toBe(0);
  });

  it('keeps the row numbers the spreadsheet shows', async () => {
    const result = await read({
      name: 'Actors',
      rows: [null, ['id', 'kind'], null, ['A', 'firm'], ['B', 'x']],
    });
    expect(result.case.actors[0]!.rows[0]!.row).toBe(4);
    expect(complaints(result)).toEqual(['unknown-actor-kind 5 kind']);
    expect(told(result, 'blank-rows')[0]!.row).toBe(3);
  });

  it('takes the year of a date, and a date as ISO text where text is meant', async () => {
    const result = await read(
      actors,
      links(['A', 2030, 'supplies', null, { serial: 43586 }, { serial: 43586.5 }]),
    );
    expect(result.case.linkages[0]).toMatchObject({ year: 2019, product: '2019-05-01T12:00:00' });
    expect(told(result, 'date-as-year')).toHaveLength(1);
  });

  it('does not take a date for a number', async () => {
    const result = await read(actors, links(['A', 2030, 'supplies', { serial: 43586 }, null, null]));
    expect(complaints(result)).toEqual(['date-in-number-column 2 value']);
  });

  it('takes the stored value of a formula and tells it once a column; without one the cell is not known', async () => {
    const result = await read(
      actors,
      links(
        ['A', 2030, 'supplies', { formula: '1+1', stored: 2 }, null, { formula: '"a"&"b"', stored: 'ab' }],
        ['A', 2030, 'owns', { formula: '1+2', stored: 3 }, null, null],
        ['A', 2030, 'trains', { formula: 'D2' }, null, null],
      ),
    );
    expect(result.case.linkages.map(({ value }) => value)).toEqual([3, 2, null]);
    expect(told(result, 'formula').map(({ column, row }) => [column, row])).toEqual([
      ['product', 2],
      ['value', 2],
    ]);
    expect(complaints(result)).toEqual(['formula-without-value 4 value']);
  });

  it('takes cells that show an error for not known', async () => {
    const result = await read(
      actors,
      links(['A', 2030, 'supplies', { error: '#REF!' }, { error: '#N/A' }, null]),
    );
    expect(result.case.linkages[0]).toMatchObject({ value: null, year: null });
    expect(told(result, 'error-cell').map(({ value }) => value)).toEqual(['#REF!', '#N/A']);
  });

  it('warns of merged cells', async () => {
    const result = await read({ ...actors, merged: ['B2:B3'] });
    expect(told(result, 'merged-cells')[0]).toMatchObject({ row: 2, column: 'kind', value: 'B2:B3' });
  });

  it('reads the sheet of the case, and lets other sheets be', async () => {
    const result = await read(
      {
        name: 'Read me',
        rows: [
          ['from', 'to', 'type'],
          ['x', 'y', 'supplies'],
        ],
      },
      { name: 'Chart', rows: [] },
      {
        name: 'case',
        rows: [
          ['id', 'c'],
          ['surveyed', 'supplies; owns'],
          ['year', 2019],
        ],
      },
      actors,
    );
    expect(result.case).toMatchObject({ id: 'c', year: 2019, surveyedAssumed: false });
    expect(result.account.linkages.read).toBe(0);
    expect(told(result, 'not-a-table').map(({ sheet }) => sheet)).toEqual(['Chart']);
  });

  it('knows a sheet without a telling name by its columns', async () => {
    const result = await read({ ...links(['A', 'B', 'supplies', 1, null, null]), name: 'Hoja1' });
    expect(result.account.linkages.accepted).toBe(1);
    expect(told(result, 'table-by-columns')[0]!.sheet).toBe('Hoja1');
  });

  it('reads booleans, inline strings, rich text and escaped characters', async () => {
    const parts = rawWorkbookParts([actors, links(['A', 2030, 'supplies', null, null, 'p'])]);
    const path = 'xl/worksheets/sheet2.xml';
    parts[path] = parts[path]!.replace(
      /<c r="F1" t="s"><v>\d+<\/v><\/c>/,
      '<c r="F1" t="inlineStr"><is><t>monitored</t></is></c><c r="G1" t="inlineStr"><is><r><t>proj</t></r><rPh><t>no</t></rPh><r><t>ect</t></r></is></c>',
    ).replace(
      /<c r="F2" t="s"><v>\d+<\/v><\/c>/,
      '<c r="F2" t="b"><v>1</v></c><c t="inlineStr"><is><t>a_x000A_b</t></is></c>',
    );
    const result = summed(await readCase([{ name: 'b.xlsx', bytes: zipParts(parts) }]));
    expect(result.case.linkages[0]).toMatchObject({ monitored: true, project: 'a\nb' });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const parts = rawWorkbookParts([actors, links(['A', 2030, 'supplies', null, null, { serial: 0 }])]);
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    );
    const result = await readCase([{ name: 'b.xlsx', bytes: zipParts(parts) }]);
    expect(result.case.linkages[0]!.product).toBe('1904-01-01');
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-416]d "de" mmmm', true],
    ['[h]:mm', true],
    ['yyyy;@', true],
    ['General', false],
    ['#,##0.00', false],
    ['"days" 0', false],
    ['[Red]0;[Blue]-0', false],
    ['_-[$R$-416]* #,##0.00_-', false],
    ['0.00E+00', false],
  ])('format %s shows a date: %s', (format, shows) => {
    expect(isDateFormat(format)).toBe(shows);
  });

  it('sees the cells that read-excel-file 9.3 sees', async () => {
    const file = book(
      actors,
      links(['A', 2030, 'supplies', 12.5, null, '  spaced '], ['A', 'x', 'owns', 1e-7, 2020, null]),
    );
    const theirs = await readXlsxFile(Buffer.from(file.bytes), { trim: false });
    for (const [index, sheet] of workbookSheets(file).entries()) {
      const { header, rows } = sheet.read();
      const ours = [header!, ...rows].map(({ cells }) => [...cells]);
      const widest = Math.max(...ours.map((cells) => cells.length));
      expect(ours.map((cells) => Array.from({ length: widest }, (_, k) => cells[k] ?? null))).toEqual(
        theirs[index]!.data,
      );
    }
  });
});

describe('files that are no workbook', () => {
  const ole = (text: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array<number>(100).fill(0),
      ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  const parts = rawWorkbookParts([actors]);

  it.each([
    ['a workbook under a password', ole('EncryptedPackage'), 'password-protected'],
    ['an old .xls', ole('Workbook'), 'old-workbook'],
    ['text under the name of a workbook', strToU8('id,kind\nA,firm\n'), 'not-a-workbook'],
    ['a web page under the name of a workbook', strToU8('<html></html>'), 'not-a-workbook'],
    ['an archive without a workbook', zipSync({ 'a.txt': strToU8('x') }), 'not-a-workbook'],
    ['a document of another program', zipSync({ 'content.xml': strToU8('<x/>') }), 'not-a-workbook'],
    ['half a workbook', rawWorkbook([actors]).slice(0, 900), 'damaged-workbook'],
    ['two letters', strToU8('PK'), 'damaged-workbook'],
    [
      'broken XML',
      zipParts({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      'damaged-workbook',
    ],
    [
      'XML that declares entities',
      zipParts({
        ...parts,
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
      }),
      'damaged-workbook',
    ],
  ])('%s', async (_, bytes, code) => {
    const problem = await fatalOf(readCase([{ name: 'book.xlsx', bytes }]));
    expect(problem.code).toBe(code);
    expect(problem.remedy).not.toBe('');
  });

  it('a workbook with a changed byte', async () => {
    const bytes = rawWorkbook([actors]);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml') + 24 + 60;
    bytes[at]! ^= 0x10;
    expect((await fatalOf(readCase([{ name: 'book.xlsx', bytes }]))).code).toBe('damaged-workbook');
  });

  it('a bomb: far more declared than a workbook of that size holds', async () => {
    const mega = new Uint8Array(1024 * 1024).fill(32);
    const bomb = Object.fromEntries(Array.from({ length: 100 }, (_, k) => [`xl/media${k}.xml`, mega]));
    const bytes = zipSync(
      { ...Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])), ...bomb },
      { level: 1 },
    );
    const problem = await fatalOf(readCase([{ name: 'book.xlsx', bytes }]));
    expect(problem.code).toBe('workbook-too-large');
    expect(problem.message).toContain('100 MB');
  });

  it('a bomb that lies about its size: inflating stops at what was declared', async () => {
    const bytes = zipParts({ ...parts, 'xl/worksheets/sheet1.xml': ' '.repeat(20 * 1024 * 1024) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20 * 1024 * 1024)
        view.setUint32(at + 24, 1000, true);
    }
    expect((await fatalOf(readCase([{ name: 'book.xlsx', bytes }]))).code).toBe('damaged-workbook');
  });
});

/** A workbook whose sheet is 20 MB of text; a function of its own, so that the text is gone when the memory is looked at. */
function workbookWithLongSheet(path: string): Uint8Array {
  const bare = rawWorkbookParts([links(['A', 2030, 'supplies', 1, 2019, 'x'])]);
  const long = bare[path]!.replaceAll('</row>', `</row>${`<!--${'x'.repeat(1000)}-->`.repeat(10_000)}`);
  return zipParts({ ...bare, [path]: long });
}

it('of the text of a sheet a few chunks are held at a time, however long it is', async () => {
  const path = 'xl/worksheets/sheet1.xml';
  const bytes = workbookWithLongSheet(path);
  const entry = zipDirectory(bytes)!.find(({ name }) => name === path)!;
  expect(entry.declared).toBeGreaterThan(20e6);
  let rows = 0;
  const most = await memoryBeside(async (look) => {
    const watched = function* () {
      let pieces = 0;
      for (const chunk of inflatedChunks(bytes, entry)) {
        if (pieces++ % 20 === 0) look();
        yield chunk;
      }
    };
    const context = { strings: Array<string>(20).fill('x'), dates: [], from1904: false };
    rows = readSheet(watched(), context, { file: 'book.xlsx', sheet: 'Linkages' }).rows.length;
    look();
  });
  expect(rows).toBe(2);
  expect(most).toBeLessThan(entry.declared / 2);
});

it('a workbook without styles and without shared strings, as programs write them, is read', async () => {
  const parts: Record<string, string> = rawWorkbookParts([{ name: 'Linkages', rows: [] }]);
  const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  parts['xl/worksheets/sheet1.xml'] =
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'from')}${cell('B1', 'to')}${cell('C1', 'type')}</row><row r="2">${cell('A2', 'A')}${cell('B2', 'B')}${cell('C2', 'supplies')}</row></sheetData></worksheet>`;
  delete parts['xl/styles.xml'];
  delete parts['xl/sharedStrings.xml'];
  const result = summed(await readCase([{ name: 'bare.xlsx', bytes: zipParts(parts) }]));
  expect(result.case.linkages.map(({ key }) => key)).toEqual(['A>B supplies']);
  delete parts['xl/worksheets/sheet1.xml'];
  const problem = await fatalOf(readCase([{ name: 'bare.xlsx', bytes: zipParts(parts) }]));
  expect(problem).toMatchObject({
    code: 'damaged-workbook',
    message: 'bare.xlsx is damaged: its sheet Linkages is not in it.',
  });
});
