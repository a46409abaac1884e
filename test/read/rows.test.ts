import { describe, expect, it } from 'vitest';
import { complaints, reading, told } from './given.ts';

describe('actors', () => {
  it('rejects a row without id, without kind, or of an unknown kind', async () => {
    const result = await reading({ 'actors.csv': 'id,kind\nA,firm\n,firm\nB,\nC,spaceship\n' });
    expect(result.account.actors).toEqual({ read: 4, accepted: 1, merged: 0, rejected: 3, created: 0 });
    expect(complaints(result)).toEqual([
      'missing-id 3 id',
      'missing-actor-kind 4 kind',
      'unknown-actor-kind 5 kind',
    ]);
    expect(told(result, 'unknown-actor-kind')[0]!.remedy).toBe(
      'Write one of: firm, buyer, supplier, institution.',
    );
  });

  it('makes a rejected actor again, its kind unknown, where a linkage names it', async () => {
    const result = await reading({
      'actors.csv': 'id,kind,cluster\nA,firm,c\nB,spaceship,c\n',
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
    });
    expect(result.case.actors[1]).toMatchObject({ id: 'B', kind: null, cluster: null, madeFrom: 'linkage' });
    expect(result.account.actors).toMatchObject({ rejected: 1, created: 1 });
    expect(told(result, 'actor-made-from-end')[0]).toMatchObject({
      severity: 'warning',
      row: 2,
      column: 'to',
    });
  });

  it('lets the first row of an actor win, fills what is empty, and reports contradictions', async () => {
    const result = await reading({
      'actors.csv':
        'id,kind,name,employees,activities,Mood\nA,firm,Alfa,,,\nA,firm,Alpha,12,design,good\nA,buyer,,13,design,good\n',
    });
    expect(result.case.actors).toHaveLength(1);
    expect(result.case.actors[0]).toMatchObject({
      kind: 'firm',
      name: 'Alfa',
      employees: 12,
      activities: ['design'],
      extra: { Mood: 'good' },
      rows: [{ row: 2 }, { row: 3 }, { row: 4 }],
    });
    expect(result.account.actors).toMatchObject({ read: 3, accepted: 1, merged: 2 });
    expect(complaints(result)).toEqual([
      'contradicting-cell 3 name',
      'contradicting-cell 4 employees',
      'contradicting-cell 4 kind',
    ]);
  });

  it('never merges two spellings, but names them', async () => {
    const result = await reading({
      'actors.csv': 'id,kind\nJosé Ltda,firm\njose  ltda,firm\nJOSELTDA,firm\nOther,firm\n',
    });
    expect(result.case.actors).toHaveLength(4);
    const [problem] = told(result, 'similar-ids');
    expect(problem).toMatchObject({ severity: 'warning', column: 'id' });
    expect(problem!.message).toContain('"JOSELTDA", "José Ltda", "jose  ltda"');
  });

  it('warns of clusters spelled in two ways, too', async () => {
    const result = await reading({ 'actors.csv': 'id,kind,cluster\nA,firm,Vitória\nB,firm,vitoria\n' });
    expect(result.case.clusters).toHaveLength(2);
    expect(told(result, 'similar-ids')).toHaveLength(1);
  });
});

