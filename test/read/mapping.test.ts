import { describe, expect, it } from 'vitest';
import { type Mapping, mappingFormat } from '../../src/read/mapping/mapping.ts';
import { proposeMapping } from '../../src/read/mapping/propose-mapping.ts';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { wildcardMatch } from '../../src/read/mapping/wildcard-match.ts';
import { writtenNumber } from '../../src/read/mapping/written-number.ts';
import { readCase } from '../../src/read/read-case.ts';
import { rawWorkbook } from '../fixtures/read/raw-workbook.ts';
import { complaints, fatalOf, reading, summed, textFile, told } from './given.ts';

/** A mapping as it is read from a file. */
function mapping(files: unknown, more: object = {}): Mapping {
  return readMapping(textFile('mapping.json', JSON.stringify({ format: mappingFormat, files, ...more })));
}
const linkages = (fields: object, more: object = {}) => ({ as: 'linkages', fields, ...more });
const actors = (fields: object, more: object = {}) => ({ as: 'actors', fields, ...more });
const supplies = { constant: 'supplies' };

describe('a mapping', () => {
  it('gives every column its role, whatever it is called', async () => {
    // The ends are the second and third column; weight is mostly 0 and flow is the size.
    const text = 'year,exp,imp,weight,flow,to\n2019,BR,US,0,12.5,x\n2019,BR,DE,0,7.25,y\n2019,DE,US,3,1,z\n';
    const map = mapping([
      {
        file: 'trade*.csv',
        form: 'rows',
        rows: [linkages({ from: 'exp', to: 'imp', type: supplies, value: 'flow', year: 'year' })],
      },
    ]);
    const result = await reading({ 'trade 2019.csv': text }, { mapping: map });
    expect(
      result.case.linkages.map(({ from, to, value, year, extra }) => [from, to, value, year, extra]),
    ).toEqual([
      ['BR', 'DE', 7.25, 2019, { 'to (2)': 'y', weight: '0' }],
      ['BR', 'US', 12.5, 2019, { 'to (2)': 'x', weight: '0' }],
      ['DE', 'US', 1, 2019, { 'to (2)': 'z', weight: '3' }],
    ]);
    expect(complaints(result)).toEqual([]);
    expect(result.inputs![0]!.form).toBe('rows of linkages, as the mapping says');
  });

  it('takes several actors and the links among them from one flat row', async () => {
    const text =
      'Brand,Mill,Company,Group\nBigCo,Mill 1,Palm SA,Holding\nBigCo,,Oil SA,Holding\nShop,Mill 1,Palm SA,\n';
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        rows: [
          actors({ id: 'Brand', kind: { constant: 'buyer' } }),
          actors({ id: { column: 'Mill', prefix: 'mill: ' }, kind: { constant: 'supplier' } }),
          actors({ id: 'Company', kind: { constant: 'firm' }, cluster: { constant: 'palm' } }),
          actors({ id: 'Group', kind: { constant: 'firm' } }),
          linkages({ from: { column: 'Mill', prefix: 'mill: ' }, to: 'Company', type: supplies }),
          linkages({ from: 'Company', to: 'Brand', type: supplies }),
          linkages({ from: 'Group', to: 'Company', type: { constant: 'owns' } }),
        ],
      },
    ]);
    const result = await reading({ 'list.csv': text }, { mapping: map });
    expect(result.case.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'BigCo buyer',
      'Holding firm',
      'Oil SA firm',
      'Palm SA firm',
      'Shop buyer',
      'mill: Mill 1 supplier',
    ]);
    expect(result.case.linkages.map(({ key }) => key)).toEqual([
      'Holding>Oil SA owns',
      'Holding>Palm SA owns',
      'Oil SA>BigCo supplies',
      'Palm SA>BigCo supplies',
      'Palm SA>Shop supplies',
      'mill: Mill 1>Palm SA supplies',
    ]);
    // 3 brands, 2 mills, 3 companies, 2 groups; 2 + 3 + 2 links, of which mill 1 to Palm SA stands twice.
    expect(result.account.actors).toMatchObject({ read: 10, accepted: 6, merged: 4, rejected: 0 });
    expect(result.account.linkages).toMatchObject({ read: 7, accepted: 6, merged: 1, rejected: 0 });
    expect(told(result, 'role-not-in-row')).toHaveLength(4);
  });

  it('splits lists, in one cell or over columns', async () => {
    const long = Array.from({ length: 120 }, (_, k) => `Supplier ${k}`).join(' | ');
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        rows: [
          linkages({
            from: { column: 'suppliers', split: '|' },
            to: { columns: ['buyer', 'second'] },
            type: supplies,
          }),
        ],
      },
    ]);
    const result = await reading(
      { 'l.csv': `buyer,second,suppliers\nB1,,${long}\nB2,B3,S | T\n` },
      { mapping: map },
    );
    expect(result.account.linkages).toMatchObject({ read: 124, accepted: 124 });
    expect(result.case.linkages.filter(({ to }) => to === 'B3').map(({ from }) => from)).toEqual(['S', 'T']);
  });

  it('leaves out what is no actor, and counts it beside', async () => {
    const text =
      'Exports 2019\n\nfrom,to\nBR,World\nBR,US\nfrom,to\n-----,-----\nDE,Various\nDE,US\nTotal,US\nSource: own count,\n';
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        header: 3,
        lastRow: 10,
        leaveOut: [{ equals: ['World', 'Various', 'total*'] }, { column: 'from', equals: ['---*'] }],
        rows: [linkages({ from: 'from', to: 'to', type: supplies })],
      },
    ]);
    const result = await reading({ 'l.csv': text }, { mapping: map });
    expect(result.case.linkages.map(({ key }) => key)).toEqual(['BR>US supplies', 'DE>US supplies']);
    // The headings repeated in row 6 are no row either.
    expect(result.account.linkages).toEqual({ read: 2, accepted: 2, merged: 0, rejected: 0 });
    expect(told(result, 'repeated-headers')[0]!.message).toContain(': 6.');
    // Row 1 above the headers; rows 4, 8 and 10 by their words; row 7 of dashes; row 11 below the last.
    expect(told(result, 'rows-left-out').map(({ message }) => /: ([^:]*)\.$/u.exec(message)![1])).toEqual([
      '1',
      '4, 8, 10',
      '7',
      '11',
    ]);
  });
});

