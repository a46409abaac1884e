import { DirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import { betweenness as peer } from 'graphology-metrics/centrality/index.js';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { buildCompactNetwork } from '../../src/graph/compact-network.ts';
import { betweenness } from '../../src/metrics/betweenness.ts';
import { linkLengths } from '../../src/metrics/link-lengths.ts';
import { normalisedBetweenness } from '../../src/metrics/normalised-betweenness.ts';
import { weightedBetweenness } from '../../src/metrics/weighted-betweenness.ts';
import { weightedNetwork } from '../../src/metrics/weighted-network.ts';
import { networkOf } from './network-of.ts';

/** A chain of diamonds 0 -> {1, 2} -> 3 -> {4, 5} -> 6 …: 2^count shortest ways from end to end. */
function diamonds(count: number, repeat = 1) {
  const from: number[] = [];
  const to: number[] = [];
  for (let k = 0; k < count; k++) {
    for (const side of [1, 2]) {
      for (let r = 0; r < repeat; r++) {
        from.push(3 * k, 3 * k + side);
        to.push(3 * k + side, 3 * k + 3);
      }
    }
  }
  const ids = Array.from({ length: 3 * count + 1 }, (_, index) => `${index}`);
  return { ids, from, to, directed: true };
}

/** By symmetry: a joint passes all ordered pairs across it, a side half of them less those it ends. */
function expectDiamonds(values: Float64Array, count: number): void {
  for (let k = 0; k <= count; k++) {
    expect(values[3 * k]!).toBeCloseTo(3 * k * 3 * (count - k), 4);
    if (k === count) break;
    const pairs = (3 * k + 1) * (3 * (count - k - 1) + 1);
    expect(values[3 * k + 1]! / (pairs / 2)).toBeCloseTo(1, 9);
  }
}

describe('betweenness', () => {
  it('is 1 for the middle of a path', () => {
    const network = networkOf('a>b b>c', { directed: false });
    expect([...betweenness(network)]).toEqual([0, 1, 0]);
    expect([...normalisedBetweenness(network, betweenness(network))]).toEqual([0, 1, 0]);
    expect([...betweenness(networkOf('a>b b>c'))]).toEqual([0, 1, 0]);
    expect(normalisedBetweenness(networkOf('a>b b>c'), betweenness(networkOf('a>b b>c')))[1]).toBe(0.5);
  });

  it('is right for no actor, one, and two', () => {
    expect([...betweenness(networkOf(''))]).toEqual([]);
    expect([...betweenness(networkOf('a'))]).toEqual([0]);
    const two = networkOf('a>b');
    expect([...betweenness(two)]).toEqual([0, 0]);
    expect(normalisedBetweenness(two, betweenness(two))[0]).toBeNaN();
  });

  it.each([33, 60])('counts %i diamonds in a chain', (count) => {
    expectDiamonds(betweenness(buildCompactNetwork(diamonds(count))), count);
  });

  it('goes on where the number of ways passes the largest double', () => {
    const count = 1100;
    const values = betweenness(buildCompactNetwork(diamonds(count)));
    expect(values.every(Number.isFinite)).toBe(true);
    expectDiamonds(values, count);
  });

  it('tells how far it is', () => {
    const seen: number[] = [];
    betweenness(networkOf('0>1', { size: 200 }), (done, of) => seen.push(done / of));
    expect(seen).toEqual([0.32, 0.64, 0.96]);
  });
});

describe('where graphology-metrics differs', () => {
  it('parallel edges: the 4-cycle with one doubled edge is .5 each', () => {
    const graph = new MultiUndirectedGraph();
    for (const node of ['a', 'b', 'c', 'd']) graph.addNode(node);
    for (const [s, t] of ['ab', 'bd', 'dc', 'ca', 'ab']) graph.addEdge(s, t);
    const theirs = peer(graph, { getEdgeWeight: null, normalized: false });
    expect(Object.values(theirs).every((value) => value === 0.5)).toBe(false);
    const ours = betweenness(networkOf('a>b b>d d>c c>a a>b', { directed: false }));
    expect([...ours]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('weights: read as distance, a strong way is avoided; ours follows strength unless told', () => {
    const graph = new UndirectedGraph();
    for (const node of ['a', 'big', 'small', 'z']) graph.addNode(node);
    const arcs: [string, string, number][] = [
      ['a', 'big', 100],
      ['big', 'z', 100],
      ['a', 'small', 1],
      ['small', 'z', 1],
    ];
    for (const [s, t, weight] of arcs) graph.addEdge(s, t, { weight });
    const theirs = peer(graph, { getEdgeWeight: 'weight', normalized: false });
    expect([theirs.big, theirs.small]).toEqual([0, 1]);
    const links = {
      ids: ['a', 'big', 'small', 'z'],
      from: [0, 1, 0, 2],
      to: [1, 3, 2, 3],
      weights: arcs.map(([, , weight]) => weight),
      directed: false,
    };
    const strong = weightedNetwork(links, 'strength');
    // The two in the middle reach each other by either end, so the ends get a half each.
    expect([...weightedBetweenness(strong, linkLengths(strong, 'strength'))]).toEqual([0.5, 1, 0, 0.5]);
    const far = weightedNetwork(links, 'distance');
    expect([...weightedBetweenness(far, linkLengths(far, 'distance'))]).toEqual([0.5, 0, 1, 0.5]);
  });

  it('many ways: 1,100 diamonds give them numbers that are not finite, or none at all', () => {
    const { ids, from, to } = diamonds(1100);
    const graph = new DirectedGraph();
    for (const id of ids) graph.addNode(id);
    from.forEach((source, k) => {
      graph.addEdge(`${source}`, `${to[k]!}`);
    });
    const theirs = Object.values(peer(graph, { getEdgeWeight: null, normalized: false }));
    expect(theirs.every(Number.isFinite)).toBe(false);
  });
});

describe('weights', () => {
  const links = { ids: ['Alfa', 'Beta', 'Gama'], from: [0, 1, 0], to: [1, 2, 1], directed: true };

  it('parallel strengths add up; of parallel distances the least counts', () => {
    const weights = [2, 5, 3];
    expect([...weightedNetwork({ ...links, weights }, 'strength').weights!]).toEqual([5, 5]);
    expect([...weightedNetwork({ ...links, weights }, 'distance').weights!]).toEqual([2, 5]);
    const undirected = { ...links, to: [1, 2, 0], from: [0, 1, 1], directed: false };
    expect([...weightedNetwork({ ...undirected, weights }, 'strength').weights!]).toEqual([5, 5, 5, 5]);
    expect([...weightedNetwork({ ...undirected, weights }, 'distance').weights!]).toEqual([2, 2, 5, 5]);
  });

  it('1/3 and 1/6 are as far as 1/2', () => {
    const weights = [3, 6, 2];
    const network = weightedNetwork({ ...links, from: [0, 1, 0], to: [1, 2, 2], weights }, 'strength');
    expect([...weightedBetweenness(network, linkLengths(network, 'strength'))]).toEqual([0, 0.5, 0]);
  });

  it.each([
    ['zero', 0, '0'],
    ['negative', -4, '-4'],
    ['missing', Number.NaN, 'no number'],
    ['without end', Number.POSITIVE_INFINITY, 'Infinity'],
  ])('a weight that is %s is refused, and the link named', (_, weight, found) => {
    const make = () => weightedNetwork({ ...links, weights: [1, weight, 1] }, 'strength');
    expect(make).toThrow(InputError);
    expect(make).toThrow(`from "Beta" to "Gama" has ${found} as its strength`);
    const raw = buildCompactNetwork({ ...links, weights: [1, weight, 1] });
    expect(() => linkLengths(raw, 'distance')).toThrow('from "Beta" to "Gama"');
  });

  it('the weight of a self-linkage does not matter', () => {
    const network = weightedNetwork({ ...links, to: [1, 1, 1], weights: [1, -1, 1] }, 'distance');
    expect(network.selfLinkages).toBe(1);
  });
});
