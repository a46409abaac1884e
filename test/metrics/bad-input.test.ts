// What is not fit to be measured, or looks as if it were not: a right answer or one clear error.
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { buildCompactNetwork } from '../../src/graph/compact-network.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { networkOf } from './network-of.ts';

const draws = { draws: 9, keyPlayers: 1 };

/** Nothing in the result is anything but null with a reason, or a value JSON can say. */
function expectSound(result: ReturnType<typeof measureNetwork>): void {
  expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
  const rows = [
    ...result.actors.map(({ measures, reasons }) => ({ values: measures as object, reasons })),
    { values: result.network as object, reasons: result.network.reasons },
    ...(result.sets === undefined ? [] : [{ values: result.sets as object, reasons: result.sets.reasons }]),
  ];
  for (const { values, reasons } of rows) {
    for (const [id, value] of Object.entries(values)) {
      if (id !== 'reasons' && JSON.stringify(value).includes('null')) expect(reasons[id], id).toMatch(/\.$/);
    }
  }
}

describe('every measure, those on request too', () => {
  it.each([
    ['no actor', '', []],
    ['one actor', 'a', ['x']],
    ['two strangers', 'a b', ['x', 'y']],
    ['no arcs', 'a b c d', ['x', 'x', 'y', 'y']],
    ['one arc', 'a>b', ['x', 'y']],
    ['a pair both ways', 'a>b b>a', ['x', 'x']],
    ['everybody with everybody', 'a>b b>a a>c c>a b>c c>b', ['x', 'y', 'y']],
    ['groups of one member', 'a>b b>c c>d d>e', ['v', 'w', 'x', 'y', 'z']],
    ['nobody’s group known', 'a>b b>c', [null, null, null]],
  ])('%s', (_, text, groups) => {
    for (const directed of [true, false]) {
      const network = networkOf(text, { directed });
      expectSound(measureNetwork(network, { groups, also: 'all', settings: draws }));
      expectSound(measureNetwork(network, { groups: null, also: 'all', settings: draws }));
    }
  });

  it('self-linkages count for nothing', () => {
    const groups = ['x', 'x', 'y'];
    const list = { ids: ['a', 'b', 'c'], from: [0, 1, 0, 2], to: [1, 2, 0, 2], directed: true };
    const settings = { ...draws, keyPlayers: 1 };
    const plain = measureNetwork(networkOf('a>b b>c'), { groups, also: 'all', settings });
    const looped = measureNetwork(buildCompactNetwork(list), { groups, also: 'all', settings });
    expect({ ...looped, projection: null }).toEqual({ ...plain, projection: null });
    expect(looped.projection.selfLinkages).toBe(2);
  });

  it('a million parallel links of one pair are one', () => {
    const times = 1_000_000;
    const from = new Uint32Array(times + 1);
    const to = new Uint32Array(times + 1).fill(1);
    from[times] = 1;
    to[times] = 2;
    const weights = new Float64Array(times + 1).fill(0.5);
    const network = buildCompactNetwork({ ids: ['a', 'b', 'c'], from, to, weights, directed: true });
    const result = measureNetwork(network, { groups: ['x', 'x', 'y'], amounts: network.weights });
    expect(result.network.links).toBe(2);
    expect(result.actors[0]!.measures).toMatchObject({ outDegree: 1, outStrength: 500_000 });
    expect(result.actors[1]!.measures).toMatchObject({ betweenness: 1, representative: 1 });
  });

  it('33 diamonds in a chain: 2^33 shortest ways are one distance', () => {
    const arcs: string[] = [];
    for (let k = 0; k < 33; k++) {
      for (const side of [1, 2]) arcs.push(`${3 * k}>${3 * k + side} ${3 * k + side}>${3 * k + 3}`);
    }
    const result = measureNetwork(networkOf(arcs.join(' '), { size: 100 }), { groups: null });
    expectSound(result);
    expect(result.network).toMatchObject({ diameter: 66, diameterOfLargest: 66 });
    expect(result.actors[3]!.measures.betweenness).toBeCloseTo(3 * 96, 6);
  });

  it.each([
    ['NaN', Number.NaN],
    ['negative', -2],
    ['zero', 0],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('a weight that is %s is refused as a way, and the link named', (_, weight) => {
    const network = { ...networkOf('a>b b>c'), weights: Float64Array.of(1, weight) };
    for (const as of ['strength', 'distance'] as const) {
      const measure = () =>
        measureNetwork(network, { groups: null, projection: { weight: { column: 'v', as } } });
      expect(measure).toThrow(InputError);
      expect(measure).toThrow('from "b" to "c"');
    }
  });
});