describe('values as people write them', () => {
  it.each([
    ['$450k', '450000'],
    ['US$ 1.2 mn', '1200000'],
    ['R$ 1,2 mn', '1200000'],
    ['3 bn', '3000000000'],
    ['€ 62,271', '62,271'],
    ['450', '450'],
    ['about 450', 'about 450'],
    ['1,200k', '1200'],
    ['12 apples', '12 apples'],
  ])('%s is %s', (text, number) => {
    expect(writtenNumber(text)).toBe(number);
  });

  it('reads sums, per cent, exponents; ids of spreadsheets and lost zeros', async () => {
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        rows: [
          linkages(
            {
              from: { column: 'a', wholeNumber: true },
              to: { column: 'b', pad: 6 },
              type: { column: 'kind', words: { 'sells to': 'supplies', 'is owned by': 'owns' } },
              value: { column: 'sum', suffixes: true },
              shareOfSellerSales: 'share',
            },
            { reverseWhere: { column: 'kind', equals: ['is owned by'] } },
          ),
        ],
      },
    ]);
    const text =
      'a,b,kind,sum,share\n2030.0,471,sells to,$450k,61 %\n2031.0,007,Sells To,1e-5,0.5\n2030.0,000471,is owned by,,\n';
    const result = await reading({ 'l.csv': text }, { mapping: map });
    expect(
      result.case.linkages.map(({ from, to, type, value, shareOfSellerSales }) => [
        from,
        to,
        type,
        value,
        shareOfSellerSales,
      ]),
    ).toEqual([
      ['000471', '2030', 'owns', null, null],
      ['2030', '000471', 'supplies', 450000, 0.61],
      ['2031', '000007', 'supplies', 0.00001, 0.5],
    ]);
    expect(told(result, 'sum-as-written')[0]!.message).toContain('"$450k" is 450000');
  });

  it('joins ids that differ in case only where asked to, told', async () => {
    const files = {
      'linkages.csv': 'from,to,type\nALFA,Beta,supplies\nalfa,BETA,supplies\n',
      'actors.csv': 'id,kind\nAlfa,firm\n',
    };
    const exact = await reading(files);
    expect(exact.case.actors).toHaveLength(5);
    const joined = await reading(files, {
      mapping: mapping([{ file: 'none', form: 'leave-out' }], { identity: 'ignore-case' }),
    });
    expect(joined.case.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['ALFA', 'firm'],
      ['BETA', null],
    ]);
    expect(joined.case.linkages.map(({ key }) => key)).toEqual(['ALFA>BETA supplies']);
    expect(told(joined, 'ids-joined')).toHaveLength(2);
  });
});

