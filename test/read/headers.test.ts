import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { fatalOf, reading, textFile, told } from './given.ts';

const actors = 'id,kind\nA,firm\nB,firm\n';

describe('headers', () => {
  it('matches exact names in silence', async () => {
    const result = await reading({ 'actors.csv': actors, 'linkages.csv': 'from,to,type\nA,B,supplies\n' });
    expect(told(result, 'column-matched')).toEqual([]);
  });

  it('matches without case, accents, spaces, underscores and hyphens, and tells it', async () => {
    const result = await reading({
      'actors.csv': 'ID, Kind \nA,firm\nB,firm\n',
      'linkages.csv': 'From,TO,type,share-of seller_SALES\nA,B,supplies,0.5\n',
    });
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', to: 'B', shareOfSellerSales: 0.5 });
    expect(told(result, 'column-matched').map(({ value, column }) => `${value}=${column}`)).toEqual([
      'ID=id',
      'Kind=kind',
      'From=from',
      'share-of seller_SALES=shareOfSellerSales',
      'TO=to',
    ]);
  });

  it.each([
    ['vendedor,comprador,tipo', 'Spanish'],
    ['proveedor,cliente,relación', 'Spanish'],
    ['fornecedor,comprador,relação', 'Portuguese'],
    ['origem,destino,tipo de ligação', 'Portuguese'],
    ['seller,buyer,link type', 'English'],
    ['supplier,customer,relation', 'English'],
    ['source,target,type', 'network programs'],
  ])('knows %s (%s): the first sells to the second', async (header) => {
    const result = await reading({ 'actors.csv': actors, 'links.csv': `${header}\nA,B,supplies\n` });
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', to: 'B', type: 'supplies', source: null });
    expect(told(result, 'column-matched').length).toBeGreaterThan(0);
  });

  it('keeps buyer before seller in the direction of the goods', async () => {
    const result = await reading({ 'links.csv': 'buyer,seller,type\nB,A,supplies\n' });
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', to: 'B' });
  });

  it('takes `source` as the citation where `from` is there', async () => {
    const result = await reading({ 'links.csv': 'from,to,type,source\nA,B,supplies,Survey 2019\n' });
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', source: 'Survey 2019' });
  });

  it('takes the user at his word first', async () => {
    const result = await reading(
      { 'links.csv': 'from,buyer_name,to,type\nx,B,A,supplies\n' },
      { columns: { from: 'to', to: 'Buyer Name' } },
    );
    expect(result.case.linkages[0]).toMatchObject({ from: 'A', to: 'B', extra: { 'from (2)': 'x' } });
  });

  it('names the columns found where one is missing, and says how to name it', async () => {
    const problem = await fatalOf(reading({ 'linkages.csv': 'firm_1;firm_2;type\nA;B;supplies\n' }));
    expect(problem).toMatchObject({ code: 'missing-column', file: 'linkages.csv', row: 1 });
    expect(problem.message).toContain('Columns found: firm_1, firm_2, type.');
    expect(problem.remedy).toBe('Say which is which: --column from=THEIR_NAME --column to=THEIR_NAME.');
  });

  it('never takes the first two columns of a file it does not know', async () => {
    const problem = await fatalOf(reading({ 'data.csv': 'alpha,beta\nA,B\n' }));
    expect(problem.code).toBe('missing-column');
    expect(problem.message).toContain('alpha, beta');
  });

  it('says that --type may stand for the column of types', async () => {
    const problem = await fatalOf(reading({ 'linkages.csv': 'from,to\nA,B\n' }));
    expect(problem.remedy).toContain('--type supplies');
    const result = await reading({ 'linkages.csv': 'from,to\nA,B\n' }, { linkageType: 'SUPPLIES' });
    expect(result.case.linkages[0]!.type).toBe('supplies');
    expect(told(result, 'type-supplied')).toHaveLength(1);
  });

  it('refuses options that make no sense', async () => {
    const files = [textFile('linkages.csv', 'from,to\nA,B\n')];
    await expect(readCase(files, { linkageType: 'loves' })).rejects.toThrow(
      /"loves" is not a type of linkage/,
    );
    await expect(readCase(files, { columns: { nonsense: 'x' } })).rejects.toThrow(
      /"nonsense" is not a column of ours/,
    );
    const problem = await fatalOf(readCase(files, { columns: { from: 'seller' } }));
    expect(problem.code).toBe('column-not-found');
    expect(problem.message).toContain('linkages.csv: from, to');
  });

  it('uses the first of two alike headers and keeps the other', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,name,name\nA,firm,Alfa,Beta\n' });
    expect(result.case.actors[0]).toMatchObject({ name: 'Alfa', extra: { 'name (2)': 'Beta' } });
    expect(told(result, 'duplicate-column')[0]).toMatchObject({ severity: 'warning', row: 1 });
  });

  it('keeps unknown columns, by name, and columns without a name', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,Mood,,Rating\nA,firm,good,7,8\n' });
    expect(result.case.actors[0]!.extra).toEqual({ Mood: 'good', Rating: '8', 'column 4': '7' });
    expect(told(result, 'column-kept').map(({ column }) => column)).toEqual(['Mood', 'Rating', 'column 4']);
  });

  it('keeps a column called __proto__ as any other', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,__proto__\nA,firm,x\n' });
    expect(Object.entries(result.case.actors[0]!.extra)).toEqual([['__proto__', 'x']]);
  });
});
