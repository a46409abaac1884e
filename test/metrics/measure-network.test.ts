import { describe, expect, it } from 'vitest';
import { InputError, UsageError } from '../../src/errors.ts';
import { actorMeasures, catalogue } from '../../src/metrics/catalogue.ts';
import { measureList, measureListText } from '../../src/metrics/measure-list.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { weightedNetwork } from '../../src/metrics/weighted-network.ts';
import { networkOf } from './network-of.ts';

describe('the catalogue', () => {
  it('has the names of the format, in its order', () => {
    expect(actorMeasures.map(({ id }) => id).join(' ')).toBe(
      'degree inDegree outDegree betweenness betweennessNormalised constraint effectiveSize efficiency ' +
        'hierarchy core clustering articulationPoint piecesLeft coordinator itinerant representative ' +
        'gatekeeper liaison brokerage brokerageZ externalInternal closeness closenessIn closenessOut pageRank ' +
        'eigenvector reach communitiesJoined strength inStrength outStrength salesConcentration ' +
        'salesDependence purchasesConcentration purchasesDependence brokerageExpected brokerageSd ' +
        'brokeragePartial brokerageExclusive brokerageP brokeragePLow community inCore hub authority ' +
        'betweennessWithin',
    );
    const network = catalogue.filter(({ level }) => level === 'network').map(({ id }) => id);
    for (const id of [
      ...['actors', 'links', 'density', 'reciprocity', 'transitivity', 'averageClustering', 'components'],
      ...['bridges', 'externalInternal', 'modularity', 'brokerage'],
    ]) {
      expect(network).toContain(id);
    }
  });

  it('says everything about every measure, once', () => {
    const names = catalogue.map(({ level, id }) => `${level} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const line of catalogue) {
      for (const key of ['title', 'reads', 'projection', 'unit', 'range', 'reference'] as const) {
        expect(line[key], `${line.id} ${key}`).not.toBe('');
      }
      expect(line.sentence).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});

describe('measures on request', () => {
  const groups = ['x', 'x', 'y', 'y', 'y'];
  const network = networkOf('a>b b>c c>a c>d d>e');

  it('are left out unless asked for, by id or all', () => {
    const ids = catalogue.filter((line) => line.onRequest === true).map(({ id }) => id);
    expect(ids.join(' ')).toBe(
      'brokeragePartial brokerageExclusive brokerageP brokeragePLow community inCore hub authority communities corePeriphery densityChance ' +
        'transitivityChance reciprocityChance localShareChance externalInternalChance keyFragmenters ' +
        'keyReachers brokeredPairs',
    );
    const plain = measureNetwork(network, { groups });
    const found = (result: typeof plain): string[] => [
      ...Object.keys(result.actors[0]!.measures),
      ...Object.keys(result.network),
      ...Object.keys(result.sets ?? {}),
    ];
    for (const id of ids) expect(found(plain)).not.toContain(id);
    expect(plain).not.toHaveProperty('sets');
    const one = found(measureNetwork(network, { groups, also: ['inCore', 'keyReachers'] }));
    expect(ids.filter((id) => one.includes(id))).toEqual(['inCore', 'keyReachers']);
    const all = measureNetwork(network, { groups, also: 'all', settings: { draws: 19 } });
    for (const id of ids) expect(found(all)).toContain(id);
    expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity/);
  });

  it('give the same numbers for the same seed, and say what was drawn', () => {
    const settings = { draws: 50, seed: 's' };
    const one = measureNetwork(network, { groups, also: 'all', settings });
    expect(measureNetwork(network, { groups, also: 'all', settings })).toEqual(one);
    expect(one.network.reciprocityChance).toMatchObject({ draws: 50, seed: 's' });
    expect(one.network.transitivityChance).toMatchObject({
      drawn: 'rewired links, every in-degree and out-degree kept, 50 swaps tried in each draw',
    });
    expect(one.network.densityChance).toBeNull();
    expect(one.network.reasons.densityChance).toContain('keeps the degree');
    expect(one.network.corePeriphery).toMatchObject({ pattern: 'both', seed: 's' });
    expect(one.sets!.keyFragmenters).toMatchObject({ search: 'exact', before: 0 });
    expect(one.sets!.brokeredPairs).toContainEqual({ broker: 'd', from: 'c', to: 'e', role: 'coordinator' });
  });

  it('refuse what they do not know, and settings they cannot use', () => {
    expect(() => measureNetwork(network, { groups, also: ['pagerank'] })).toThrow(UsageError);
    expect(() => measureNetwork(network, { groups, settings: { draws: 0 } })).toThrow('draws is 0');
    expect(() => measureNetwork(network, { groups, settings: { keyPlayers: 1.5 } })).toThrow('whole number');
    expect(() => measureNetwork(network, { groups, settings: { exactUpTo: Number.NaN } })).toThrow(
      'exactUpTo',
    );
  });

  it('distances of all pairs wait until they are allowed for so large a network', () => {
    const { actors, network: whole } = measureNetwork(network, { groups, settings: { allPairsUpTo: 1 } });
    expect(actors[0]!.measures.closeness).toBeNull();
    expect(actors[0]!.reasons.closenessIn).toContain('allPairsUpTo');
    expect(whole.reasons.diameter).toContain('allPairsUpTo');
  });
});

describe('the list of measures', () => {
  it('is the catalogue without its computations', () => {
    const { measures } = measureList();
    expect(measures).toHaveLength(catalogue.length);
    expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
    expect(measureList('set').measures.map(({ id }) => id)).toEqual([
      'keyFragmenters',
      'keyReachers',
      'brokeredPairs',
    ]);
    const text = measureListText(measureList());
    for (const { id, title } of measures) expect(text, id).toContain(title);
    expect(text).toContain('keyReachers *');
    expect(measureListText(measureList('set'))).not.toContain('Of each actor');
  });
});

describe('measureNetwork', () => {
  it('without groups has total brokerage alone, and says why', () => {
    const { actors, network, projection } = measureNetwork(networkOf('a>m m>z'), { groups: null });
    const [, middle] = actors;
    expect(middle).toMatchObject({ id: 'm', group: null });
    expect(middle!.measures).toMatchObject({ brokerage: 1, coordinator: null, externalInternal: null });
    expect(middle!.measures.brokerageZ).toMatchObject({ coordinator: null, total: expect.any(Number) });
    expect(middle!.reasons.gatekeeper).toContain('--group');
    expect(network.modularity).toBeNull();
    expect(network.brokerage).toMatchObject({ raw: { liaison: null, total: 1 } });
    expect(Object.keys(network.reasons)).toEqual([
      'externalInternal',
      'modularity',
      'modularityDirected',
      'brokerage',
      'localShare',
      'salesConcentration',
      'purchasesConcentration',
    ]);
    expect(projection).toMatchObject({ directed: true, weight: null, group: null, selfLinkages: 0 });
  });

  it('leaves an actor without a known group out of what rests on groups, and says so', () => {
    const groups = ['x', null, 'y'];
    const { actors } = measureNetwork(networkOf('a>m m>z'), { groups });
    for (const id of ['coordinator', 'brokerage', 'brokerageZ', 'externalInternal']) {
      expect(actors[1]!.measures[id]).toBeNull();
      expect(actors[1]!.reasons[id]).toBe('The group of the actor is not known.');
    }
    expect(actors[0]!.measures.brokerage).toBe(0);
    expect(actors[0]!.reasons.externalInternal).toContain('no link between');
  });

  it('gives the isolate a reason', () => {
    const { actors } = measureNetwork(networkOf('a b>c'), { groups: ['x', 'x', 'x'] });
    expect(actors[0]!.measures).toMatchObject({
      degree: 0,
      constraint: null,
      hierarchy: null,
      piecesLeft: 0,
    });
    expect(actors[0]!.reasons.constraint).toBe('The actor has no links.');
    expect(actors[1]!.measures).toMatchObject({ constraint: 1, hierarchy: null, clustering: null });
    expect(actors[1]!.reasons.hierarchy).toContain('fewer than two contacts');
  });

  it('answers for no actor and for one', () => {
    const none = measureNetwork(networkOf(''), { groups: [] });
    expect(none.actors).toEqual([]);
    expect(none.network).toMatchObject({ actors: 0, links: 0, density: null, components: [], bridges: [] });
    expect(none.network.averageClustering).toBeNull();
    const one = measureNetwork(networkOf('a'), { groups: ['x'] });
    expect(one.network).toMatchObject({ actors: 1, density: null, reciprocity: null, components: [1] });
    expect(one.actors[0]!.reasons.betweennessNormalised).toContain('Fewer than three');
  });

  it('says what an undirected network counts', () => {
    const { actors, network, projection } = measureNetwork(networkOf('a>m m>z', { directed: false }), {
      groups: ['x', 'x', 'x'],
    });
    expect(network).toMatchObject({
      links: 2,
      bridges: [
        ['a', 'm'],
        ['m', 'z'],
      ],
      reciprocity: 1,
    });
    expect(actors[1]!.measures).toMatchObject({ betweenness: 1, betweennessNormalised: 1, coordinator: 2 });
    expect(projection.betweenness).toBe('each unordered pair once');
    expect(projection.brokerage).toContain('two arcs');
    expect(network.reasons.modularityDirected).toBe('The network is undirected.');
  });

  it('reads weights for betweenness alone, and names the rule', () => {
    const links = { ids: ['a', 'b', 'c'], from: [0, 1, 0], to: [1, 2, 2], directed: true };
    const network = weightedNetwork({ ...links, weights: [10, 10, 1] }, 'strength');
    const plain = measureNetwork(network, { groups: null });
    const strong = measureNetwork(network, {
      groups: null,
      projection: { weight: { column: 'value', as: 'strength' }, file: 'flows.csv' },
    });
    expect(plain.actors[1]!.measures.betweenness).toBe(0);
    expect(strong.actors[1]!.measures.betweenness).toBe(1);
    expect(strong.actors[1]!.measures.constraint).toBe(plain.actors[1]!.measures.constraint);
    expect(strong.projection.weight).toEqual({
      column: 'value',
      as: 'strength',
      rule: expect.stringContaining('1 / strength'),
    });
    expect(strong.projection.file).toBe('flows.csv');
  });

  it('refuses a weight it cannot use, and groups that do not fit', () => {
    const network = { ...networkOf('a>b'), weights: Float64Array.of(-1) };
    const weighted = { groups: null, projection: { weight: { column: 'v', as: 'distance' as const } } };
    expect(() => measureNetwork(network, weighted)).toThrow(InputError);
    expect(() => measureNetwork(network, { groups: ['x'] })).toThrow('1 groups for 2 actors');
  });
});
