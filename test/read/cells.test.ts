import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/model/actor.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { complaints, reading, told } from './given.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** One linkage for each cell of a column. */
async function linkagesWith(column: string, cells: readonly string[], delimiter = ',') {
  const rows = cells.map((cell, index) => ['A', 'B', 'supplies', `p${index}`, quoted(cell)].join(delimiter));
  const header = ['from', 'to', 'type', 'product', column].join(delimiter);
  const result = await reading({ 'linkages.csv': [header, ...rows].join('\n') });
  const byProduct = new Map(result.case.linkages.map((linkage) => [linkage.product, linkage]));
  const values = cells.map((_, index) => byProduct.get(`p${index}`)?.[column as keyof Linkage]);
  return { result, values };
}

async function actorsWith(column: string, cells: readonly string[]) {
  const rows = cells.map((cell, index) => `A${index},firm,${quoted(cell)}`);
  const result = await reading({ 'actors.csv': [`id,kind,${column}`, ...rows].join('\n') });
  const byId = new Map(result.case.actors.map((actor) => [actor.id, actor]));
  return { result, values: cells.map((_, index) => byId.get(`A${index}`)?.[column as keyof Actor]) };
}

describe('numbers', () => {
  it.each([
    [
      'points',
      ['1234.5', '1,234.5', '1,234,567', '12', '.5', '1e3'],
      [1234.5, 1234.5, 1234567, 12, 0.5, 1000],
      [],
    ],
    [
      'commas',
      ['1234,5', '1.234,5', '1.234.567', '12', '2.000'],
      [1234.5, 1234.5, 1234567, 12, 2000],
      ['decimal-comma'],
    ],
    ['spaces for thousands', ['1 234,5', '1\u00a0000'], [1234.5, 1000], ['decimal-comma']],
    ['a certain point decides', ['1.234', '0.125'], [1.234, 0.125], []],
    ['nothing certain', ['1.234', '5.678'], [1.234, 5.678], ['ambiguous-numbers']],
    ['nothing certain, comma', ['1,234', '5,678'], [1234, 5678], ['ambiguous-numbers']],
    [
      'both: the more frequent wins',
      ['1,5', '2,5', '3.5'],
      [1.5, 2.5, null],
      ['mixed-decimals', 'not-a-number'],
    ],
    ['no number', ['12 apples', 'n/a', '5'], [null, null, 5], ['not-a-number', 'not-a-number']],
    ['below zero', ['-1', '2'], [null, 2], ['out-of-range']],
  ] as const)('%s', async (_, cells, expected, codes) => {
    const { result, values } = await linkagesWith('value', cells);
    expect(values).toEqual(expected);
    const style = /number|decimal|range/;
    expect(result.account.problems.map(({ code }) => code).filter((code) => style.test(code))).toEqual(codes);
    expect(result.account.linkages.rejected).toBe(0);
  });

  it('lets the semicolons of the file decide what no column shows', async () => {
    const { values, result } = await linkagesWith('value', ['1.234', '5.678'], ';');
    expect(values).toEqual([1234, 5678]);
    expect(told(result, 'ambiguous-numbers')[0]!.message).toContain('decimal comma');
  });

  it('lets another column of the file decide', async () => {
    const result = await reading({
      'linkages.csv': 'from,to,type,value,stake\nA,B,supplies,"1.234","0,5"\n',
    });
    expect(result.case.linkages[0]).toMatchObject({ value: 1234, stake: 0.5 });
  });

  it('reads per cent as shares only with the sign, and says so', async () => {
    const { result, values } = await linkagesWith('shareOfSellerSales', [
      '71 %',
      '71%',
      '0.5',
      '71',
      '1.2',
      '120 %',
    ]);
    expect(values).toEqual([0.71, 0.71, 0.5, null, null, null]);
    expect(told(result, 'percent-read')).toHaveLength(1);
    const faults = told(result, 'out-of-range');
    expect(faults.map(({ value }) => value)).toEqual(['71', '1.2', '120 %']);
    expect(faults[0]!.remedy).toBe('If this is per cent, write 0.71 or "71 %".');
  });

  it('does not know per cent of money', async () => {
    const { result, values } = await linkagesWith('value', ['5 %']);
    expect(values).toEqual([null]);
    expect(complaints(result)).toEqual(['not-a-number 2 value']);
  });

  it.each([
    ['latitude', ['-90', '90', '90.1'], [-90, 90, null]],
    ['longitude', ['-180', '180', '-181'], [-180, 180, null]],
    ['employees', ['0', '-3'], [0, null]],
  ])('keeps %s in its range', async (column, cells, expected) => {
    const { result, values } = await actorsWith(column, cells);
    expect(values).toEqual(expected);
    expect(complaints(result)).toEqual([`out-of-range ${cells.length + 1} ${column}`]);
  });
});

describe('years', () => {
  it('takes the year of a date and says so once', async () => {
    const cells = ['2019', '2019.0', '2019-05-01', '01/05/2018', '1799', '2101', '43586', 'May', '19'];
    const { result, values } = await linkagesWith('year', cells);
    expect(values).toEqual([2019, 2019, 2019, 2018, null, null, null, null, null]);
    expect(told(result, 'date-as-year')).toHaveLength(1);
    expect(complaints(result)).toEqual([
      'out-of-range 6 year',
      'out-of-range 7 year',
      'out-of-range 8 year',
      'not-a-year 9 year',
      'out-of-range 10 year',
    ]);
  });

  it('believes that a firm is older than a linkage may be', async () => {
    expect((await actorsWith('founded', ['1288', '999'])).values).toEqual([1288, null]);
  });
});

