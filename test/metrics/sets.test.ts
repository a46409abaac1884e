// Key players, core and periphery, communities, shared credit: against trying everything, and by hand.
import { describe, expect, it } from 'vitest';
import { subnetwork } from '../../src/graph/subnetwork.ts';
import { brokerage } from '../../src/metrics/brokerage.ts';
import { components } from '../../src/metrics/components.ts';
import { type CorePattern, coreFit } from '../../src/metrics/core-fit.ts';
import { corePeriphery } from '../../src/metrics/core-periphery.ts';
import { fragmentation } from '../../src/metrics/fragmentation.ts';
import { keyFragmenters, keyReachers } from '../../src/metrics/key-players.ts';
import { louvain } from '../../src/metrics/louvain.ts';
import { modularity } from '../../src/metrics/modularity.ts';
import { partialBrokerage } from '../../src/metrics/partial-brokerage.ts';
import { reach } from '../../src/metrics/reach.ts';
import { undirectedView } from '../../src/metrics/undirected-view.ts';
import { heavyTailedNetwork } from '../oracle/heavy-tailed-network.ts';
import { networkOf } from './network-of.ts';
import { subsets } from './subsets.ts';

const always = Number.POSITIVE_INFINITY;

describe('fragmentation', () => {
  it('is 0 for one piece, 1 for isolates, and not defined for one actor', () => {
    expect(fragmentation([4])).toBe(0);
    expect(fragmentation([1, 1, 1])).toBe(1);
    expect(fragmentation([2, 1])).toBeCloseTo(2 / 3, 12);
    expect([fragmentation([1]), fragmentation([])]).toEqual([null, null]);
  });
});

describe('key players', () => {
  const { network } = heavyTailedNetwork(24, 'key');
  const sparse = subnetwork(heavyTailedNetwork(40, 'sparse').network, (id) => Number(id) % 2 === 1);

  it.each([1, 2, 3])('%i who fragment most: exact is the best of all sets', (k) => {
    for (const subject of [network, sparse]) {
      let best = -1;
      for (const set of subsets(subject.size, k)) {
        const rest = subnetwork(subject, (id) => !set.some((actor) => subject.ids[actor] === id));
        best = Math.max(best, fragmentation(components(rest).sizes)!);
      }
      const exact = keyFragmenters(subject, k, always)!;
      expect(exact.value).toBeCloseTo(best, 12);
      expect(exact.search).toBe('exact');
      const rest = subnetwork(subject, (id) => !exact.actors.some((actor) => subject.ids[actor] === id));
      expect(fragmentation(components(rest).sizes)).toBeCloseTo(best, 12);
      const greedy = keyFragmenters(subject, k, 0)!;
      expect(greedy.search).toBe('greedy with swaps');
      expect(greedy.value).toBeLessThanOrEqual(exact.value + 1e-12);
      expect(greedy.value).toBeGreaterThan(0.8 * exact.value);
    }
  });

  it.each([1, 2, 3])('%i who reach most: exact is the best of all sets', (k) => {
    const within = reach(sparse, 1);
    let best = 0;
    for (const set of subsets(sparse.size, k)) {
      const reached = new Set(set.flatMap((actor) => [actor, ...within(actor)]));
      best = Math.max(best, reached.size / sparse.size);
    }
    const exact = keyReachers(sparse, k, always, 1)!;
    expect(exact.value).toBeCloseTo(best, 12);
    const greedy = keyReachers(sparse, k, 0, 1)!;
    expect(greedy.value).toBeLessThanOrEqual(best + 1e-12);
    expect(greedy.value).toBeGreaterThan(0.8 * best);
  });

  it('swaps mend what greed spoils: the middle is best alone, the two ends are best together', () => {
    // Alone a, b and e reach four others each, and a is taken first; b and e together reach everybody.
    const comb = networkOf('a>b a>e a>x a>y b>p b>q b>x e>r e>s e>y', { directed: false });
    expect(keyReachers(comb, 1, 0, 1)!.actors).toEqual([0]);
    const found = keyReachers(comb, 2, 0, 1)!;
    expect(found.actors.map((actor) => comb.ids[actor])).toEqual(['b', 'e']);
    expect(found.value).toBe(1);
  });

  it('the two ends of a bridge are not both needed', () => {
    const two = networkOf('a>b a>c b>c c>d d>e d>f e>f', { directed: false });
    const one = keyFragmenters(two, 1, always)!;
    expect(two.ids[one.actors[0]!]).toBe('c');
    expect(one.value).toBeCloseTo(1 - (2 * 1 + 3 * 2) / 20, 12);
  });

  it('is not defined for sets that leave nobody', () => {
    expect(keyFragmenters(networkOf('a>b b>c'), 2, always)).toBeNull();
    expect(keyFragmenters(networkOf(''), 1, always)).toBeNull();
    expect(keyReachers(networkOf('a>b'), 3, always)).toBeNull();
    expect(keyReachers(networkOf('a>b'), 0, always)).toBeNull();
    expect(keyReachers(networkOf('a>b'), 2, always)!.value).toBe(1);
  });

  it('greedy works on thousands', () => {
    const large = heavyTailedNetwork(3000, 'large').network;
    const found = keyFragmenters(large, 5, 2e6)!;
    expect(found.search).toBe('greedy with swaps');
    expect(found.actors).toHaveLength(5);
  });
});

