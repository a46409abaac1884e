import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Linkage } from '../../src/model/linkage.ts';
import { readCase } from '../../src/read/read-case.ts';
import { tableSpecs } from '../../src/read/table-spec.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { changeOfRecord } from '../../src/scenario/change-of-record.ts';
import { recordOfChange } from '../../src/scenario/changes-json.ts';
import { actorMeant } from '../../viewer/src/scenario/actor-meant.ts';
import {
  actorCells,
  isNumeric,
  type LinkageCell,
  linkageCells,
  wordsOf,
} from '../../viewer/src/scenario/cell-fields.ts';
import { cellText } from '../../viewer/src/scenario/cell-text.ts';
import { changedCell, changedEnd } from '../../viewer/src/scenario/linkage-changes.ts';
import { whyNot } from '../../viewer/src/scenario/why-not.ts';
import { caseFiles, textFile } from '../e2e/case-files.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../graphs/${name}/`, import.meta.url));

/** A value for each column, as it may be typed. */
const values: Readonly<Record<LinkageCell, string>> = {
  type: 'finances',
  value: '1234.5',
  currency: 'BRL',
  year: '1997',
  product: 'a part',
  shareOfSellerSales: '0.25',
  shareOfBuyerPurchases: '0,5',
  specifiedBy: 'joint',
  monitored: 'no',
  contract: 'spot',
  switchingCost: 'low',
  complexity: 'high',
  codifiability: 'low',
  capability: 'high',
  stake: '0.1',
  standard: 'ISO 9001',
  project: 'fair',
  purpose: 'innovation',
  governance: 'market',
};

it('cells of every column of the format can be changed, but for ids, ends and where a row comes from', () => {
  const columns = (table: 'actors' | 'linkages') => tableSpecs[table].columns.map(({ name }) => name).sort();
  expect([...actorCells, 'id', 'provenance', 'source'].sort()).toEqual(columns('actors'));
  expect([...linkageCells, 'id', 'from', 'to', 'scope', 'provenance', 'source'].sort()).toEqual(
    columns('linkages'),
  );
  const cells = [...actorCells, ...linkageCells];
  for (const { name, kind, words } of [...tableSpecs.actors.columns, ...tableSpecs.linkages.columns]) {
    const cell = cells.find((each) => each === name);
    if (cell === undefined) continue;
    expect(isNumeric(cell), name).toBe(['number', 'share', 'year'].includes(kind));
    const offered = wordsOf(cell);
    if (offered !== null) expect(offered, name).toEqual(kind === 'yes-no' ? ['yes', 'no'] : words);
  }
});

describe.each(['espirito-santo-metalworking', 'furniture-chipilo'])('a cell of a linkage of %s', (name) => {
  it.each(linkageCells)('%s is another in that linkage alone', async (cell) => {
    const reading = await readCase(await caseFiles(folder(name)));
    const { linkages } = reading.case;
    for (const linkage of linkages.slice(0, 25)) {
      const changes = changedCell(linkage, cell, values[cell], linkages);
      // As they stand in a link or file.
      const kept = changes.map((change) => changeOfRecord(recordOfChange(change)));
      expect(kept).toEqual(changes.map((change) => ({ change })));
      if (changes.length === 0) {
        expect(linkage.type).toBe(values.type);
        continue;
      }
      const reason = whyNot({ subject: reading.case, account: reading.account }, [], changes);
      if (reason?.includes('this very linkage already')) continue;
      expect(reason).toBeNull();
      const after = applyChanges(reading, changes).reading.case.linkages;
      const others = (all: readonly Linkage[]) => all.filter(({ source }) => source !== 'scenario');
      expect(after).toHaveLength(linkages.length);
      expect(others(after)).toEqual(linkages.filter((each) => each !== linkage));
    }
  });
});

it('a cell of one of two linkages of a type between two is changed, or emptied, in that one', async () => {
  const reading = await readCase([
    textFile('linkages.csv', ['from,to,type,value,product', 'a,b,supplies,10,wood', 'a,b,supplies,20,nails']),
  ]);
  const { linkages } = reading.case;
  const nails = linkages.find(({ product }) => product === 'nails')!;
  const after = (cell: 'value' | 'product', text: string) =>
    applyChanges(reading, changedCell(nails, cell, text, linkages)).reading.case.linkages.map(
      ({ value, product }) => [cellText(value), product],
    );
  expect(after('value', '30').sort()).toEqual([
    ['10', 'wood'],
    ['30', 'nails'],
  ]);
  expect(after('product', '').sort()).toEqual([
    ['10', 'wood'],
    ['20', null],
  ]);
});