describe('words', () => {
  it('matches in any case in silence', async () => {
    const { result, values } = await linkagesWith('switchingCost', ['HIGH', 'Low', '']);
    expect(values).toEqual(['high', 'low', null]);
    expect(told(result, 'word-matched')).toEqual([]);
  });

  it.each([
    ['shares knowledge', 'shares-knowledge'],
    ['SHARES_KNOWLEDGE', 'shares-knowledge'],
    ['sharesKnowledge', 'shares-knowledge'],
    ['fornece', 'supplies'],
    ['suministra', 'supplies'],
    ['vende a', 'supplies'],
    ['Miembro de', 'member-of'],
    ['ação conjunta', 'acts-jointly'],
    ['labor mobility', 'labour-flow'],
  ])('reads the type %s as %s and tells each word once', async (word, type) => {
    const result = await reading({ 'linkages.csv': `from,to,type\nA,B,${word}\nB,C,${word}\n` });
    expect(result.case.linkages.map((linkage) => linkage.type)).toEqual([type, type]);
    expect(told(result, 'word-matched').map(({ row, value }) => [row, value])).toEqual([[2, word]]);
  });

  it.each([
    ['empresa', 'firm'],
    ['comprador', 'buyer'],
    ['proveedor', 'supplier'],
    ['Fornecedor', 'supplier'],
    ['institución', 'institution'],
    ['instituição', 'institution'],
  ])('reads the kind %s as %s', async (word, kind) => {
    const result = await reading({ 'actors.csv': `id,kind\nA,${word}\n` });
    expect(result.case.actors[0]!.kind).toBe(kind);
    expect(told(result, 'word-matched')).toHaveLength(1);
  });

  it('takes an unknown word for not known, and names the cell', async () => {
    const { result, values } = await linkagesWith('specifiedBy', ['buyer', 'the moon']);
    expect(values).toEqual(['buyer', null]);
    expect(told(result, 'unknown-word')[0]).toMatchObject({
      severity: 'warning',
      row: 3,
      column: 'specifiedBy',
      value: 'the moon',
      remedy: 'Write one of: seller, buyer, joint; leave the cell empty if it is not known.',
    });
    expect(result.account.linkages.rejected).toBe(0);
  });

  it('knows yes and no', async () => {
    const cells = ['yes', 'No', 'TRUE', 'false', '1', '0', 'sí', 'não', 'sim', 'maybe'];
    const { result, values } = await linkagesWith('monitored', cells);
    expect(values).toEqual([true, false, true, false, true, false, true, false, true, null]);
    expect(told(result, 'word-matched').map(({ value }) => value)).toEqual(['sim']);
    expect(complaints(result)).toEqual(['unknown-word 11 monitored']);
  });

  it('restores the spelling of the model', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,institutionType\nA,institution,ngo\n' });
    expect(result.case.actors[0]!.institutionType).toBe('NGO');
  });
});

describe('codes of countries, money and activities', () => {
  it('puts countries and currencies in capitals and warns of what is none', async () => {
    const result = await reading({
      'actors.csv': 'id,kind,country\nA,firm,br\nB,firm,Brazil\n',
      'linkages.csv': 'from,to,type,currency\nA,B,supplies,usd\nB,A,supplies,R$\n',
    });
    expect(result.case.actors.map(({ country }) => country)).toEqual(['BR', 'BRAZIL']);
    expect(result.case.linkages.map(({ currency }) => currency)).toEqual(['USD', 'R$']);
    expect(complaints(result)).toEqual(['country-code 3 country', 'currency-code 3 currency']);
  });

  it('splits activities at semicolons', async () => {
    const { values } = await actorsWith('activities', ['design; production ;;', '']);
    expect(values).toEqual([['design', 'production'], []]);
  });

  it('brings ISIC codes to digits', async () => {
    const { result, values } = await actorsWith('isic', [
      '2511',
      '25.11',
      'C25',
      'C 2511',
      '25',
      '2511-0/00',
      'steel',
    ]);
    expect(values).toEqual(['2511', '2511', '25', '2511', '25', '2511000', null]);
    expect(complaints(result)).toEqual(['not-an-isic-code 8 isic']);
  });

  it('gives three digits among four their leading zero, and reports it', async () => {
    const { result, values } = await actorsWith('isic', ['2511', '321', '3.21', '25.1', '32']);
    expect(values).toEqual(['2511', '0321', '0321', '251', '32']);
    expect(complaints(result)).toEqual(['isic-padded 3 isic', 'isic-padded 4 isic']);
  });

  it('leaves three digits alone where no code has four, and in clusters', async () => {
    expect((await actorsWith('isic', ['251', '32'])).values).toEqual(['251', '32']);
    const result = await reading({
      'actors.csv': 'id,kind,cluster\nA,firm,c\n',
      'clusters.csv': 'id,isic\nc,303\nd,2511\n',
    });
    expect(result.case.clusters.map(({ isic }) => isic)).toEqual(['303', '2511']);
  });
});

describe('numbers of people', () => {
  it('are whole where nothing else decides', async () => {
    const { result, values } = await actorsWith('employees', ['1.250', '2.100', '30']);
    expect(values).toEqual([1250, 2100, 30]);
    expect(complaints(result)).toEqual(['ambiguous-numbers 1 employees']);
  });
});
