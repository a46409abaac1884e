import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { accountRows } from '../../viewer/src/panels/account-rows.ts';
import { textFile } from '../e2e/case-files.ts';

const reading = await readCase([
  textFile('actors.csv', [
    'id,kind,cluster',
    'a,firm,v',
    'b,buyer,',
    'a,firm,v',
    'c,,v',
    ',firm,v',
    'd,shop,v',
  ]),
  textFile('linkages.csv', [
    'from,to,type,value',
    'a,b,supplies,1',
    'a,b,supplies,1',
    'a,a,supplies,1',
    'a,b,sings,',
    'a,z,assists,',
  ]),
  textFile('codes.csv', ['subject,item,value', 'v,E1,2', 'nobody,E1,2']),
]);
const { case: subject, account } = reading;
const of = (...asked: [Parameters<typeof accountRows>[2], Parameters<typeof accountRows>[3]]) =>
  accountRows(subject, account.problems, ...asked);
const places = (rows: ReturnType<typeof of>['rows']) =>
  rows.map(({ reference: { file, row } }) => `${file}:${row}`);

describe('the rows an account counts', () => {
  it('are as many as it says, table by table and whatever became of them', () => {
    for (const table of ['actors', 'linkages', 'codes', 'events'] as const) {
      for (const fate of ['read', 'accepted', 'merged', 'rejected'] as const) {
        expect(of(table, fate).named, `${table} ${fate}`).toBe(account[table][fate]);
      }
    }
    expect(account.actors).toMatchObject({ read: 6, accepted: 2, merged: 1, rejected: 3 });
    expect(account.linkages).toMatchObject({ read: 5, accepted: 2, merged: 1, rejected: 2 });
  });

  it('are accepted ones by what was made of them, others by their row with what was said', () => {
    expect(of('actors', 'accepted')).toMatchObject({ actors: ['a', 'b'], linkages: [], rows: [] });
    expect(of('linkages', 'accepted').linkages).toEqual(['a>b supplies', 'a>z assists']);
    expect(places(of('codes', 'accepted').rows)).toEqual(['codes.csv:2']);
    const [merged] = of('actors', 'merged').rows;
    expect(merged!.reference).toMatchObject({ file: 'actors.csv', row: 4 });
    expect(merged!.reasons[0]!.message).toContain('already stands in row 2');
    expect(places(of('actors', 'rejected').rows)).toEqual(['actors.csv:5', 'actors.csv:6', 'actors.csv:7']);
    const rejected = of('linkages', 'rejected').rows;
    expect(places(rejected)).toEqual(['linkages.csv:4', 'linkages.csv:5']);
    expect(rejected[0]!.reasons[0]!.message).toContain('from a to itself');
    expect(rejected[1]!.reasons.map(({ message }) => message).join()).toContain('sings');
    expect(places(of('codes', 'rejected').rows)).toEqual(['codes.csv:3']);
  });

  it('are those of decisions on who is the same too', async () => {
    const decided = await readCase([
      textFile('actors.csv', ['id,kind,cluster', 'a,firm,v', 'b,firm,v', 'c,firm,v', 'd,firm,v']),
      textFile('linkages.csv', ['from,to,type', 'a,b,assists']),
      textFile('merge.csv', [
        'decision,score,reason,keep,id_a,name_a,id_b,name_b,rows_a,rows_b',
        'same,0.9,name,,a,,b,,,',
        'same,0.9,name,,b,,a,,,',
        'different,0.9,name,,a,,c,,,',
        'same,0.9,name,,c,,c,,,',
        'same,0.9,name,,c,,nobody,,,',
        'maybe,0.9,name,,c,,d,,,',
      ]),
    ]);
    const rows = decided.decisions!.flatMap((each) => each.rows);
    const ask = (fate: Parameters<typeof accountRows>[3]) =>
      accountRows(decided.case, decided.account.problems, 'merge', fate, rows);
    for (const fate of ['read', 'accepted', 'merged', 'rejected'] as const)
      expect(ask(fate).named, fate).toBe(decided.account.merge![fate]);
    expect(places(ask('accepted').rows)).toEqual(['merge.csv:2', 'merge.csv:4', 'merge.csv:7']);
    expect(places(ask('merged').rows)).toEqual(['merge.csv:3']);
    expect(ask('merged').rows[0]!.reasons[0]!.message).toContain('already stands in row 2');
    expect(places(ask('rejected').rows)).toEqual(['merge.csv:5', 'merge.csv:6']);
    const actors = accountRows(decided.case, decided.account.problems, 'actors', 'rejected', rows);
    expect(actors.named, 'no row of another table').toBe(0);
  });

  it('are found where nothing of a table was accepted', async () => {
    const none = await readCase([
      textFile('actors.csv', ['id,kind', 'a,firm', 'b,firm']),
      textFile('linkages.csv', ['from,to,type', 'a,b,sings']),
    ]);
    const rows = accountRows(none.case, none.account.problems, 'linkages', 'rejected');
    expect(places(rows.rows)).toEqual(['linkages.csv:2']);
  });
});
