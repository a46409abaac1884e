import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { rawWorkbook } from '../fixtures/read/raw-workbook.ts';
import { complaints, fatalOf, reading, summed, told } from './given.ts';

const advice: ReadOptions = {
  linkageType: 'shares-knowledge',
  direction: 'row-to-column',
  actorKind: 'firm',
};

/** `A>B strength` of each linkage. */
function arcs(result: Awaited<ReturnType<typeof reading>>): readonly string[] {
  return result.case.linkages.map(({ from, to, type, extra, value }) =>
    [`${from}>${to}`, type, extra.strength ?? value ?? ''].join(' ').trim(),
  );
}

// A gives to B and C, C gives to A; D is named and has no tie.
const square = ',A,B,C,D\nA,,1,1,0\nB,0,,0,0\nC,1,0,,0\nD,0,0,0,\n';

describe('a square matrix', () => {
  it('is recognised, read as declared, and its isolates stay', async () => {
    const result = await reading({ 'roster.csv': square }, advice);
    expect(arcs(result)).toEqual(['A>B shares-knowledge', 'A>C shares-knowledge', 'C>A shares-knowledge']);
    expect(result.case.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'A firm',
      'B firm',
      'C firm',
      'D firm',
    ]);
    expect(result.account.linkages).toEqual({ read: 3, accepted: 3, merged: 0, rejected: 0 });
    expect(result.account.actors).toMatchObject({ read: 4, accepted: 4, created: 0 });
    expect(result.inputs).toEqual([
      { file: 'roster.csv', form: 'square matrix of shares-knowledge, row gives to column' },
    ]);
    // 3 ties; 9 zeros of the 12 cells beside the diagonal; the diagonal is empty all along.
    expect(told(result, 'matrix-cells')[0]!.message).toMatch(
      /^3 cells .*; 9 say that there is none; 0 are empty.*diagonal/,
    );
  });

  it('turns round where the column gives', async () => {
    const result = await reading({ 'roster.csv': square }, { ...advice, direction: 'column-to-row' });
    expect(arcs(result).map((arc) => arc.slice(0, 3))).toEqual(['A>C', 'B>A', 'C>A']);
  });

  it('is never given a direction: what is missing is asked for by name', async () => {
    const { direction: _, ...undirected } = advice;
    const problem = await fatalOf(reading({ 'roster.csv': square }, undirected));
    expect(problem.code).toBe('direction-not-stated');
    expect(problem.remedy).toContain('--direction row-to-column');
    const untyped = await fatalOf(reading({ 'roster.csv': square }, { direction: 'row-to-column' }));
    expect(untyped.code).toBe('type-not-stated');
    expect(untyped.remedy).toContain('--type');
  });

  it('takes the type from the name of the file or sheet, one layer each, beside a table of actors', async () => {
    const rows = (names: readonly string[], ...cells: (number | null)[][]) => [
      [null, ...names],
      ...cells.map((row, index) => [names[index]!, ...row]),
    ];
    const bytes = rawWorkbook([
      {
        name: 'Actors',
        rows: [
          ['id', 'kind'],
          ['A', 'firm'],
          ['B', 'buyer'],
          ['C', 'institution'],
        ],
      },
      { name: 'assists', rows: rows(['A', 'B', 'C'], [null, 0, 0], [1, null, 0], [1, 0, null]) },
      { name: 'supplies', rows: rows(['A', 'B', 'C'], [null, 2.5, 0], [0, null, 0], [0, 0, null]) },
      { name: 'owns', rows: rows(['A', 'B', 'C'], [0, 0, 0], [0, 0, 0], [0, 0, 0]) },
    ]);
    const result = summed(await readCase([{ name: 'case.xlsx', bytes }], { direction: 'row-to-column' }));
    expect(arcs(result)).toEqual(['A>B supplies 2.5', 'B>A assists', 'C>A assists']);
    expect(result.account.actors).toMatchObject({ read: 3, accepted: 3, created: 0 });
    // A matrix without a tie was surveyed all the same.
    expect([...result.case.surveyed]).toEqual(['supplies', 'owns', 'assists']);
    expect(complaints(result)).toEqual([]);
  });

  it('keeps numbers as strength, or under the name they are given', async () => {
    const text = ';A;B\nA;;1,5\nB;0,25;\n';
    expect(arcs(await reading({ 'm.csv': text }, advice))).toEqual([
      'A>B shares-knowledge 1.5',
      'B>A shares-knowledge 0.25',
    ]);
    const stakes = await reading(
      { 'owns.csv': text.replace('1,5', '51%') },
      { direction: 'row-to-column', cells: 'stake' },
    );
    expect(stakes.case.linkages.map(({ from, stake }) => [from, stake])).toEqual([
      ['A', 0.51],
      ['B', 0.25],
    ]);
  });

  it('reads words, empty cells and what is not known', async () => {
    const text = ',A,B,C\nA,-,yes,n/a\nB,x,-,no\nC,não,sim,-\n';
    const result = await reading({ 'm.csv': text }, advice);
    expect(arcs(result).map((arc) => arc.slice(0, 3))).toEqual(['A>B', 'B>A', 'C>B']);
    expect(told(result, 'matrix-cells')[0]!.message).toContain(
      '2 say that there is none; 1 are empty or not known',
    );
  });

  it('rejects cells it cannot use, one by one, with row and column', async () => {
    const text = ',A,B,C\nA,,-3,1\nB,maybe,,1\nC,2019-05-01,1,\n';
    const result = await reading({ 'm.csv': text }, { ...advice, form: 'matrix' });
    expect(result.account.linkages).toEqual({ read: 6, accepted: 3, merged: 0, rejected: 3 });
    expect(told(result, 'unusable-cell').map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'B', '-3'],
      [3, 'A', 'maybe'],
      [4, 'A', '2019-05-01'],
    ]);
  });

  it('rejects a diagonal that says something, and passes over one that always says the same', async () => {
    const ones = await reading({ 'm.csv': ',A,B,C\nA,1,1,0\nB,0,1,0\nC,0,0,1\n' }, advice);
    expect(ones.account.linkages).toMatchObject({ read: 1, accepted: 1 });
    const sizes = await reading({ 'm.csv': ',A,B,C\nA,7,1,0\nB,0,9,0\nC,0,0,0\n' }, advice);
    expect(sizes.account.linkages).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    expect(told(sizes, 'self-linkage')).toHaveLength(2);
  });

  it('leaves out totals that are totals, and keeps a firm called Total', async () => {
    // Row sums 3, 4, 5; column sums 6, 3, 3.
    const text = ',A,B,C,Total\nA,,1,2,3\nB,3,,1,4\nC,3,2,,5\nTotal,6,3,3,12\n';
    const result = await reading({ 'm.csv': text }, advice);
    expect(result.case.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(result.account.linkages).toMatchObject({ read: 6, accepted: 6 });
    expect(told(result, 'total-left-out')).toHaveLength(2);
    const firm = await reading({ 'm.csv': ',A,B,Total\nA,,1,2\nB,3,,7\nTotal,0,2,\n' }, advice);
    expect(firm.case.actors.map(({ id }) => id)).toEqual(['A', 'B', 'Total']);
    expect(told(firm, 'looks-like-total').length).toBeGreaterThan(0);
  });

  it('warns of sums under another name', async () => {
    const text = ',A,B,C,Outdegree\nA,,1,1,2\nB,1,,0,1\nC,1,1,,2\n';
    const result = await reading({ 'm.csv': text }, { ...advice, form: 'matrix' });
    expect(told(result, 'looks-like-total').map(({ value }) => value)).toEqual(['Outdegree']);
  });

  it('joins unequal sets of rows and columns, and says what is then not known', async () => {
    const result = await reading({ 'm.csv': ',A,B,C\nA,,1,1\nB,1,,0\nX,0,1,0\n' }, advice);
    expect(result.case.actors.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'X']);
    expect(told(result, 'unequal-sets').map(({ message }) => message.slice(0, 56))).toEqual([
      '1 names stand among the columns but have no row: C. They',
      '1 names stand among the rows but have no column: X. They',
    ]);
  });

  it('says it where names are missing or come twice', async () => {
    const result = await reading(
      { 'm.csv': ',A,B,\nA,,1,1\n,1,0,0\nA,0,1,0\n' },
      { ...advice, form: 'matrix' },
    );
    expect(result.account.linkages).toEqual({ read: 3, accepted: 1, merged: 1, rejected: 1 });
    expect(told(result, 'repeated-label')).toHaveLength(1);
    expect(told(result, 'unnamed-in-matrix')).toHaveLength(1);
  });

  it('without direction: one side is enough, and one-sided ties are told', async () => {
    const text = ',A,B,C\nA,,2,1\nB,3,,1\nC,0,0,\n';
    const joint = await reading({ 'acts-jointly.csv': text }, { actorKind: 'firm' });
    expect(arcs(joint)).toEqual(['A>B acts-jointly 3', 'A>C acts-jointly 1', 'B>C acts-jointly 1']);
    const both = await reading({ 'm.csv': text }, { ...advice, direction: 'symmetric' });
    expect(arcs(both).map((arc) => arc.slice(0, 3))).toEqual(['A>B', 'A>C', 'B>A', 'B>C', 'C>A', 'C>B']);
    expect(told(both, 'one-sided-ties')[0]!.message).toContain('1 with two strengths');
  });

  it('keeps actors whose kind nobody said, and says how to say it', async () => {
    const { actorKind: _, ...unkind } = advice;
    const result = await reading({ 'm.csv': square }, unkind);
    expect(result.case.actors.map(({ id, kind, cluster }) => [id, kind, cluster])).toEqual(
      ['A', 'B', 'C', 'D'].map((id) => [id, null, null]),
    );
    expect(result.account.actors).toMatchObject({ read: 0, created: 4 });
    expect(told(result, 'actors-without-kind')[0]!.remedy).toContain('--kind firm');
  });

  it('does not depend on the order of its rows and columns', async () => {
    const turned = ',D,B,A,C\nC,0,0,1,\nA,0,1,,1\nD,,0,0,0\nB,0,,0,0\n';
    const [first, second] = [
      await reading({ 'm.csv': square }, advice),
      await reading({ 'm.csv': turned }, advice),
    ];
    expect(arcs(second)).toEqual(arcs(first));
  });
});