describe('core and periphery', () => {
  it('of a star: the middle, with a perfect fit to the pattern `either`', () => {
    const star = networkOf('m>a m>b m>c m>d m>e');
    const found = corePeriphery(star, 's', 'either')!;
    expect([...found.isCore]).toEqual([0, 0, 0, 0, 0, 1]);
    expect(found.fit).toBeCloseTo(1, 12);
  });

  it('of a clique and isolates: the clique, with a perfect fit to `both`', () => {
    const found = corePeriphery(networkOf('a>b b>c c>a d e f'), 's')!;
    expect([...found.isCore]).toEqual([1, 1, 1, 0, 0, 0]);
    expect(found.fit).toBeCloseTo(1, 12);
  });

  it.each(['either', 'both', 'ignored'] as const)('%s: as good as the best of all cores', (pattern) => {
    for (const seed of ['1', '2', '3', '4']) {
      const { network } = heavyTailedNetwork(12, `core/${seed}`);
      const kept = subnetwork(network, (id) => Number(id) < 11);
      const thin = { ...kept, around: thinned(kept.around) };
      const best = bestCoreFit(thin, pattern);
      expect(corePeriphery(thin, 's', pattern)!.fit, seed).toBeCloseTo(best, 9);
    }
  });

  it('fits as the correlation, pair by pair, says', () => {
    // a, b the core of a-b, a-c, c-d, e: ten pairs, or the four inside core and periphery where others are ignored.
    const counts = { size: 5, ties: 3, coreSize: 2, inside: 1, across: 1 };
    const tied = [1, 1, 0, 0, 0, 0, 0, 1, 0, 0];
    const ends = [2, 1, 1, 1, 1, 1, 1, 0, 0, 0];
    const compared = (pattern: CorePattern) => ends.map((core) => pattern !== 'ignored' || core !== 1);
    for (const pattern of ['either', 'both', 'ignored'] as const) {
      const kept = compared(pattern);
      const ideal = ends.map((core) => (core === 2 || (pattern === 'either' && core === 1) ? 1 : 0));
      const fit = correlation(
        tied.filter((_, pair) => kept[pair]),
        ideal.filter((_, pair) => kept[pair]),
      );
      expect(coreFit(counts, pattern), pattern).toBeCloseTo(fit, 12);
    }
  });

  it('is not defined without ties, with all ties, for two', () => {
    expect(corePeriphery(networkOf('a b c'), 's')).toBeNull();
    expect(corePeriphery(networkOf('a>b b>c c>a'), 's')).toBeNull();
    expect(corePeriphery(networkOf('a>b'), 's')).toBeNull();
  });
});

