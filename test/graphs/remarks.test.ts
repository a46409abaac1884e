import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseTables } from '../../graphs/generator/analyse-tables.ts';
import type { ClusterAssessment, PairGovernance } from '../../src/model/assessment.ts';

/** What the READMEs say in prose of the software's answers: the numbers and orders a change would make untrue. */
const textOf = (folder: string, file: string) =>
  readFileSync(new URL(`../../graphs/${folder}/${file}`, import.meta.url), 'utf8');

async function clustersOf(folder: string): Promise<readonly ClusterAssessment[]> {
  const names = ['case.json', 'actors.csv', 'linkages.csv'];
  return (await analyseTables(Object.fromEntries(names.map((name) => [name, textOf(folder, name)]))))
    .clusters;
}

async function clusterOf(folder: string): Promise<ClusterAssessment> {
  const [cluster] = await clustersOf(folder);
  if (!cluster) throw new Error(folder);
  return cluster;
}

const tally = (pairs: readonly PairGovernance[]) => {
  const counts: Record<string, number> = {};
  for (const { answer } of pairs) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

const first = ({ articulators }: ClusterAssessment, count: number) =>
  articulators.slice(0, count).map(({ actor }) => actor);

const answers = ({ upgrading: { product, process, functional } }: ClusterAssessment) =>
  [product, process, functional].map(({ answer }) => answer);

const naturalResource = [
  'salmon-southern-chile',
  'mangos-petrolina-juazeiro',
  'apples-santa-catarina',
  'dairy-boaco-chontales',
  'melon-rio-grande-do-norte',
];

it('natural resources: salmon has the highest CE, melon the lowest; institutions lead in all', async () => {
  const all = await Promise.all(naturalResource.map(clusterOf));
  expect(all.map(({ efficiency }) => efficiency.ce)).toEqual(
    all.map(({ efficiency }) => efficiency.ce).sort((a, b) => (b ?? 0) - (a ?? 0)),
  );
  expect(all.map((cluster) => first(cluster, 1)[0])).toEqual([
    'intesal',
    'valexport',
    'epagri',
    'prodega',
    'coex',
  ]);
  expect(all.map(answers)).toEqual([
    ['favoured', 'favoured', 'favoured'],
    ['favoured', 'favoured', 'favoured'],
    ['no push', 'no push', 'favoured'],
    ['no push', 'no push', 'no push'],
    ['no push', 'no push', 'no push'],
  ]);
});

it('apples: nine growers sell to nobody, and EPAGRI breaks E3', async () => {
  const { efficiency } = await clusterOf('apples-santa-catarina');
  const { numerator, denominator } = efficiency.items.E4;
  expect(denominator.length - numerator.length).toBe(9);
  expect(efficiency.fragile).toMatchObject({ broker: 'epagri', items: ['E3'] });
});

it('melon: COEX is first, or shares it, on every measure', async () => {
  const { articulators } = await clusterOf('melon-rio-grande-do-norte');
  const coex = articulators.find(({ actor }) => actor === 'coex')?.components;
  for (const [name, value] of Object.entries(coex ?? {}))
    for (const { components } of articulators)
      expect(components[name as keyof typeof components]).toBeLessThanOrEqual(value);
});

it('dairy: tanks, co-operatives and traders are governed as it says', async () => {
  const { pairs } = (await clusterOf('dairy-boaco-chontales')).governance;
  const farms = pairs.filter(({ seller }) => seller.startsWith('farm-'));
  const cooperative = (buyer: string) => /^(masiguito|san-francisco|coop-\d+)$/.test(buyer);
  const trader = (buyer: string) => /^(trader-sv-\d+|salvadoran-traders)$/.test(buyer);
  expect(tally(farms.filter(({ buyer }) => buyer === 'la-perfecta'))).toEqual({
    'quasi-hierarchy': 11,
    undetermined: 1,
  });
  expect(tally(farms.filter(({ buyer }) => cooperative(buyer)))).toEqual({
    'quasi-hierarchy': 18,
    undetermined: 10,
  });
  expect(tally(pairs.filter(({ buyer }) => trader(buyer)))).toEqual({
    market: 6,
    'quasi-hierarchy': 3,
    undetermined: 11,
  });
});

it('Chipilo: all quasi-hierarchy is with Segusino, a leader whose loss is shown', async () => {
  const cluster = await clusterOf('furniture-chipilo');
  const { pairs } = cluster.governance;
  const held = pairs.filter(({ answer }) => answer === 'quasi-hierarchy');
  expect(held).toHaveLength(42);
  expect(held.every(({ buyer }) => buyer === 'segusino')).toBe(true);
  expect(
    pairs.filter(({ buyer, seller }) => buyer === 'segusino' && seller.startsWith('family')),
  ).toHaveLength(52);
  expect(cluster.leaders).toContain('segusino');
  expect(cluster.efficiency.fragile).toMatchObject({ broker: 'segusino', items: ['E3'] });
  expect(textOf('furniture-chipilo', 'README.md')).toContain('<!-- loss of segusino: written by');
});

describe('several clusters in one case', () => {
  it('Mezzogiorno: the answers go with the chain', async () => {
    const clusters = await clustersOf('mezzogiorno-manufacturing');
    expect(Object.fromEntries(clusters.map((cluster) => [cluster.id, answers(cluster)]))).toEqual({
      'barletta-footwear': ['no push', 'no push', 'favoured'],
      'casarano-footwear': ['favoured', 'favoured', 'held back'],
      'isernia-clothing': ['favoured', 'favoured', 'mixed'],
      'putignano-clothing': ['no push', 'no push', 'favoured'],
      'solofra-tanning': ['no push', 'no push', 'favoured'],
      'upholstery-triangle': ['favoured', 'favoured', 'held back'],
    });
    const solid = clusters.filter(({ efficiency }) => !efficiency.fragile).map(({ id }) => id);
    expect(solid).toEqual(['barletta-footwear']);
    const casarano = clusters.find(({ id }) => id === 'casarano-footwear');
    expect(casarano?.leaders).toEqual(expect.arrayContaining(['dolce-gabbana', 'ferragamo', 'gucci']));
  });

  it('software: D.F. misses the threshold, CANIETI is first everywhere', async () => {
    const clusters = await clustersOf('software-mexico');
    for (const cluster of clusters) {
      expect(first(cluster, 1)).toEqual(['canieti']);
      expect(cluster.governance.shares.byCount).toMatchObject({ 'quasi-hierarchy': 0, hierarchy: 0 });
      const high = cluster.id === 'df-software' ? 'no push' : 'favoured';
      expect(answers(cluster)).toEqual(['favoured', high, high]);
    }
    const df = clusters.find(({ id }) => id === 'df-software');
    expect(df?.upgrading.process.net?.toFixed(2)).toBe('1.48');
  });
});
