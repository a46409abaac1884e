import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/read/mapping/mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { rawWorkbook, rawWorkbookParts, zipParts } from '../fixtures/read/raw-workbook.ts';
import { complaints, fatalOf, summed, told } from './given.ts';

/** Reads a fixture of test/fixtures/real. */
async function real(name: string, options: ReadOptions = {}) {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/real/${name}`, import.meta.url)));
  return summed(await readCase([{ name, bytes }], options));
}
const keys = (result: Awaited<ReturnType<typeof real>>) => result.case.linkages.map(({ key }) => key);

describe('encodings', () => {
  it.each([
    ['utf-8.csv', undefined],
    ['utf-8-with-mark.csv', undefined],
    ['utf-16le-with-mark.csv', undefined],
    ['utf-16be-with-mark.csv', undefined],
    ['utf-16le-without-mark.csv', 'utf-16le'],
    ['windows-1252.csv', 'windows-1252'],
    ['macintosh.csv', 'macintosh'],
  ])('%s', async (name, encoding) => {
    const result = await real(name, encoding === undefined ? {} : { encoding });
    expect(keys(result)).toEqual([
      'Calçados São José>Müller & Söhne supplies',
      'Ñandú SA>Müller & Söhne supplies',
    ]);
    expect(complaints(result)).toEqual([]);
  });

  it('big5.csv', async () => {
    expect(keys(await real('big5.csv', { encoding: 'big5' }))).toEqual(['鴻海精密>台積電 supplies']);
  });

  it.each([
    ['windows-1252.csv', 'not-utf-8'],
    ['macintosh.csv', 'not-utf-8'],
    ['big5.csv', 'not-utf-8'],
    ['utf-16le-without-mark.csv', 'binary-file'],
  ])('%s is not guessed: the encoding is asked for', async (name, code) => {
    const problem = await fatalOf(real(name));
    expect(problem.code).toBe(code);
    expect(problem.remedy).toContain('--encoding');
  });
});

describe('rows and cells', () => {
  it('line breaks and doubled quotes stay in their cells', async () => {
    const result = await real('line-breaks-in-cells.csv');
    expect(result.case.actors.map(({ name }) => name)).toEqual(['Alfa\nLtda.', 'Beta "the best", SA']);
  });

  it('lines end in CR alone', async () => {
    expect(keys(await real('cr-only.csv'))).toEqual(['A>B supplies', 'B>C supplies']);
  });

  it('ragged rows: what is short is not known, what is too long is told', async () => {
    const result = await real('ragged.csv');
    expect(result.case.linkages.map(({ value }) => value)).toEqual([null, 5, 6]);
    expect(complaints(result)).toEqual(['extra-cells 3']);
  });

  it('empty headers: the columns are kept under their number', async () => {
    const result = await real('empty-headers.csv');
    expect(result.case.linkages.map(({ extra }) => extra)).toEqual([
      { 'column 2': 'x', 'column 4': 'y' },
      { 'column 2': 'x', 'column 4': 'y' },
    ]);
    // The last column has no header at all: what stands in it is told.
    expect(complaints(result)).toEqual(['extra-cells 3']);
  });

  it('headings repeated in mid-file are no rows', async () => {
    const result = await real('headings-again.csv');
    expect(result.account.linkages).toEqual({ read: 2, accepted: 2, merged: 0, rejected: 0 });
    expect(told(result, 'repeated-headers')[0]!.row).toBe(4);
  });

  it('96 in 100 rows are duplicates: merged, each counted', async () => {
    // 8 sellers and 5 buyers meet in 40 pairs: lcm(8, 5) = 40 rows come again and again.
    const result = await real('mostly-duplicates.csv');
    expect(result.account.linkages).toEqual({ read: 1000, accepted: 40, merged: 960, rejected: 0 });
  });

  it('actors alone, without a linkage, are a case', async () => {
    const result = await real('actors-alone.csv');
    expect(result.case.actors).toHaveLength(2);
    expect(result.account.linkages.read).toBe(0);
  });

  it('a hundred firms called "?" are a hundred firms', async () => {
    const result = await real('hundred-question-marks.csv');
    expect(result.account.actors).toMatchObject({ read: 100, accepted: 100, merged: 0 });
    expect(complaints(result)).toEqual([]);
  });
});

describe('numbers that look right', () => {
  it('are read as told, or not at all', async () => {
    const result = await real('numbers-as-written.csv');
    expect(
      result.case.linkages.map(({ to, value, shareOfSellerSales }) => [to, value, shareOfSellerSales]),
    ).toEqual([
      ['B', 62271, 0.61],
      ['C', 1204, 0.5],
      ['D', null, null],
      ['E', 0.00001, null],
    ]);
    // 1e-5 cannot tell; 62,271 and 1,204 can be read in two ways, and that is said.
    expect(told(result, 'ambiguous-numbers')[0]).toMatchObject({ column: 'value', value: '62,271' });
    expect(told(result, 'not-a-number')[0]).toMatchObject({ row: 4, value: '$450k' });
    expect(told(result, 'percent-read')[0]!.message).toContain('"61 %" is 0.61');
  });

  it('as ids are kept as they stand, and every doubt is told', async () => {
    const result = await real('ids-changed-by-a-spreadsheet.csv');
    expect(result.case.actors.map(({ id }) => id)).toEqual([
      '007',
      '1.23457E+13',
      '2-Mar',
      '2030',
      '2030.0',
      '7',
    ]);
    expect(told(result, 'similar-ids').map(({ value }) => value)).toEqual(['2030.0', '7']);
    expect(complaints(result)).toEqual(
      ['date-as-id 6 id', 'digits-lost 7 id', 'similar-ids 3 id', 'similar-ids 5 id'].sort(
        (a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1]),
      ),
    );
  });

  it('as ids of a workbook: dates and long numbers are told', async () => {
    const bytes = rawWorkbook([
      {
        name: 'Actors',
        rows: [
          ['id', 'kind'],
          [{ serial: 43525 }, 'firm'],
          [12345678901234567000, 'firm'],
          [1.1, 'firm'],
          [2030, 'firm'],
        ],
      },
    ]);
    const result = summed(await readCase([{ name: 'a.xlsx', bytes }]));
    expect(result.case.actors.map(({ id }) => id)).toEqual([
      '1.1',
      '12345678901234567000',
      '2019-03-01',
      '2030',
    ]);
    expect(complaints(result)).toEqual(['date-as-id 2 id', 'digits-lost 3 id', 'decimal-as-id 4 id']);
  });
});

describe('several years in one table', () => {
  it('in rows: a linkage for each year', async () => {
    const bytes = new TextEncoder().encode('from,to,type,year\nA,B,supplies,2018\nA,B,supplies,2019\n');
    const result = summed(await readCase([{ name: 'linkages.csv', bytes }]));
    expect(result.case.linkages.map(({ year }) => year)).toEqual([2018, 2019]);
  });

  it('in columns: a role for each, where its cell is filled', async () => {
    const role = (year: number) => ({
      as: 'linkages' as const,
      fields: {
        from: 'exporter',
        to: 'importer',
        type: { constant: 'supplies' },
        value: String(year),
        year: { constant: year },
      },
      where: { column: String(year), filled: true as const },
    });
    const mapping: Mapping = {
      format: 'articulator-mapping/1',
      files: [{ file: '*', form: 'rows', rows: [role(2018), role(2019), role(2020)] }],
    };
    const result = await real('years-in-columns.csv', { mapping });
    expect(result.case.linkages.map(({ from, to, year, value }) => [from, to, year, value])).toEqual([
      ['BR', 'DE', 2019, 1000],
      ['BR', 'DE', 2020, 5],
      ['BR', 'US', 2018, 62271],
      ['BR', 'US', 2019, 70],
    ]);
    expect(told(result, 'ambiguous-numbers')).toHaveLength(1);
  });
});

describe('workbooks', () => {
  const sheets = [
    {
      name: 'Actors',
      rows: [
        ['id', 'kind'],
        ['A', 'firm'],
      ],
    },
    {
      name: 'Linkages',
      rows: [
        ['from', 'to', 'type'],
        ['A', 'B', 'supplies'],
      ],
    },
    {
      name: 'Codes',
      rows: [
        ['subject', 'item', 'value'],
        ['A', 'J1', 3],
      ],
    },
  ];
  const hide = (state: string) => {
    const parts = rawWorkbookParts(sheets);
    const book = parts['xl/workbook.xml']!.replace('name="Linkages"', `name="Linkages" state="${state}"`);
    return zipParts({ ...parts, 'xl/workbook.xml': book });
  };

  it.each(['hidden', 'veryHidden'])('a %s sheet is not read unless a mapping names it', async (state) => {
    const file = { name: 'case.xlsx', bytes: hide(state) };
    const result = summed(await readCase([file]));
    expect(result.account.linkages.read).toBe(0);
    expect(told(result, 'hidden-sheet')[0]).toMatchObject({ sheet: 'Linkages' });
    const mapping: Mapping = {
      format: 'articulator-mapping/1',
      files: [
        {
          file: '*',
          sheet: 'Linkages',
          form: 'rows',
          rows: [{ as: 'linkages', fields: { from: 'from', to: 'to', type: 'type' } }],
        },
      ],
    };
    expect(keys(summed(await readCase([file], { mapping })))).toEqual(['A>B supplies']);
  });

  it('merged cells that stand for those below are filled down where the mapping says so', async () => {
    const bytes = rawWorkbook([
      {
        name: 'List',
        rows: [
          ['buyer', 'supplier'],
          ['B1', 'S1'],
          [null, 'S2'],
          ['B2', 'S1'],
        ],
        merged: ['A2:A3'],
      },
    ]);
    const mapping: Mapping = {
      format: 'articulator-mapping/1',
      files: [
        {
          file: '*',
          form: 'rows',
          fillDown: ['buyer'],
          rows: [
            { as: 'linkages', fields: { from: 'supplier', to: 'buyer', type: { constant: 'supplies' } } },
          ],
        },
      ],
    };
    const result = summed(await readCase([{ name: 'l.xlsx', bytes }], { mapping }));
    expect(keys(result)).toEqual(['S1>B1 supplies', 'S1>B2 supplies', 'S2>B1 supplies']);
    expect(complaints(result)).toEqual(['merged-cells 2 buyer']);
  });
});

describe('tables of other programs', () => {
  const edges = 'Source,Target,Type,Id,Label,Weight\nA,B,Directed,0,,2\nB,C,Undirected,1,,1\n';
  const file = (text: string) => ({ name: 'edges.csv', bytes: new TextEncoder().encode(text) });

  const ends = (result: Awaited<ReturnType<typeof real>>) =>
    result.case.linkages.map(({ from, to }) => `${from}>${to}`);

  it('Gephi says Directed or Undirected under Type: that is no type of linkage', async () => {
    const table = await readNetwork({ links: file(edges) });
    expect(table.links.map(({ from, to, attributes }) => `${from}>${to} ${attributes.Weight}`)).toEqual([
      'A>B 2',
      'B>C 1',
      'C>B 1',
    ]);
    expect(table.directed).toBe(true);
    expect((await fatalOf(readCase([file(edges)]))).code).toBe('type-not-stated');
    expect((await fatalOf(readCase([file(edges)], { linkageType: 'assists' }))).code).toBe(
      'direction-not-stated',
    );
    const both = summed(await readCase([file(edges)], { linkageType: 'assists', direction: 'symmetric' }));
    expect(ends(both)).toEqual(['A>B', 'B>C', 'C>B']);
    const directed = summed(
      await readCase([file(edges.replace('Undirected', 'Directed'))], { linkageType: 'assists' }),
    );
    expect(ends(directed)).toEqual(['A>B', 'B>C']);
  });

  it('Excel names the delimiter in the first line', async () => {
    const text = 'sep=;\nfrom;to;type\nA;B,C;supplies\n';
    const result = summed(await readCase([file(text)]));
    expect(keys(result)).toEqual(['A>B,C supplies']);
    expect(result.case.linkages[0]!.rows[0]!.row).toBe(3);
  });

  it('an option that has no effect is refused, not passed over', async () => {
    const task = readCase([file('from,to,type\nA,B,supplies\n')], { direction: 'column-to-row' });
    await expect(task).rejects.toThrow('--direction belongs to a matrix');
  });
});