describe('Louvain', () => {
  it('parts two cliques, whatever the seed, and says how well', () => {
    const cliques = networkOf('a>b b>c c>a d>e e>f f>d c>d');
    for (const seed of ['1', '2', '3', '4', '5']) {
      const found = louvain(cliques, seed);
      expect([...found.partOf]).toEqual([0, 0, 0, 1, 1, 1]);
      expect(found.modularity).toBeCloseTo(6 / 7 - 2 * (7 / 14) ** 2, 12);
    }
  });

  it('reports the modularity that its parts have', () => {
    const { network } = heavyTailedNetwork(500, 'louvain');
    for (const seed of ['1', '2']) {
      const { partOf, sizes, modularity: reported } = louvain(network, seed);
      expect(modularity(undirectedView(network), partOf)).toBeCloseTo(reported!, 12);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(500);
      expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
    }
    expect(louvain(network, 'x')).toEqual(louvain(network, 'x'));
  });

  it('without ties leaves everybody alone, without a modularity', () => {
    expect(louvain(networkOf('a b'), 's')).toMatchObject({ modularity: null, sizes: [1, 1] });
    expect(louvain(networkOf(''), 's')).toMatchObject({ modularity: null, sizes: [] });
  });
});

describe('shared credit', () => {
  it('two who broker one pair get a half each, and one who does so alone the whole', () => {
    const network = networkOf('a>m a>n m>z n>z m>y');
    const credit = partialBrokerage(network, [0, 0, 0, 0, 0]);
    expect(network.ids.join('')).toBe('amnyz');
    expect([...credit.total]).toEqual([0, 1.5, 0.5, 0, 0]);
    expect([...brokerage(network, [0, 0, 0, 0, 0]).total]).toEqual([0, 2, 1, 0, 0]);
  });

  it('counts nobody without a known group, by role', () => {
    const network = networkOf('a>m a>n m>z n>z');
    const credit = partialBrokerage(network, [0, 1, -1, 0]);
    expect([...credit.itinerant]).toEqual([0, 1, Number.NaN, 0]);
    expect([...credit.total]).toEqual([0, 1, Number.NaN, 0]);
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const product = (x: readonly number[], y: readonly number[]) =>
    mean(x.map((value, k) => value * y[k]!)) - mean(x) * mean(y);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** Every third tie, so that small networks are not complete. */
function thinned({ offsets, targets }: { offsets: Uint32Array; targets: Uint32Array }) {
  const size = offsets.length - 1;
  const lists = Array.from({ length: size }, (_, v) =>
    [...targets.subarray(offsets[v]!, offsets[v + 1]!)].filter((w) => (v * w + v + w) % 3 !== 0),
  );
  let length = 0;
  return {
    offsets: Uint32Array.from([0, ...lists.map((list) => (length += list.length))]),
    targets: Uint32Array.from(lists.flat()),
  };
}

function bestCoreFit(
  { size, around }: { size: number; around: { offsets: Uint32Array; targets: Uint32Array } },
  pattern: CorePattern,
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let set = 0; set < 2 ** size; set++) {
    const isCore = (v: number) => (set >> v) & 1;
    let inside = 0;
    let across = 0;
    let coreSize = 0;
    for (let v = 0; v < size; v++) {
      coreSize += isCore(v);
      for (let k = around.offsets[v]!; k < around.offsets[v + 1]!; k++) {
        const both = isCore(v) + isCore(around.targets[k]!);
        if (both === 2) inside += 0.5;
        if (both === 1) across += 0.5;
      }
    }
    const ties = around.targets.length / 2;
    best = Math.max(best, coreFit({ size, ties, coreSize, inside, across }, pattern));
  }
  return best;
}