describe('linkages', () => {
  it('rejects a row without an end or type, of an unknown type, or from an actor to itself', async () => {
    const result = await reading({
      'linkages.csv':
        'from,to,type\nA,B,supplies\n,B,supplies\nA,,supplies\nA,B,\nA,B,loves\nA,A,supplies\n,,x\n',
    });
    expect(result.account.linkages).toEqual({ read: 7, accepted: 1, merged: 0, rejected: 6 });
    expect(complaints(result)).toEqual([
      'missing-end 3 from',
      'missing-end 4 to',
      'missing-linkage-type 5 type',
      'unknown-linkage-type 6 type',
      'self-linkage 7 to',
      'missing-end 8 from',
      'missing-end 8 to',
      'unknown-linkage-type 8 type',
    ]);
  });

  it('merges rows alike in every column but id, numbers as numbers, and keeps the smallest id', async () => {
    const result = await reading({
      'linkages.csv':
        'id,from,to,type,value,year,Mood\nL2,A,B,supplies,10,2019,x\nL1,A,B,Supplies,10.0,2019,x\nL3,A,B,supplies,10,2020,x\nL4,A,B,supplies,10,2019,y\n',
    });
    expect(result.account.linkages).toMatchObject({ read: 4, accepted: 3, merged: 1 });
    expect(result.case.linkages.map(({ key, rows }) => [key, rows.map(({ row }) => row)])).toEqual([
      ['L1', [2, 3]],
      ['L4', [5]],
      ['L3', [4]],
    ]);
    expect(told(result, 'linkage-merged')).toHaveLength(1);
  });

  it('gives keys that do not depend on the order of rows', async () => {
    const rows = [
      'x,A,B,supplies,1',
      'x,A,B,supplies,2',
      ',A,B,supplies,3',
      'A>B supplies,A,C,supplies,4',
      ',B,A,supplies,5',
    ];
    const keys = async (order: readonly string[]) => {
      const result = await reading({ 'linkages.csv': ['id,from,to,type,value', ...order].join('\n') });
      return result.case.linkages.map(({ key, value }) => [key, value]);
    };
    const expected = [
      ['A>B supplies #2', 1],
      ['A>B supplies #3', 2],
      ['A>B supplies #4', 3],
      ['A>B supplies', 4],
      ['B>A supplies', 5],
    ];
    expect(await keys(rows)).toEqual(expected);
    expect(await keys([...rows].reverse())).toEqual(expected);
  });

  it('makes ends that are in no row, once each, with a warning', async () => {
    const result = await reading({
      'actors.csv': 'id,kind\nA,firm\n',
      'linkages.csv': 'from,to,type\nA,X,supplies\nX,Y,supplies\nA,X,owns\n',
    });
    expect(result.account.actors).toMatchObject({ accepted: 1, created: 2 });
    expect(complaints(result)).toEqual(['actor-made-from-end 2 to', 'actor-made-from-end 3 to']);
  });

  it('reports every actor made where there are linkages alone', async () => {
    const result = await reading({ 'linkages.csv': 'from,to,type\nA,B,supplies\nB,C,supplies\n' });
    expect(result.account.actors).toEqual({ read: 0, accepted: 0, merged: 0, rejected: 0, created: 3 });
    expect(told(result, 'actor-made-from-end').map(({ value, severity }) => `${severity} ${value}`)).toEqual([
      'info A',
      'info B',
      'info C',
    ]);
  });

  it('rejects them instead where that is asked for', async () => {
    const result = await reading(
      {
        'actors.csv': 'id,kind\nA,firm\nB,firm\n',
        'linkages.csv': 'from,to,type\nA,B,supplies\nA,X,supplies\n',
      },
      { missingEnds: 'reject' },
    );
    expect(result.account).toMatchObject({ actors: { created: 0 }, linkages: { accepted: 1, rejected: 1 } });
    expect(complaints(result)).toEqual(['end-not-in-actors 3 to']);
  });

  it('says what becomes of two codes of one pair: none of one date, the last of different years', async () => {
    const coded = async (first: string, second: string) => {
      const result = await reading({
        'linkages.csv': `from,to,type,governance,year\nA,B,supplies,market,${first}\nA,B,supplies,network,${second}\n`,
      });
      return result.account.problems
        .filter(({ code }) => code === 'governance-codes-differ')
        .map(({ message }) => message.split('; ')[1]);
    };
    expect(await coded('2019', '2019')).toEqual(['the codes count as none.']);
    expect(await coded('', '2019')).toEqual(['the codes count as none.']);
    expect(await coded('2019', '2020')).toEqual([
      "these are of different years, and only the codes of the seller's latest year are read.",
    ]);
  });

  it('warns of two codes of governance on one pair, once', async () => {
    const result = await reading({
      'linkages.csv':
        'from,to,type,governance,year\nA,B,supplies,market,2019\nA,B,supplies,network,2020\nA,B,supplies,network,2021\nB,A,supplies,hierarchy,2020\n',
    });
    expect(complaints(result)).toEqual(['governance-codes-differ 3 governance']);
    expect(result.case.linkages.map(({ governance }) => governance)).toEqual([
      'market',
      'network',
      'network',
      'hierarchy',
    ]);
  });
});

describe('codes and events', () => {
  const actors = 'id,kind,cluster\nA,firm,c\nB,buyer,\n';

  it('keeps codes of clusters and firms, and rejects others', async () => {
    const result = await reading({
      'actors.csv': actors,
      'codes.csv':
        'subject,item,value\nc,j4,2\nA,Product,0\nc,J4,2\nB,J4,1\nX,J4,1\nc,J9,1\nc,J4,4\nc,J4,\nc,J4,much\n,J4,1\n',
    });
    expect(result.account.codes).toEqual({ read: 10, accepted: 2, merged: 1, rejected: 7 });
    expect(result.case.codes.map(({ subject, item, value }) => [subject, item, value])).toEqual([
      ['A', 'product', 0],
      ['c', 'J4', 2],
    ]);
    expect(complaints(result)).toEqual([
      'unknown-subject 5 subject',
      'unknown-subject 6 subject',
      'unknown-item 7 item',
      'value-out-of-range 8 value',
      'missing-value 9 value',
      'value-out-of-range 10 value',
      'missing-subject 11 subject',
    ]);
  });

  it('keeps events of firms, and rejects others', async () => {
    const result = await reading({
      'actors.csv': actors,
      'events.csv':
        'firm,year,form,newTo\nA,2019,product,world\nA,2019,Proceso,\nB,2019,product,\nA,2019,magic,\nA,,,\n',
    });
    expect(result.account.events).toEqual({ read: 5, accepted: 2, merged: 0, rejected: 3 });
    expect(complaints(result)).toEqual(['unknown-firm 4 firm', 'unknown-form 5 form', 'missing-form 6 form']);
  });
});