describe('tables joined on ids', () => {
  const files = {
    'plants.csv': 'plant,owner_id\np1,1\np2,2\np3,\n',
    'owners.csv': 'id,label\n1,Alfa\n2,Beta\n2,Gama\n',
    'customers.csv': 'code,who\nX,Shop\n',
    'sales.csv': 'plant,customer,amount\np1,X,5\np2,X,7\np3,X,1\np4,X,1\n',
  };
  const lookup = (file: string, key: string, value: string) => ({ lookup: { file, key, value } });
  const map = mapping([
    {
      file: 'plants.csv',
      form: 'rows',
      rows: [
        linkages({
          from: { column: 'owner_id', ...lookup('owners.csv', 'id', 'label') },
          to: 'plant',
          type: { constant: 'owns' },
        }),
      ],
    },
    {
      file: 'sales.csv',
      form: 'rows',
      rows: [
        linkages({
          from: 'plant',
          to: { column: 'customer', ...lookup('customers.csv', 'code', 'who') },
          type: supplies,
          value: 'amount',
        }),
      ],
    },
    { file: 'owners.csv', form: 'rows', rows: [actors({ id: 'label', kind: { constant: 'firm' } })] },
    { file: 'customers.csv', form: 'leave-out' },
  ]);

  it('follows ids from table to table, and says what it does not find', async () => {
    const result = await reading(files, { mapping: map });
    expect(result.case.linkages.map(({ key }) => key)).toEqual([
      'Alfa>p1 owns',
      'Beta>p2 owns',
      'p1>Shop supplies',
      'p2>Shop supplies',
      'p3>Shop supplies',
      'p4>Shop supplies',
    ]);
    expect(told(result, 'lookup-twice')).toHaveLength(1);
    expect(complaints(result)).toContain('missing-end 4 from');
  });

  it('asks for the file it needs', async () => {
    const { 'customers.csv': _, ...fewer } = files;
    const problem = await fatalOf(reading(fewer, { mapping: map }));
    expect(problem).toMatchObject({ code: 'lookup-not-found', file: 'customers.csv' });
  });
});

