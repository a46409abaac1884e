import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { fatalOf, reading, textFile, told } from './given.ts';

describe('which table a file holds', () => {
  it.each(['actores', 'Atores', 'nodes', 'FIRMS', 'empresas'])('knows %s.csv as actors', async (stem) => {
    const result = await reading({ [`${stem}.csv`]: 'id,kind\nA,firm\n' });
    expect(result.account.actors.accepted).toBe(1);
    expect(told(result, 'table-by-columns')).toEqual([]);
  });

  it.each(['enlaces', 'vínculos', 'ligações', 'links', 'edges'])('knows %s.csv as linkages', async (stem) => {
    const result = await reading({ [`${stem}.csv`]: 'from,to,type\nA,B,supplies\n' });
    expect(result.account.linkages.accepted).toBe(1);
  });

  it('goes by the columns where the name says nothing, and says so', async () => {
    const result = await reading({
      'survey 2019.csv': 'from,to,type\nA,B,supplies\n',
      'list.csv': 'id,kind\nA,firm\nB,firm\n',
      'opinions.csv': 'subject,item,value\nA,J4,2\n',
      'changes.csv': 'firm,form\nA,product\n',
    });
    expect(told(result, 'table-by-columns')).toHaveLength(4);
    expect(result.account).toMatchObject({
      actors: { accepted: 2 },
      linkages: { accepted: 1 },
      codes: { accepted: 1 },
      events: { accepted: 1 },
    });
  });

  it('passes over a README in silence and other files with a note', async () => {
    const result = await reading({
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
      'README.md': 'from,to',
      'photo.jpg': 'x',
      'prices.csv': 'good,price\nx,1\n',
    });
    expect(told(result, 'not-a-table').map(({ file }) => file)).toEqual(['photo.jpg', 'prices.csv']);
  });

  it('reads a table that comes in several files', async () => {
    const result = await reading({
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
      'links.csv': 'from,to,type\nB,C,supplies\n',
    });
    expect(result.account.linkages).toMatchObject({ read: 2, accepted: 2 });
    expect(told(result, 'table-in-parts')).toHaveLength(1);
  });

  it('reports empty tables', async () => {
    const result = await reading({
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
      'actors.csv': 'id,kind\n',
      'codes.csv': 'subject,item,value\n',
    });
    expect(told(result, 'empty-table').map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'warning actors.csv',
      'info codes.csv',
    ]);
  });

  it.each([
    ['a file without bytes', '', 'empty-file'],
    ['only blank lines', '\n\n ,\n', 'nothing-to-read'],
    ['only headers', 'from,to,type\n', 'nothing-to-read'],
    ['only unusable rows', 'from,to,type\nA,A,supplies\n', 'nothing-accepted'],
  ])('can build nothing of %s', async (_, text, code) => {
    expect((await fatalOf(reading({ 'linkages.csv': text }))).code).toBe(code);
  });

  it('can build nothing of no file', async () => {
    expect((await fatalOf(readCase([]))).code).toBe('nothing-to-read');
  });

  it('sends networks to the command for networks', async () => {
    expect((await fatalOf(reading({ 'x.gexf': '<gexf/>' }))).remedy).toContain('articulator metrics');
  });

  it('rejects the rows of codes whose columns are missing, and goes on', async () => {
    const result = await reading({
      'actors.csv': 'id,kind\nA,firm\n',
      'codes.csv': 'subject,mark\nA,3\nA,2\n',
    });
    expect(result.account.codes).toEqual({ read: 2, accepted: 0, merged: 0, rejected: 2 });
    expect(told(result, 'missing-column')[0]).toMatchObject({ severity: 'error' });
  });

  it('stops where the signal says so and tells how far it is', async () => {
    const steps: string[] = [];
    const files = [textFile('linkages.csv', 'from,to,type\nA,B,supplies\n')];
    await readCase(files, { onProgress: (done, total, what) => steps.push(`${done}/${total} ${what}`) });
    expect(steps[0]).toBe('1/1 opened linkages.csv');
    await expect(readCase(files, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
  });
});
