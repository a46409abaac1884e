// Known answers of the four-node case (Gould & Fernandez 1989 roles) and of the smallest cases of every role.
import { describe, expect, it } from 'vitest';
import { type BrokerageRole, brokerage, brokerageRoles } from '../../src/metrics/brokerage.ts';
import { brokeredPairs } from '../../src/metrics/brokered-pairs.ts';
import { brokeredTriads } from '../../src/metrics/brokered-triads.ts';
import { expectedBrokerage } from '../../src/metrics/expected-brokerage.ts';
import { networkBrokerage } from '../../src/metrics/network-brokerage.ts';
import { networkOf } from '../metrics/network-of.ts';

describe('the four-node case', () => {
  const network = networkOf('A>B A>C B>C B>D C>D D>A');
  const groups = [0, 0, 1, 1];
  const raw = brokerage(network, groups);

  it('gives every role its published holders', () => {
    expect([...raw.coordinator]).toEqual([0, 0, 0, 0]);
    expect([...raw.itinerant]).toEqual([1, 0, 0, 1]);
    expect([...raw.representative]).toEqual([0, 1, 0, 1]);
    expect([...raw.gatekeeper]).toEqual([1, 0, 1, 0]);
    expect([...raw.liaison]).toEqual([0, 0, 0, 0]);
    expect([...raw.total]).toEqual([2, 1, 1, 2]);
  });

  it('names the triads behind the numbers', () => {
    const seen: string[] = [];
    brokeredTriads(network, groups, (v, a, b, role) => {
      seen.push(`${network.ids[a]}-${network.ids[v]}-${network.ids[b]} ${role}`);
    });
    expect(seen).toEqual([
      'D-A-B gatekeeper',
      'D-A-C itinerant',
      'A-B-D representative',
      'A-C-D gatekeeper',
      'B-D-A itinerant',
      'C-D-A representative',
    ]);
    expect(brokeredPairs(network, 0)).toEqual([
      { from: 'D', to: 'B' },
      { from: 'D', to: 'C' },
    ]);
  });

  it('has null z where chance leaves no room', () => {
    const { z, sd } = expectedBrokerage(network, groups, raw);
    expect(sd.liaison[0]).toBe(0);
    expect(z.liaison[0]).toBeNaN();
    expect(networkBrokerage(network, groups, raw).z.liaison).toBeNull();
    expect(networkBrokerage(network, groups, raw).z.representative).toBeCloseTo(1, 12);
  });
});

describe('one role each on a -> m -> z', () => {
  const network = networkOf('a>m m>z');
  const cases: readonly (readonly [BrokerageRole, readonly number[]])[] = [
    ['coordinator', [0, 0, 0]],
    ['itinerant', [0, 1, 0]],
    ['representative', [0, 0, 1]],
    ['gatekeeper', [0, 1, 1]],
    ['liaison', [0, 1, 2]],
  ];
  it.each(cases)('%s', (role, groups) => {
    const raw = brokerage(network, groups);
    for (const other of brokerageRoles) expect(raw[other][1], other).toBe(other === role ? 1 : 0);
    expect(raw.total[1]).toBe(1);
  });
});

describe('what is not brokered', () => {
  it('a pair linked directly that way; linked the other way it is', () => {
    expect(brokerage(networkOf('a>m m>z a>z'), [0, 0, 0]).total[1]).toBe(0);
    expect(brokerage(networkOf('a>m m>z z>a'), [0, 0, 0]).total[1]).toBe(1);
  });

  it('an actor with itself over a two-way tie', () => {
    expect([...brokerage(networkOf('a>m m>a'), [0, 1]).total]).toEqual([0, 0]);
  });

  it('undirected ties are two arcs, so the one pair counts twice', () => {
    const network = networkOf('a>m m>z', { directed: false });
    expect(brokerage(network, [0, 0, 0]).coordinator[1]).toBe(2);
    expect(brokeredPairs(network, 1)).toEqual([
      { from: 'a', to: 'z' },
      { from: 'z', to: 'a' },
    ]);
  });

  it('what an actor without a known group takes part in', () => {
    const network = networkOf('a>m m>y m>z');
    const groups = [0, 0, -1, 1];
    const raw = brokerage(network, groups);
    expect([raw.total[0], raw.total[1], raw.representative[1]]).toEqual([0, 1, 1]);
    expect(raw.total[2]).toBeNaN();
    expect(raw.coordinator[2]).toBeNaN();
    expect(expectedBrokerage(network, groups, raw).expected.total[2]).toBeNaN();
    expect(brokeredPairs(network, 1, groups)).toEqual([{ from: 'a', to: 'z' }]);
    expect(brokeredPairs(network, 2, groups)).toEqual([]);
  });
});

describe('chance with groups of very different make', () => {
  it('is exactly zero for a liaison between two groups only, however large', () => {
    const size = 400_001;
    const network = networkOf('0>1 1>2', { size });
    const groups = new Int32Array(size).fill(1, 200_000);
    const raw = brokerage(network, groups);
    expect(networkBrokerage(network, groups, raw).expected.liaison).toBe(0);
    expect(networkBrokerage(network, groups, raw).z.liaison).toBeNull();
    expect(expectedBrokerage(network, groups, raw).z.liaison[0]).toBeNaN();
  });

  it('handles groups with one member, and everybody alone in one', () => {
    const network = networkOf('a>m m>y y>z');
    const groups = [0, 1, 2, 3];
    const raw = brokerage(network, groups);
    expect([...raw.liaison]).toEqual([0, 1, 1, 0]);
    const { expected } = expectedBrokerage(network, groups, raw);
    expect(expected.liaison[1]).toBeCloseTo(expected.total[1]!, 12);
    expect(expected.coordinator[1]).toBe(0);
  });
});