describe('how a table lies in its file', () => {
  it('has headers over several rows, with merged headings', async () => {
    const text = ',Trade,,Size\n,Seller,Buyer,\nno.,name,name,USD\n1,A,B,5\n2,B,C,6\n';
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        header: [1, 2, 3],
        rows: [
          linkages({ from: 'Trade Seller name', to: 'Trade Buyer name', type: supplies, value: 'Size USD' }),
        ],
      },
    ]);
    // The last row of headers stands for itself; those above are carried to the right.
    const problem = await fatalOf(
      reading(
        { 'l.csv': text },
        {
          mapping: mapping([
            { file: '*', form: 'rows', header: [1, 2, 3], rows: [linkages({ from: 'nobody', to: 'x' })] },
          ]),
        },
      ),
    );
    expect(problem.message).toContain(
      'Columns found: no., Trade Seller name, Trade Buyer name, Size Buyer USD',
    );
    expect((await fatalOf(reading({ 'l.csv': text }, { mapping: map }))).value).toBe('Size USD');
  });

  it('has no headers, or empty ones, or the same twice: columns by number', async () => {
    const map = (header: object) =>
      mapping([{ file: '*', ...header, form: 'rows', rows: [linkages({ from: 1, to: 3, type: supplies })] }]);
    const bare = await reading({ 'l.csv': 'A,x,B\nB,y,C\n' }, { mapping: map({ header: 0 }) });
    expect(bare.case.linkages.map(({ key }) => key)).toEqual(['A>B supplies', 'B>C supplies']);
    expect(bare.account.linkages.read).toBe(2);
    const twice = await reading({ 'l.csv': 'name,,name\nA,x,B\n' }, { mapping: map({}) });
    expect(twice.case.linkages.map(({ key }) => key)).toEqual(['A>B supplies']);
    const named = mapping([
      { file: '*', form: 'rows', rows: [linkages({ from: 'name', to: 3, type: supplies })] },
    ]);
    expect((await fatalOf(reading({ 'l.csv': 'name,,name\nA,x,B\n' }, { mapping: named }))).code).toBe(
      'repeated-header',
    );
  });

  it('fills cells down that stand for those below', async () => {
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        fillDown: ['buyer'],
        rows: [linkages({ from: 'supplier', to: 'buyer', type: supplies })],
      },
    ]);
    const result = await reading({ 'l.csv': 'buyer,supplier\nB1,S1\n,S2\nB2,S1\n' }, { mapping: map });
    expect(result.case.linkages.map(({ key }) => key)).toEqual([
      'S1>B1 supplies',
      'S1>B2 supplies',
      'S2>B1 supplies',
    ]);
  });

  it('is a sheet of a workbook, each read in its own way', async () => {
    const bytes = rawWorkbook([
      {
        name: 'Wave 2019',
        rows: [
          [null, 'A', 'B', 'C'],
          ['A', 0, 3, 1],
          ['B', 1, 0, 0],
          ['C', 0, 2, 0],
        ],
      },
      {
        name: 'Notes',
        rows: [
          ['from', 'to'],
          ['x', 'y'],
        ],
      },
      {
        name: 'Members',
        rows: [
          [null, 'Assoc'],
          ['A', 1],
          ['B', 0],
        ],
      },
    ]);
    const map = mapping(
      [
        {
          file: '*',
          sheet: 'Wave*',
          form: 'matrix',
          type: 'assists',
          direction: 'row-to-column',
          atLeast: 2,
          kind: 'firm',
        },
        {
          file: '*',
          sheet: 'Members',
          form: 'two-mode',
          type: 'member-of',
          direction: 'row-to-column',
          columnKind: 'institution',
        },
        { file: '*', sheet: 'Notes', form: 'leave-out' },
      ],
      { case: { id: 'survey', year: 2019 } },
    );
    const result = summed(await readCase([{ name: 'survey.xlsx', bytes }], { mapping: map }));
    expect(result.case).toMatchObject({ id: 'survey', year: 2019 });
    expect(result.case.linkages.map(({ key }) => key)).toEqual([
      'A>Assoc member-of',
      'A>B assists',
      'C>B assists',
    ]);
    expect(result.case.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'A firm',
      'Assoc institution',
      'B firm',
      'C firm',
    ]);
    expect(result.inputs!.map(({ form }) => form.split(' ')[0])).toEqual(['square', 'left', 'two-mode']);
  });
});

describe('other inputs', () => {
  it('are arrays of JSON', async () => {
    const map = mapping([
      { file: 'x.json', form: 'rows', rows: [linkages({ from: 'a', to: 'b', type: supplies })] },
    ]);
    const result = await reading({ 'x.json': JSON.stringify([{ a: 'S', b: 'T', n: 5 }]) }, { mapping: map });
    expect(result.case.linkages.map(({ key, extra }) => [key, extra])).toEqual([
      ['S>T supplies', { n: '5' }],
    ]);
  });

  it('are any other table of ours, with the checks of that table', async () => {
    const map = mapping([
      {
        file: '*',
        form: 'rows',
        rows: [
          actors({ id: 'firm', kind: { constant: 'firm' } }),
          { as: 'events', fields: { firm: 'firm', form: 'change', year: 'when' } },
        ],
      },
    ]);
    const result = await reading(
      { 'x.csv': 'firm,change,when\nA,product,2019\nB,luck,2019\n' },
      { mapping: map },
    );
    expect(result.account.events).toEqual({ read: 2, accepted: 1, merged: 0, rejected: 1 });
    expect(complaints(result)).toEqual(['unknown-form 3 form']);
  });

  it('have no kind: one is named for all', async () => {
    const result = await reading({ 'actors.csv': 'id,country\nA,BR\nB,US\n' }, { actorKind: 'firm' });
    expect(result.case.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['A firm', 'B firm']);
    expect(told(result, 'kind-supplied')).toHaveLength(1);
  });
});

