import { describe, expect, it } from 'vitest';
import { namedRows } from '../../graphs/generator/named/index.ts';
import { rowsOf } from './rows-of.ts';

describe.each(Object.keys(namedRows))('%s', (folder) => {
  const actors = rowsOf(folder, 'actors.csv');
  const linkages = rowsOf(folder, 'linkages.csv');
  const madeUp = new Set(actors.filter((row) => row.provenance === 'illustrative').map(({ id }) => id));

  it('says of every row how it is known', () => {
    for (const { provenance } of [...actors, ...linkages]) {
      expect(['reported', 'estimated', 'illustrative']).toContain(provenance);
    }
  });

  it('says what is made up in the name, the provenance and the source, all or none', () => {
    for (const row of actors) {
      expect(row.name?.endsWith('(illustrative)')).toBe(row.provenance === 'illustrative');
      expect(row.source === 'generator').toBe(row.provenance === 'illustrative');
    }
    for (const row of linkages) {
      expect(row.source === 'generator').toBe(row.provenance === 'illustrative');
      if (madeUp.has(row.from ?? '') || madeUp.has(row.to ?? '')) expect(row.provenance).toBe('illustrative');
    }
  });

  it('knows no size, sales or position of a named actor, and no position exactly', () => {
    for (const row of actors) {
      if (row.latitude !== '') expect(row.locationPrecision).toBe('estimated');
      if (row.provenance === 'illustrative') continue;
      expect(row).toMatchObject({ employees: '', sales: '', latitude: '', longitude: '' });
    }
    for (const row of linkages.filter(({ provenance }) => provenance !== 'illustrative')) {
      expect(row).toMatchObject({ value: '', stake: '', shareOfSellerSales: '', specifiedBy: '' });
    }
  });

  it('has no code of an analyst, no linkage twice, nobody linked with itself', () => {
    const lines = linkages.map((row) => JSON.stringify(row));
    expect(new Set(lines).size).toBe(lines.length);
    for (const row of linkages) {
      expect(row).toMatchObject({ governance: '', scope: '' });
      expect(row.from).not.toBe(row.to);
    }
  });

  it('lets nobody sell more than all it makes', () => {
    const sold = new Map<string, number>();
    for (const row of linkages.filter(({ type }) => type === 'supplies')) {
      const account = `${row.from} ${row.year}`;
      sold.set(account, (sold.get(account) ?? 0) + Number(row.shareOfSellerSales));
    }
    for (const share of sold.values()) expect(share).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('leaves some facts of the trade unanswered, and not most', () => {
    const trade = linkages.filter(
      ({ type, provenance }) => type === 'supplies' && provenance === 'illustrative',
    );
    const answered = trade.filter(({ specifiedBy }) => specifiedBy !== '').length / trade.length;
    expect(answered).toBeGreaterThan(0.45);
    expect(answered).toBeLessThan(0.9);
  });
});
