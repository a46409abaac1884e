import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows-of.ts';

const actors = rowsOf('espirito-santo-metalworking', 'actors.csv');
const linkages = rowsOf('espirito-santo-metalworking', 'linkages.csv');
const actor = (id: string) => actors.find((row) => row.id === id);
const leaders = ['cst', 'cvrd', 'samarco', 'aracruz', 'petrobras', 'kobrasco'];

describe('actors known by name', () => {
  it.each([
    ['cst', 'CST (now ArcelorMittal Tubarão)'],
    ['cvrd', 'CVRD (now Vale)'],
    ['samarco', 'Samarco'],
    ['aracruz', 'Aracruz (now Suzano)'],
    ['petrobras', 'Petrobras'],
    ['kobrasco', 'Kobrasco'],
  ])('%s is a reported buyer outside the cluster', (id, name) => {
    expect(actor(id)).toMatchObject({
      name,
      kind: 'buyer',
      country: 'BR',
      cluster: '',
      provenance: 'reported',
    });
  });

  it.each([
    ['cdmec', 'business association'],
    ['sindifer', 'business association'],
    ['sinduscon', 'business association'],
    ['sindicopes', 'business association'],
    ['findes', 'business association'],
    ['sebrae', 'public agency'],
    ['bandes', 'finance'],
  ])('%s is a reported institution of the cluster', (id, institutionType) => {
    expect(actor(id)).toMatchObject({
      kind: 'institution',
      institutionType,
      cluster: 'es-metalworking',
      provenance: 'reported',
    });
  });

  it.each([
    ['arbed', 'LU', 'cst'],
    ['kawasaki', 'JP', 'cst'],
    ['bhp', 'AU', 'samarco'],
  ])('%s (%s) owns an unknown stake of %s, as far as is recalled', (id, country, owned) => {
    expect(actor(id)).toMatchObject({ country, provenance: 'estimated' });
    expect(linkages.filter((row) => row.from === id)).toMatchObject([
      { to: owned, type: 'owns', stake: '', provenance: 'estimated' },
    ]);
  });

  it.each([
    ['tech-owners-fi', 'FI'],
    ['tech-owners-se', 'SE'],
  ])('%s is reported', (id, country) => {
    expect(actor(id)).toMatchObject({ country, provenance: 'reported' });
  });

  it('have no size, sales, address or position that nobody read', () => {
    for (const row of actors.filter(({ provenance }) => provenance !== 'illustrative')) {
      expect(row).toMatchObject({ employees: '', sales: '', founded: '', latitude: '', longitude: '' });
    }
  });
});

describe('what is made up', () => {
  it('says so in the name and in the provenance, both or neither', () => {
    for (const row of actors) {
      expect(row.name?.endsWith('(illustrative)')).toBe(row.provenance === 'illustrative');
      expect(row.source === 'generator').toBe(row.provenance === 'illustrative');
    }
  });

  it('is every linkage with an end that is made up', () => {
    const madeUp = new Set(actors.filter((row) => row.provenance === 'illustrative').map(({ id }) => id));
    for (const row of linkages) {
      if (madeUp.has(row.from ?? '') || madeUp.has(row.to ?? '')) expect(row.provenance).toBe('illustrative');
      expect(row.source === 'generator').toBe(row.provenance === 'illustrative');
    }
  });

  it('stands near Greater Vitória, approximately', () => {
    for (const row of actors.filter(({ latitude }) => latitude !== '')) {
      expect(row.locationPrecision).toBe('estimated');
      expect(Math.abs(Number(row.latitude) + 20.27)).toBeLessThan(0.2);
      expect(Math.abs(Number(row.longitude) + 40.32)).toBeLessThan(0.2);
    }
  });

  it('is between 40 and 60 firms of the cluster', () => {
    const firms = actors.filter((row) => row.kind === 'firm' && row.cluster === 'es-metalworking');
    expect(firms.length).toBeGreaterThanOrEqual(40);
    expect(firms.length).toBeLessThanOrEqual(60);
  });

  it.each([
    ['1992', 0.01],
    ['2002', 0.6],
  ])("gives the state's firms of %s the share of the plants' contracts that is told: %d", (year, share) => {
    const sold = linkages.filter((row) => row.year === year && leaders.includes(row.to ?? ''));
    const worth = (start: string) =>
      sold.filter(({ from }) => from?.startsWith(start)).reduce((sum, row) => sum + Number(row.value), 0);
    expect(worth('firm') / (worth('firm') + worth('contractor'))).toBeCloseTo(share, 3);
  });
});

it('no linkage is there twice and no code of an analyst stands in a row', () => {
  const lines = linkages.map((row) => JSON.stringify(row));
  expect(new Set(lines).size).toBe(lines.length);
  for (const row of linkages) expect(row).toMatchObject({ governance: '', scope: '' });
});

it('nobody sells more than all it makes', () => {
  const sold = new Map<string, number>();
  for (const row of linkages.filter(({ type }) => type === 'supplies')) {
    const account = `${row.from} ${row.year}`;
    sold.set(account, (sold.get(account) ?? 0) + Number(row.shareOfSellerSales));
  }
  for (const share of sold.values()) expect(share).toBeLessThanOrEqual(1 + 1e-9);
});
