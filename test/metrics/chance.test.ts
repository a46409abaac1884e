// Draws of random networks and of random groups, and what is told of them.
import { describe, expect, it } from 'vitest';
import { ArcSet } from '../../src/metrics/arc-set.ts';
import { brokerage, brokerageRoles } from '../../src/metrics/brokerage.ts';
import { brokerageChance } from '../../src/metrics/brokerage-chance.ts';
import { ChanceTally } from '../../src/metrics/chance.ts';
import { degree } from '../../src/metrics/degree.ts';
import { expectedBrokerage } from '../../src/metrics/expected-brokerage.ts';
import { externalInternal } from '../../src/metrics/external-internal.ts';
import { externalInternalChance } from '../../src/metrics/external-internal-chance.ts';
import { randomFrom } from '../../src/metrics/random.ts';
import { randomNetwork } from '../../src/metrics/random-network.ts';
import { reciprocity } from '../../src/metrics/reciprocity.ts';
import { rewire } from '../../src/metrics/rewire.ts';
import { rewiredChance } from '../../src/metrics/rewired-chance.ts';
import { heavyTailedNetwork } from '../oracle/heavy-tailed-network.ts';
import { networkOf } from './network-of.ts';

describe('the set of arcs', () => {
  it('does what a Set does, through 20,000 random changes', () => {
    const random = randomFrom('arcs');
    const ours = new ArcSet(400);
    const plain = new Set<number>();
    for (let k = 0; k < 20_000; k++) {
      const a = Math.floor(random() * 20);
      const b = Math.floor(random() * 20);
      expect(ours.has(a, b)).toBe(plain.has(a * 20 + b));
      if (random() < 0.5) {
        ours.add(a, b);
        plain.add(a * 20 + b);
      } else {
        ours.delete(a, b);
        plain.delete(a * 20 + b);
      }
    }
  });
});

describe('a tally of draws', () => {
  it('mean, sd, z and p by hand', () => {
    const tally = new ChanceTally(4);
    for (const value of [1, 2, 3, 4, null, 5]) tally.add(value);
    const { mean, sd, z, pAtLeast, pAtMost, draws } = tally.result();
    expect([draws, mean]).toEqual([5, 3]);
    expect(sd).toBeCloseTo(Math.sqrt(2.5), 12);
    expect(z).toBeCloseTo(1 / Math.sqrt(2.5), 12);
    expect([pAtLeast, pAtMost]).toEqual([3 / 6, 5 / 6]);
  });

  it('has no z where nothing varies, no p where there is nothing to compare', () => {
    const same = new ChanceTally(2);
    for (let k = 0; k < 3; k++) same.add(2 + k * 1e-15);
    expect(same.result()).toMatchObject({ sd: 0, z: null, pAtLeast: 1, pAtMost: 1 });
    expect(new ChanceTally(null).result()).toMatchObject({ mean: null, z: null, pAtLeast: null });
  });
});

