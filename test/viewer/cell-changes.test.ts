import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Linkage } from '../../src/model/linkage.ts';
import { readCase } from '../../src/read/read-case.ts';
import { tableSpecs } from '../../src/read/table-spec.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { changeOfRecord } from '../../src/scenario/change-of-record.ts';
import { recordOfChange } from '../../src/scenario/changes-json.ts';
import { actorCells, linkageCells, numericCells } from '../../viewer/src/scenario/cell-fields.ts';
import { cellText } from '../../viewer/src/scenario/cell-text.ts';
import { changedCell } from '../../viewer/src/scenario/linkage-changes.ts';
import { whyNot } from '../../viewer/src/scenario/why-not.ts';
import { caseFiles, textFile } from '../e2e/case-files.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../graphs/${name}/`, import.meta.url));

/** A value for each column, as it may be typed. */
const values: Readonly<Record<(typeof linkageCells)[number], string>> = {
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
  const numeric = [...tableSpecs.actors.columns, ...tableSpecs.linkages.columns]
    .filter(({ kind }) => ['number', 'share', 'year'].includes(kind))
    .map(({ name }) => name);
  expect([...numericCells].sort()).toEqual([...new Set(numeric)].sort());
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