describe('the case', () => {
  const linkages = 'from,to,type\nA,B,supplies\nA,B,owns\n';

  it('takes its fields from case.json', async () => {
    const record = {
      format: 'articulator-case/1',
      id: 'x',
      title: ' T ',
      year: 2019,
      currency: 'brl',
      surveyed: ['supplies', 'Shares Knowledge', 'gossip'],
      clusters: [{ id: 'c', country: 'br', sectorGroup: 'cops' }],
      sources: [{ id: 's', citation: 'Somebody 2007', year: 2007 }],
      generator: { name: 'g', seed: 7, parameters: { firms: 3 } },
      mood: 'good',
    };
    const result = await reading({ 'case.json': JSON.stringify(record), 'linkages.csv': linkages });
    expect(result.case).toMatchObject({
      id: 'x',
      title: 'T',
      description: null,
      year: 2019,
      currency: 'BRL',
      surveyedAssumed: false,
      clusters: [{ id: 'c', name: null, country: 'BR', sectorGroup: 'cops' }],
      sources: [{ id: 's', citation: 'Somebody 2007', url: null, year: 2007 }],
      generator: { name: 'g', seed: 7, parameters: { firms: 3 } },
    });
    expect([...result.case.surveyed]).toEqual(['supplies', 'shares-knowledge']);
    expect(complaints(result)).toEqual(['unknown-layer surveyed']);
    expect(told(result, 'field-ignored').map(({ column }) => column)).toEqual(['mood']);
  });

  it('assumes the layers that occur where none are named, and says so', async () => {
    const result = await reading({ 'linkages.csv': linkages });
    expect([...result.case.surveyed]).toEqual(['supplies', 'owns']);
    expect(result.case.surveyedAssumed).toBe(true);
    expect(told(result, 'surveyed-assumed')).toHaveLength(1);
  });

  it('is called by its record, else by the option, else by its file', async () => {
    const id = async (files: Record<string, string>, caseId?: string) =>
      (await reading(files, caseId === undefined ? {} : { caseId })).case.id;
    expect(await id({ 'linkages.csv': linkages, 'case.json': '{"id":"x"}' }, 'y')).toBe('x');
    expect(await id({ 'linkages.csv': linkages }, 'y')).toBe('y');
    expect(await id({ 'my links.csv': linkages })).toBe('my links');
  });

  it('makes clusters that are named but not listed', async () => {
    const actors = 'id,kind,cluster\nA,firm,c\nB,firm,d\n';
    const listed = await reading({ 'actors.csv': actors, 'case.json': '{"clusters":[{"id":"c"}]}' });
    expect(listed.case.clusters.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(complaints(listed)).toEqual(['cluster-made cluster']);
    const unlisted = await reading({ 'actors.csv': actors });
    expect(told(unlisted, 'cluster-made').map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('warns of a format it does not know and of a year that is none', async () => {
    const result = await reading({ 'case.json': '{"format":"x/9","year":"soon"}', 'linkages.csv': linkages });
    expect(complaints(result)).toEqual(['unknown-format format', 'out-of-range year']);
  });

  it('reads one JSON file with the tables as arrays, or nested under case', async () => {
    const tables = {
      actors: [{ id: 'A', kind: 'firm', activities: ['design', 'production'], extra: { Mood: 'good' } }, 7],
      links: [{ source: 'A', target: 'B', type: 'supplies', value: 10 }],
    };
    const flat = await reading({ 'a.json': JSON.stringify({ id: 'x', ...tables }) });
    const nested = await reading({ 'a.json': JSON.stringify({ case: { id: 'x' }, ...tables }) });
    expect(flat.case).toEqual(nested.case);
    expect(flat.case.actors[0]).toMatchObject({
      id: 'A',
      activities: ['design', 'production'],
      extra: { Mood: 'good' },
    });
    expect(flat.account).toMatchObject({
      actors: { read: 2, rejected: 1, created: 1 },
      linkages: { accepted: 1 },
    });
    expect(told(flat, 'missing-id')[0]).toMatchObject({ sheet: 'actors', row: 2 });
  });

  it('reads a JSON array of rows by its columns', async () => {
    const result = await reading({ 'a.json': '[{"from":"A","to":"B","type":"supplies"}]' });
    expect(result.account.linkages.accepted).toBe(1);
  });
});

describe('problems', () => {
  it('stand in one order: file, sheet, row, column', async () => {
    const result = await reading({
      'linkages.csv': 'to,from,type,value\nB,A,loves,x\nB,A,supplies,-1\n',
      'actors.csv': 'kind,id\nfirm,A\nrocket,B\n',
    });
    expect(result.account.problems.map(({ file, row, code }) => [file, row, code])).toEqual([
      ['actors.csv', 3, 'unknown-actor-kind'],
      ['linkages.csv', undefined, 'surveyed-assumed'],
      ['linkages.csv', 2, 'unknown-linkage-type'],
      ['linkages.csv', 2, 'not-a-number'],
      ['linkages.csv', 3, 'actor-made-from-end'],
      ['linkages.csv', 3, 'out-of-range'],
    ]);
  });
});