describe('rewiring', () => {
  const { network, groupOf } = heavyTailedNetwork(300, 'rewire');

  it('keeps both degrees of everybody and makes no parallel links and no self-linkages', () => {
    const drawn = rewire(network, randomFrom('draw'));
    expect(drawn.out.targets.length).toBe(network.out.targets.length);
    expect(drawn.selfLinkages).toBe(0);
    expect(degree(drawn.out)).toEqual(degree(network.out));
    expect(degree(drawn.in)).toEqual(degree(network.in));
    expect(drawn.out.targets).not.toEqual(network.out.targets);
  });

  it('makes every network it can about equally often', () => {
    // Two arcs each from a and b to two of c, d, e, f: C(4, 2) = 6 networks with these degrees.
    const start = networkOf('a>c a>d b>e b>f');
    const random = randomFrom('even');
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const { out } = rewire(start, random);
      const name = out.targets.join('');
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('undirected: perfect matchings of four, a third each', () => {
    const start = networkOf('a>b c>d', { directed: false });
    const random = randomFrom('matchings');
    const seen = new Map<number, number>();
    for (let draw = 0; draw < 3000; draw++) {
      const partner = rewire(start, random).around.targets[0]!;
      seen.set(partner, (seen.get(partner) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([1, 2, 3]);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it('of a network that cannot change gives the same again', () => {
    for (const text of ['', 'a', 'a>b', 'm>a m>b m>c', 'a>b b>a b>c c>b a>c c>a']) {
      const network = networkOf(text);
      expect(rewire(network, randomFrom('same')).out).toEqual(network.out);
    }
  });

  it('tells that reciprocity and closure were put in, and is the same for a seed', () => {
    const options = { seed: 's', draws: 60, swapsPerLink: 10 };
    const found = rewiredChance(network, groupOf, options);
    expect(found.reciprocity.z!).toBeGreaterThan(5);
    expect(found.reciprocity.observed).toBe(reciprocity(network));
    expect(found.reciprocity.pAtLeast).toBe(1 / 61);
    expect(found.transitivity.draws).toBe(60);
    // Groups were dealt out without regard to links: nothing local.
    expect(Math.abs(found.localShare.z!)).toBeLessThan(4);
    expect(found.swapsPerDraw).toBe(15_000);
    expect(rewiredChance(network, groupOf, options)).toEqual(found);
  });
});

describe('a random network', () => {
  it.each([true, false])(
    'has as many links as asked for, none of them outside (directed: %s)',
    (directed) => {
      const ids = ['a', 'b', 'c', 'd', 'e'];
      const eligible = Uint32Array.of(0, 2, 4);
      const possible = directed ? 6 : 3;
      for (let links = 0; links <= possible; links++) {
        const drawn = randomNetwork({ ids, directed }, eligible, links, randomFrom(`${links}`));
        expect(drawn.out.targets.length).toBe(links * (directed ? 1 : 2));
        expect([degree(drawn.around)[1], degree(drawn.around)[3]]).toEqual([0, 0]);
      }
    },
  );

  it('makes each of the 15 networks of two arcs among three about equally often', () => {
    const random = randomFrom('pairs');
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 15_000; draw++) {
      const { out } = randomNetwork(
        { ids: ['a', 'b', 'c'], directed: true },
        Uint32Array.of(0, 1, 2),
        2,
        random,
      );
      const name = `${out.offsets.join('')}/${out.targets.join('')}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    expect(seen.size).toBe(15);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('p-values of brokerage', () => {
  const { network, groupOf } = heavyTailedNetwork(60, 'p');
  const raw = brokerage(network, groupOf);

  it('by links: the draws have the mean that the null model expects', () => {
    const { expected } = expectedBrokerage(network, groupOf, raw);
    const eligible = Uint32Array.from(network.ids.keys());
    const sums = new Float64Array(60);
    const draws = 1500;
    for (let draw = 0; draw < draws; draw++) {
      const links = network.out.targets.length;
      const drawn = brokerage(randomNetwork(network, eligible, links, randomFrom(`${draw}`)), groupOf);
      drawn.total.forEach((count, actor) => {
        sums[actor]! += count / draws;
      });
    }
    for (const [actor, mean] of sums.entries()) {
      expect(Math.abs(mean / expected.total[actor]! - 1)).toBeLessThan(0.06);
    }
  });

  it('by links: small where z is large, one where nobody could do with less', () => {
    const { z } = expectedBrokerage(network, groupOf, raw);
    const { atLeast, atMost } = brokerageChance(network, groupOf, raw, {
      seed: 's',
      draws: 199,
      nullModel: 'links',
    });
    for (let actor = 0; actor < 60; actor++) {
      if (z.total[actor]! > 4) expect(atLeast.total[actor]).toBeLessThan(0.02);
      if (raw.total[actor] === 0) expect(atLeast.total[actor]).toBe(1);
      for (const role of brokerageRoles) {
        expect(atLeast[role][actor]! + atMost[role][actor]!).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('by groups: the exact shares of all deals, and no p for the total', () => {
    // a > m > z, labels x x y: m is coordinator never, and each of the three deals is as likely as the next.
    const path = networkOf('a>m m>z');
    const groups = [0, 0, 1];
    const counts = brokerage(path, groups);
    const { atLeast } = brokerageChance(path, groups, counts, {
      seed: 'g',
      draws: 3000,
      nullModel: 'groups',
    });
    expect(atLeast.representative[1]).toBeCloseTo(1 / 3, 1);
    expect(atLeast.coordinator[1]).toBe(1);
    expect(atLeast.total[1]).toBeNaN();
  });

  it('leaves actors without a group out', () => {
    const path = networkOf('a>m m>z');
    const counts = brokerage(path, [0, -1, 1]);
    for (const nullModel of ['links', 'groups'] as const) {
      const { atLeast, atMost } = brokerageChance(path, [0, -1, 1], counts, {
        seed: 'g',
        draws: 9,
        nullModel,
      });
      expect(atLeast.liaison[1]).toBeNaN();
      expect(atMost.liaison[0]).toBe(1);
    }
  });
});

describe('E-I against chance', () => {
  it('has the mean that the sizes of the groups bring about', () => {
    // 6 pairs of two groups of two: 4 of them between the groups, so E-I is expected to be (4 - 2) / 6.
    const network = networkOf('a>b c>d');
    const groups = [0, 0, 1, 1];
    const found = externalInternalChance(network, groups, { seed: 's', draws: 3000 });
    expect(found.observed).toBe(externalInternal(network, groups).network);
    expect(found.mean).toBeCloseTo(1 / 3, 1);
    expect(found.pAtMost).toBeCloseTo(1 / 3, 1);
  });

  it('one group: no variation, so no z', () => {
    const found = externalInternalChance(networkOf('a>b c>d'), [0, 0, 0, 0], { seed: 's', draws: 5 });
    expect(found).toMatchObject({ observed: -1, z: null });
  });
});