it('what a case does not allow is said, and why', async () => {
  const { case: subject, account } = await readCase([
    textFile('actors.csv', ['id,kind', 'a,firm', 'b,buyer']),
    textFile('linkages.csv', ['from,to,type', 'a,b,supplies']),
  ]);
  const why = (name: string, text: string) =>
    whyNot({ subject, account }, [], [{ what: 'set actor', actor: 'a', cells: { [name]: text } }]);
  expect(why('employees', 'many')).toMatch(/employees|number/);
  expect(why('cluster', 'nowhere')).toContain('the case has no cluster nowhere');
  expect(why('latitude', '95')).toContain('out of range');
  expect(why('kind', 'supplier')).toBeNull();
});

it('a cell of an actor is emptied where the format allows an empty one', async () => {
  const reading = await readCase(await caseFiles(folder('furniture-chipilo')));
  const { actors } = reading.case;
  for (const cell of actorCells) {
    const actor = actors.find(({ [cell]: value }) => value !== null && cellText(value) !== '');
    if (actor === undefined) continue;
    const change = { what: 'set actor', actor: actor.id, cells: { [cell]: null } } as const;
    // As it stands in a link or file.
    expect(changeOfRecord(JSON.parse(JSON.stringify(recordOfChange(change))))).toEqual({ change });
    const { reading: after, outcomes } = applyChanges(reading, [change]);
    if (cell === 'kind') {
      expect(outcomes[0]).toMatchObject({ outcome: 'rejected' });
      expect(outcomes[0]!.reason).toMatch(/kind/);
      continue;
    }
    expect(outcomes, cell).toMatchObject([{ outcome: 'applied' }]);
    const then = after.case.actors.find(({ id }) => id === actor.id)!;
    expect(cellText(then[cell]), cell).toBe('');
    const empty = Array.isArray(actor[cell]) ? [] : null;
    expect(then).toEqual({ ...actor, [cell]: empty, provenance: 'illustrative', source: 'scenario' });
  }
});

describe('an end of a linkage', () => {
  const rows = ['from,to,type,value', 'a,b,supplies,10', 'a,b,supplies,20', 'c,b,assists,', 'c,a,assists,'];
  const tried = async (end: 'from' | 'to', actor: string) => {
    const reading = await readCase([textFile('linkages.csv', rows)]);
    const { linkages } = reading.case;
    const twenty = linkages.find(({ value }) => value === 20)!;
    const changes = changedEnd(twenty, end, actor, linkages);
    const reason = whyNot({ subject: reading.case, account: reading.account }, [], changes);
    const after = applyChanges(reading, changes).reading.case.linkages;
    return { reason, ties: after.map(({ from, type, to, value }) => [from, type, to, value].join(' ')) };
  };

  it('is another actor in that linkage alone, and what is known of it stays', async () => {
    const { reason, ties } = await tried('from', 'c');
    expect(reason).toBeNull();
    expect(ties.sort()).toEqual(['a supplies b 10', 'c assists a ', 'c assists b ', 'c supplies b 20']);
  });

  it('is refused with a reason where both ends would be one, or the actor is unknown', async () => {
    expect((await tried('to', 'a')).reason).toContain('from an actor to itself');
    expect((await tried('to', 'nobody')).reason).toContain('the case has no actor nobody');
  });

  it('is meant by id, or by a name that one actor alone has', () => {
    const actors = [
      { id: 'a', name: 'São João' },
      { id: 'b', name: 'Twin' },
      { id: 'c', name: 'Twin' },
      { id: 'Twin 2', name: null },
    ];
    expect(['a', 'sao joao', 'Twin', 'Twin 2', 'x'].map((typed) => actorMeant(actors, typed))).toEqual([
      'a',
      'a',
      'Twin',
      'Twin 2',
      'x',
    ]);
  });
});
