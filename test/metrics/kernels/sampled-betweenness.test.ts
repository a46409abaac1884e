import { describe, expect, it } from 'vitest';
import { buildCompactNetwork } from '../../../src/graph/compact-network.ts';
import { betweenness } from '../../../src/metrics/betweenness.ts';
import { betweennessOf } from '../../../src/metrics/betweenness-of.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import { sampledBetweenness } from '../../../src/metrics/sampled-betweenness.ts';
import { networkOf } from '../network-of.ts';
import { diamondArcs, heavyNetwork } from './heavy-network.ts';

describe('sampled betweenness', () => {
  it.each([true, false])('no value is further off than said, whatever the seed (directed %s)', (directed) => {
    const network = heavyNetwork(2000, { directed });
    const exact = betweenness(network);
    const errors = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const { values, approximate } = sampledBetweenness(network, { epsilon: 0.01, delta: 0.1, seed });
      expect(approximate.stoppedBy).toBe(directed ? 'rule' : 'cap');
      const largest = Math.max(...values.map((value, v) => Math.abs(value - exact[v]!)));
      return largest / approximate.largestError;
    });
    expect(Math.max(...errors)).toBeLessThan(1);
    // A bound that is far from what happens would be a waste of samples.
    expect(Math.max(...errors)).toBeGreaterThan(0.1);
  });

  it('gives the same numbers for the same seed, others for another', () => {
    const network = heavyNetwork(500);
    const first = sampledBetweenness(network, { seed: 'x' });
    expect(sampledBetweenness(network, { seed: 'x' })).toEqual(first);
    expect(sampledBetweenness(network, { seed: 'y' }).values).not.toEqual(first.values);
  });

  it('stops at the cap where one actor is on half of all paths and the rule would take longer', () => {
    const star = networkOf(Array.from({ length: 30 }, (_, k) => `hub>x${k}`).join(' '), { directed: false });
    const { values, approximate } = sampledBetweenness(star, { epsilon: 0.02 });
    expect(approximate).toMatchObject({ vertexDiameter: 3, samples: 4995, stoppedBy: 'cap' });
    expect(Math.abs(values[star.ids.indexOf('hub')]! - 435)).toBeLessThan(approximate.largestError);
  });

  it('draws through more paths than a double can count', () => {
    const count = 2200;
    const network = buildCompactNetwork({ ...diamondArcs(count), directed: true });
    const { values, approximate } = sampledBetweenness(network, { epsilon: 0.05 });
    const middle = 3 * (count / 2);
    expect(Math.abs(values[middle]! - middle * middle)).toBeLessThan(approximate.largestError);
    expect(Math.abs(values[middle + 1]! - (middle * middle) / 2)).toBeLessThan(approximate.largestError);
  });

  it('is exactly 0 for no actor, one, two, and where no path has anybody between', () => {
    for (const text of ['', 'a', 'a>b', 'a>b a>c a>d']) {
      const { values, approximate } = sampledBetweenness(networkOf(text));
      expect(values.every((value) => value === 0)).toBe(true);
      expect(approximate).toMatchObject({ samples: 0, stoppedBy: 'no paths', largestError: 0 });
    }
  });

  it.each([
    ['epsilon', 0],
    ['epsilon', 1],
    ['delta', Number.NaN],
  ])('refuses %s = %d', (name, value) => {
    expect(() => sampledBetweenness(networkOf('a>b'), { [name]: value })).toThrow(
      `${name} is ${value}; it must lie between 0 and 1.`,
    );
  });
});

describe('betweenness of any network', () => {
  const network = heavyNetwork(300);

  it('is exact up to the stated cost and marked approximate above it', () => {
    expect(betweennessOf(network)).toEqual({ values: betweenness(network), approximate: null });
    const { approximate } = betweennessOf(network, { exactUpTo: 300 * 1500 - 1, epsilon: 0.05 });
    expect(approximate).toMatchObject({ epsilon: 0.05, delta: 0.1, stoppedBy: expect.any(String) });
    expect(betweennessOf(network, { exactUpTo: 300 * 1500 }).approximate).toBeNull();
  });

  it('the JSON of a measured network says so beside the numbers', () => {
    const settings = { betweennessUpTo: 0, betweennessError: 0.05 };
    const { projection, actors } = measureNetwork(network, { groups: null, settings });
    // So that it stands in tables, exports and the database too.
    expect(new Set(actors.map(({ measures }) => measures.betweennessWithin))).toEqual(
      new Set([0.05 * 300 * 299]),
    );
    expect(projection.betweenness).toMatch(
      /^ordered pairs, along the arcs; approximate: from \d+ drawn paths, with probability 0.9 within 0.05 of all pairs$/,
    );
    expect(projection.approximateBetweenness).toMatchObject({
      epsilon: 0.05,
      largestError: 0.05 * 300 * 299,
    });
    const { projection: exact, actors: exactly } = measureNetwork(network, { groups: null });
    expect(exactly[0]!.measures).not.toHaveProperty('betweennessWithin');
    expect(exact).not.toHaveProperty('approximateBetweenness');
    expect(exact.betweenness).toBe('ordered pairs, along the arcs');
  });
});