describe('a mapping that is wrong', () => {
  it.each([
    ['another format', { format: 'x', files: [] }, 'format'],
    [
      'a column that is none of ours',
      { format: mappingFormat, files: [{ file: '*', form: 'rows', rows: [linkages({ seller: 'a' })] }] },
      '"seller" is no column of linkages',
    ],
    ['a word that is none', { format: mappingFormat, files: [{ file: '*', form: 'table' }] }, 'form'],
    [
      'a key that is none',
      { format: mappingFormat, files: [{ file: '*', form: 'matrix', directoin: 'x' }] },
      'directoin',
    ],
  ])('%s is named', (_, value, part) => {
    expect(() => readMapping(textFile('m.json', JSON.stringify(value)))).toThrow(part);
  });

  it('names a column that is not there, with those that are', async () => {
    const map = mapping([{ file: '*', form: 'rows', rows: [linkages({ from: 'seler', to: 'b' })] }]);
    const problem = await fatalOf(reading({ 'l.csv': 'seller,b\nx,y\n' }, { mapping: map }));
    expect(problem.message).toContain('Columns found: seller, b');
  });

  it('asks for a direction that the proposal left open', async () => {
    const text = ',A,B,C\nA,,1,0\nB,1,,0\nC,0,0,\n';
    const proposed = proposeMapping([textFile('assists.csv', text)]);
    expect(proposed.files[0]).toMatchObject({ form: 'matrix', type: 'assists', direction: null });
    expect((await fatalOf(reading({ 'assists.csv': text }, { mapping: proposed }))).code).toBe(
      'direction-not-stated',
    );
  });
});

describe('a proposal', () => {
  const propose = (name: string, text: string) => proposeMapping([textFile(name, text)]).files[0]!;

  it('makes an unknown file a case once type and kind are added', async () => {
    const text =
      'Supplier list 2020,,,\n\nVendor name,Customer name,Turnover,Note\nS1,B1,$450k,a\nS2,B1,$20k,\nTotal,B1,$470k,\n(1) as declared,,,\n';
    const entry = propose('list.csv', text);
    expect(entry).toMatchObject({ form: 'rows', header: 3, lastRow: 6, leaveOut: [{ equals: ['Total'] }] });
    const again = readMapping(textFile('m.json', JSON.stringify({ format: mappingFormat, files: [entry] })));
    const result = await reading({ 'list.csv': text }, { mapping: again, linkageType: 'supplies' });
    expect(result.account.linkages).toMatchObject({ rejected: 0 });
    expect(result.case.linkages.map(({ from, to }) => `${from} ${to}`)).toEqual(['S1 B1', 'S2 B1']);
  });

  it('sees several kinds of actor in one row, lists, and columns that share names', () => {
    const flat = propose('x.csv', 'Brand,Mill,Country\nB,M1; M2; M3,BR\nC,M2; M4,ID\n');
    expect(flat.form === 'rows' && flat.rows.map(({ as }) => as)).toEqual(['actors', 'actors', 'linkages']);
    expect(flat.notes!.join()).toContain('lists separated by ";"');
    const ends = propose('x.csv', 'year,one,two,weight\n1,A,B,0\n1,B,C,0\n1,C,A,5\n');
    expect(ends.form === 'rows' && ends.rows[0]!.fields).toMatchObject({ from: 'one', to: 'two' });
    expect(ends.notes!.join()).toContain('2 of 3 cells are 0');
  });

  it('shows how words read in each encoding, and guesses none in silence', () => {
    const bytes = Uint8Array.from(
      [...'from,to\nCal'].map((c) => c.charCodeAt(0)).concat(0xe7, 0x61, 0x2c, 0x42, 0x0a),
    );
    const entry = proposeMapping([{ name: 'l.csv', bytes }]).files[0]!;
    expect(entry.encoding).toBe('windows-1252');
    expect(entry.notes![0]).toContain('windows-1252: Calça / macintosh: CalÁa');
  });

  it('shows what stands about the special letter of a word of a million letters, without trying every start', () => {
    const bytes = new Uint8Array(1_000_000).fill('a'.charCodeAt(0));
    bytes[999_990] = 0xe7;
    const entry = proposeMapping([{ name: 'l.csv', bytes }]).files[0]!;
    expect(entry.notes![0]).toContain(`windows-1252: ${'a'.repeat(20)}ç${'a'.repeat(9)} /`);
  });

  it('is the same whatever the order of rows that say the same', () => {
    const rows = ['A,B,1', 'B,C,2', 'C,A,3'];
    const [first, second] = [rows, [...rows].reverse()].map((lines) =>
      propose('x.csv', `one,two,w\n${lines.join('\n')}\n`),
    );
    expect(second).toEqual(first);
  });
});

describe('wildcards', () => {
  it.each([
    ['*', 'anything', true],
    ['Total*', ' total 2019 ', true],
    ['*total*', 'Subtotal A', true],
    ['a*b*c', 'aXXbYYc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['World', 'Worlds', false],
  ])('%s and %s: %s', (pattern, text, fits) => {
    expect(wildcardMatch(pattern, text)).toBe(fits);
  });
});
