import { describe, expect, it } from 'vitest';
import { buildCompactNetwork } from '../../../src/graph/compact-network.ts';
import { betweenness, betweennessCost, smallCost } from '../../../src/metrics/betweenness.ts';
import { diamondArcs, heavyNetwork } from './heavy-network.ts';

describe('betweenness of networks that are not small', () => {
  it.each([true, false])('plain and WebAssembly agree (directed %s)', (directed) => {
    const network = heavyNetwork(1500, { directed });
    expect(betweennessCost(network)).toBeGreaterThan(smallCost);
    const plain = betweenness(network, undefined, 'plain');
    betweenness(network).forEach((value, actor) => {
      expect(Math.abs(value - plain[actor]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, plain[actor]!));
    });
  });

  it.each(['plain', 'fastest'] as const)(
    '1,100 diamonds pass the largest double and stay right (%s)',
    (form) => {
      const count = 1100;
      const network = buildCompactNetwork({ ...diamondArcs(count), directed: true });
      expect(betweennessCost(network)).toBeGreaterThan(smallCost);
      const values = betweenness(network, undefined, form);
      for (let k = 0; k < count; k++) {
        expect(values[3 * k]!).toBeCloseTo(3 * k * 3 * (count - k), 4);
        const pairs = (3 * k + 1) * (3 * (count - k - 1) + 1);
        expect(values[3 * k + 1]! / (pairs / 2)).toBeCloseTo(1, 9);
      }
    },
  );

  it('a long path, where every search sees every actor at another distance, gets the room it needs', () => {
    const size = 1500;
    const from = Array.from({ length: size - 1 }, (_, k) => k);
    const ids = Array.from({ length: size }, (_, k) => `${k}`);
    const network = buildCompactNetwork({ ids, from, to: from.map((k) => k + 1), directed: false });
    betweenness(network).forEach((value, k) => {
      expect(value).toBeCloseTo(k * (size - 1 - k), 6);
    });
  });

  it('a million parallel links of one pair are one', () => {
    const from = new Uint32Array(1_000_001);
    const to = new Uint32Array(1_000_001).fill(1);
    from[1_000_000] = 1;
    to[1_000_000] = 2;
    const network = buildCompactNetwork({ ids: ['a', 'b', 'c'], from, to, directed: true });
    expect([...betweenness(network)]).toEqual([0, 1, 0]);
  });

  it('tells how far it is', () => {
    const seen: number[] = [];
    const network = heavyNetwork(1500);
    betweenness(network, (done, of) => seen.push(done / of));
    expect(seen).toHaveLength(64);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });
});