describe('a direction that the matrix itself declares', () => {
  const { direction: _, ...open } = advice;
  it.each([
    ['from \\ to', 'A>B'],
    ['Giver/Receiver', 'A>B'],
    ['buyer / seller', 'B>A'],
    ['para\\de', 'B>A'],
  ])('%s', async (corner, arc) => {
    const result = await reading({ 'm.csv': `${corner},A,B\nA,,1\nB,0,\n` }, { ...open, form: 'matrix' });
    expect(arcs(result)).toEqual([`${arc} shares-knowledge`]);
  });

  it('is none where the corner says something else', async () => {
    const problem = await fatalOf(
      reading({ 'm.csv': 'firm / firm,A,B\nA,,1\nB,0,\n' }, { ...open, form: 'matrix' }),
    );
    expect(problem.code).toBe('direction-not-stated');
  });

  it('is told to be open to doubt where every tie is stated both ways', async () => {
    const result = await reading({ 'm.csv': ',A,B,C\nA,,1,0\nB,1,,0\nC,0,0,\n' }, advice);
    expect(told(result, 'symmetric-matrix')).toHaveLength(1);
    expect(told(await reading({ 'm.csv': square }, advice), 'symmetric-matrix')).toEqual([]);
  });
});

describe('a two-mode matrix', () => {
  const members = ',Assoc,Univ\nf1,1,0\nf2,1,1\nf3,0,0\n';

  it('names actors of two sorts', async () => {
    const result = await reading(
      { 'members.csv': members },
      { form: 'two-mode', linkageType: 'member-of', direction: 'row-to-column' },
    );
    expect(arcs(result)).toEqual(['f1>Assoc member-of', 'f2>Assoc member-of', 'f2>Univ member-of']);
    expect(result.case.actors.map(({ id }) => id)).toEqual(['Assoc', 'Univ', 'f1', 'f2', 'f3']);
    expect(told(result, 'unequal-sets')).toEqual([]);
  });

  it('of projects links those who take part in one, two by two', async () => {
    const result = await reading(
      { 'projects.csv': ',Fair,Kiln,Solo\nf1,1,1,0\nf2,1,0,0\nf3,1,1,1\n' },
      { form: 'projects' },
    );
    expect(result.case.linkages.map(({ from, to, project }) => `${from} ${to} ${project}`)).toEqual([
      'f1 f2 Fair',
      'f1 f3 Fair',
      'f1 f3 Kiln',
      'f2 f3 Fair',
    ]);
    expect(result.case.actors).toHaveLength(3);
    expect(told(result, 'single-participant')[0]!.message).toContain('Solo');
  });
});

describe('a roster', () => {
  const roster = 'respondent,first,second,third\nf1,f2,f3,\nf2,f3,,\nf4,,,\n,f1,f2,\n';

  it('links the respondent with those it names, and keeps who names nobody', async () => {
    const options: ReadOptions = {
      form: 'roster',
      linkageType: 'shares-knowledge',
      direction: 'column-to-row',
      actorKind: 'firm',
    };
    const result = await reading({ 'roster.csv': roster }, options);
    expect(arcs(result).map((arc) => arc.slice(0, 5))).toEqual(['f2>f1', 'f3>f1', 'f3>f2']);
    expect(result.case.actors.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(result.account.linkages).toEqual({ read: 5, accepted: 3, merged: 0, rejected: 2 });
    expect(complaints(result)).toEqual(['missing-end 5']);
    expect(result.inputs![0]!.form).toBe('roster of shares-knowledge: named gives to respondent');
  });

  it('asks who gives', async () => {
    const problem = await fatalOf(reading({ 'r.csv': roster }, { form: 'roster', linkageType: 'trains' }));
    expect(problem.code).toBe('direction-not-stated');
  });
});
