import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../src/read/case-workbook.ts';
import { readCase } from '../../src/read/read-case.ts';
import { complaints, fatalOf, reading, summed, textFile, told } from './given.ts';

const actors = `id,name,kind,employees,place
a,Alfa Ltda,firm,,
b,Alfa S.A.,firm,20,Vitoria
c,ALFA,firm,30,
d,Delta,firm,,
`;
const linkages = `from,to,type,product
a,d,supplies,x
b,d,supplies,x
b,a,supplies,y
d,c,supplies,z
`;
const merge = (...rows: string[]) => `decision,keep,reason,id_a,id_b\n${rows.join('\n')}\n`;
const read = (...rows: string[]) =>
  reading({ 'actors.csv': actors, 'linkages.csv': linkages, 'merge.csv': merge(...rows) });
const ids = (result: Awaited<ReturnType<typeof read>>) => result.case.actors.map(({ id }) => id);

describe('decisions on who is the same', () => {
  it('make one actor of the same, tell it, and leave the rest as it was', async () => {
    const result = await read('same,,one address,a,b', 'different,,,a,d', 'unsure,,,a,c', ',,,b,c');
    // b fills more cells than a (employees, place): it stays, and its cells come first.
    expect(ids(result)).toEqual(['b', 'c', 'd']);
    expect(result.case.actors[0]).toMatchObject({ name: 'Alfa S.A.', employees: 20 });
    expect(result.account.merge).toEqual({ read: 4, accepted: 4, merged: 0, rejected: 0 });
    expect(result.account.actors).toEqual({ read: 4, accepted: 3, merged: 1, rejected: 0, created: 0 });
    expect(told(result, 'actors-joined')).toMatchObject([
      {
        file: 'merge.csv',
        row: 2,
        value: 'a',
        message: '"a" was read as "b" wherever it stands: one address.',
      },
    ]);
    expect(told(result, 'actor-merged')[0]).toMatchObject({ file: 'actors.csv', row: 2 });
    expect(told(result, 'actor-merged')[0]!.message).toContain('as row 2 of merge.csv says');
    expect(told(result, 'contradicting-cell')).toMatchObject([
      { column: 'name', value: 'Alfa Ltda', row: 2 },
    ]);
    expect(told(result, 'undecided-pairs')[0]!.message).toContain('2 of 4 pairs are not decided');
    expect(result.decisions).toHaveLength(4);
  });

  it('turn linkages parallel and into self-linkages, which are merged and rejected with the reason', async () => {
    const result = await read('same,a,,a,b');
    expect(result.account.linkages).toEqual({ read: 4, accepted: 2, merged: 1, rejected: 1 });
    expect(told(result, 'linkage-merged')[0]!.message).toContain(
      '"b" was read as "a", as row 2 of merge.csv',
    );
    expect(told(result, 'self-linkage')[0]).toMatchObject({ file: 'linkages.csv', row: 4 });
    expect(told(result, 'self-linkage')[0]!.message).toContain('"b" was read as "a"');
  });

  it('hold through chains and circles, and keep the id that is named', async () => {
    for (const rows of [
      ['same,,,a,b', 'same,c,,c,b'],
      ['same,,,a,b', 'same,c,,c,b', 'same,,,c,a'],
    ]) {
      const result = await read(...rows);
      expect(ids(result)).toEqual(['c', 'd']);
      expect(result.case.actors[0]).toMatchObject({ id: 'c', name: 'ALFA', employees: 30, place: 'Vitoria' });
      expect(complaints(result).filter((each) => !/contradicting-cell|self-linkage/.test(each))).toEqual([]);
    }
    // Through b to c: a gives way to b, b to c.
    expect(ids(await read('same,b,,a,b', 'same,c,,c,b'))).toEqual(['c', 'd']);
  });

  it('of several ids to keep: the first in order, with a warning', async () => {
    const result = await read('same,a,,a,b', 'same,c,,c,b', 'same,x,,c,a');
    expect(ids(result)).toEqual(['a', 'd']);
    expect(told(result, 'contradicting-keep')[0]).toMatchObject({ row: 2, severity: 'warning' });
    expect(told(result, 'unknown-keep')[0]).toMatchObject({ row: 4, value: 'x' });
  });

  it('that contradict each other are applied by none of their rows', async () => {
    const result = await read('same,,,a,b', 'same,,,b,c', 'different,,,c,a', 'different,,,a,d');
    expect(ids(result)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.account.merge).toEqual({ read: 4, accepted: 1, merged: 0, rejected: 3 });
    const problems = told(result, 'contradicting-decisions');
    expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [3, 'error'],
      [4, 'error'],
    ]);
    expect(problems[2]!.message).toContain('by rows 2, 3 they are the same');
  });

  it('of one pair: repeated ones are merged, contradicting ones rejected', async () => {
    const repeated = await read('same,,,a,b', 'same,,,b,a', 'unsure,,,a,b');
    expect(repeated.account.merge).toEqual({ read: 3, accepted: 1, merged: 2, rejected: 0 });
    expect(ids(repeated)).toEqual(['b', 'c', 'd']);
    const both = await read('same,,,a,b', 'different,,,b,a');
    expect(both.account.merge).toEqual({ read: 2, accepted: 0, merged: 0, rejected: 2 });
    expect(ids(both)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('about ids that nobody has, or of one id, are rejected by row', async () => {
    const result = await read('same,,,a,zz', 'same,,,a,a', 'same,,,,b');
    expect(result.account.merge).toEqual({ read: 3, accepted: 0, merged: 0, rejected: 3 });
    expect(complaints(result)).toEqual(['unknown-actor 2 id_b', 'pair-of-one 3 id_b', 'missing-id 4 id_a']);
  });

  it('in other words and without some columns are understood; unknown words decide nothing', async () => {
    const result = await reading({
      'actors.csv': actors,
      'who is the same.csv': 'id_a,id_b,decision\na,b,SIM\nb,c,não\nc,d,perchance\n',
    });
    expect(ids(result)).toEqual(['b', 'c', 'd']);
    expect(told(result, 'unknown-word')).toMatchObject([{ value: 'perchance' }]);
    expect(told(result, 'table-by-columns')[0]!.message).toContain('read as merge');
  });

  it('stand in a sheet Merge or in JSON as well, and rename codes and events', async () => {
    const bytes = await workbookBytes([
      {
        name: 'Actors',
        rows: actors
          .trim()
          .split('\n')
          .map((row) => row.split(',')),
      },
      {
        name: 'Merge',
        rows: [
          ['decision', 'id_a', 'id_b'],
          ['same', 'a', 'b'],
        ],
      },
      {
        name: 'Events',
        rows: [
          ['firm', 'form'],
          ['a', 'product'],
        ],
      },
      {
        name: 'Codes',
        rows: [
          ['subject', 'item', 'value'],
          ['a', 'product', 2],
        ],
      },
    ]);
    const book = summed(await readCase([{ name: 'case.xlsx', bytes }]));
    expect(ids(book)).toEqual(['b', 'c', 'd']);
    expect(book.case.events.map(({ firm }) => firm)).toEqual(['b']);
    expect(book.case.codes.map(({ subject }) => subject)).toEqual(['b']);
    const json = JSON.stringify({
      actors: [
        { id: 'a', kind: 'firm' },
        { id: 'b', kind: 'firm' },
      ],
      merge: [{ decision: 'same', id_a: 'b', id_b: 'a' }],
    });
    expect(ids(await reading({ 'case.json': json }))).toEqual(['a']);
  });

  it('reach actors that only a linkage names, and spare a cluster of that name', async () => {
    const result = await reading({
      'actors.csv': 'id,kind,cluster\na,firm,b\n',
      'linkages.csv': 'from,to,type\nb,c,supplies\n',
      'codes.csv': 'subject,item,value\nb,EE,2\n',
      'merge.csv': merge('same,,,a,b'),
    });
    expect(ids(result)).toEqual(['a', 'c']);
    expect(result.case.linkages).toMatchObject([{ from: 'a', to: 'c' }]);
    expect(result.case.codes).toMatchObject([{ subject: 'b' }]);
  });

  it('are given back and not applied where that is asked for', async () => {
    const files = { 'actors.csv': actors, 'merge.csv': merge('same,,why,a,b,').replace('id_b', 'id_b,note') };
    const result = await reading(files, { applyDecisions: false });
    expect(ids(result)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.decisions).toMatchObject([{ decision: 'same', reason: 'why', id_a: 'a', id_b: 'b' }]);
    expect(told(result, 'actors-joined')).toEqual([]);
  });

  it('meet ids that were joined for their case before', async () => {
    const result = await reading(
      { 'actors.csv': 'id,kind\nX,firm\nx,firm\ny,firm\n', 'merge.csv': merge('same,x,,x,y') },
      { mapping: { format: 'articulator-mapping/1', identity: 'ignore-case', files: [] } },
    );
    expect(ids(result)).toEqual(['X']);
  });

  it('alone are no case', async () => {
    const problem = await fatalOf(readCase([textFile('merge.csv', merge('same,,,a,b'))]));
    expect(problem.code).toBe('nothing-to-read');
  });
});
