// Known answers of closeness, diameter, PageRank, eigenvector centrality, reach and communities joined.
import { describe, expect, it } from 'vitest';
import { articulation } from '../../src/metrics/articulation.ts';
import { communitiesJoined } from '../../src/metrics/communities-joined.ts';
import { components } from '../../src/metrics/components.ts';
import { degreeCentralisation } from '../../src/metrics/degree-centralisation.ts';
import { diameter, largestPartDiameter } from '../../src/metrics/diameter.ts';
import { distanceSums } from '../../src/metrics/distance-sums.ts';
import { eigenvector } from '../../src/metrics/eigenvector.ts';
import { harmonicCloseness } from '../../src/metrics/harmonic-closeness.ts';
import { pageRank } from '../../src/metrics/page-rank.ts';
import { reachCounts } from '../../src/metrics/reach-counts.ts';
import { networkOf } from './network-of.ts';

const undirected = { directed: false };
const rounded = (values: Iterable<number>) => [...values].map((value) => Math.round(value * 1e9) / 1e9);

describe('harmonic closeness', () => {
  it('arrives along the arcs, leaves along the arcs, or goes either way', () => {
    const network = networkOf('a>b b>c d');
    expect(rounded(harmonicCloseness(distanceSums(network.out)))).toEqual(rounded([0, 1 / 3, 1.5 / 3, 0]));
    expect(rounded(harmonicCloseness(distanceSums(network.in)))).toEqual(rounded([1.5 / 3, 1 / 3, 0, 0]));
    const around = harmonicCloseness(distanceSums(network.around));
    expect(rounded(around)).toEqual(rounded([1.5 / 3, 2 / 3, 1.5 / 3, 0]));
  });

  it('is 1 for the middle of a star, and not defined for one actor', () => {
    expect(harmonicCloseness(distanceSums(networkOf('m>a m>b m>c').around))[3]).toBe(1);
    expect(harmonicCloseness(distanceSums(networkOf('a').around))[0]).toBeNaN();
  });

  it('goes on beyond one batch of 32 sources', () => {
    const size = 100;
    const chain = networkOf(Array.from({ length: size - 1 }, (_, k) => `${k}>${k + 1}`).join(' '), { size });
    const { inverse, farthest, reachedPairs } = distanceSums(chain.out);
    let harmonic = 0;
    for (let distance = 1; distance < size; distance++) harmonic += 1 / distance;
    expect(inverse[size - 1]).toBeCloseTo(harmonic, 12);
    expect([...farthest]).toEqual([...chain.ids.keys()]);
    expect(reachedPairs).toBe((size * (size - 1)) / 2);
  });

  it('tells how far it is', () => {
    const seen: number[] = [];
    distanceSums(networkOf('', { size: 65 }).out, (done) => seen.push(done));
    expect(seen).toEqual([32, 64, 65]);
  });
});

describe('diameter', () => {
  it('leaves pairs without a way out and says how many have one', () => {
    const network = networkOf('a>b b>c c>d x>y');
    expect(diameter(distanceSums(network.out))).toEqual({ longest: 3, reachedShare: 7 / 30 });
    expect(largestPartDiameter(distanceSums(network.around), components(network))).toBe(3);
  });

  it('of the largest component, not of the longest', () => {
    const network = networkOf('a>b b>c c>d m>1 m>2 m>3 m>4 m>5');
    expect(largestPartDiameter(distanceSums(network.around), components(network))).toBe(2);
    expect(diameter(distanceSums(network.around)).longest).toBe(3);
  });

  it('is not defined without links', () => {
    const network = networkOf('a b');
    expect(diameter(distanceSums(network.out))).toEqual({ longest: null, reachedShare: 0 });
    expect(diameter(distanceSums(networkOf('a').out)).reachedShare).toBeNull();
    expect(largestPartDiameter(distanceSums(network.around), components(network))).toBeNull();
  });
});

describe('PageRank', () => {
  it('of two in a row: the second gets .85 of the first on top', () => {
    // x = .075 + .425 y, y = x + .85 x, both sums with y handing half to each.
    const [first, second] = pageRank(networkOf('a>b'));
    expect(second! / first!).toBeCloseTo(1.85, 12);
    expect(first! + second!).toBeCloseTo(1, 14);
  });

  it('is even on a ring, for nobody linked, and where damping is 0', () => {
    for (const network of [networkOf('a>b b>c c>a'), networkOf('a b c')]) {
      expect(rounded(pageRank(network))).toEqual(rounded([1 / 3, 1 / 3, 1 / 3]));
    }
    expect(rounded(pageRank(networkOf('a>b a>c'), 0))).toEqual(rounded([1 / 3, 1 / 3, 1 / 3]));
    expect(pageRank(networkOf(''))).toHaveLength(0);
  });
});

describe('eigenvector centrality', () => {
  const of = (text: string) => {
    const network = networkOf(text);
    return eigenvector(network, components(network));
  };

  it('of a star with four arms: the arms have half of the middle, though the star has two sides', () => {
    expect(rounded(of('m>a m>b m>c m>d').values)).toEqual([0.5, 0.5, 0.5, 0.5, 1]);
  });

  it('of a chain: the sines', () => {
    const size = 41;
    const chain = networkOf(Array.from({ length: size - 1 }, (_, k) => `${k}>${k + 1}`).join(' '), { size });
    const { values } = eigenvector(chain, components(chain));
    for (let k = 0; k < size; k++) {
      expect(values[k]).toBeCloseTo(Math.sin(((k + 1) * Math.PI) / (size + 1)), 9);
    }
  });

  it('is defined in the largest part alone, and nowhere where two are as large', () => {
    const some = of('a>b b>c x>y');
    expect(some.values[3]).toBeNaN();
    expect(some.gapOf(3)).toBe('outside');
    expect(of('a>b x>y').gapOf(0)).toBe('no single largest part');
    expect(of('a b').gapOf(0)).toBe('no ties');
    expect(of('').values).toHaveLength(0);
  });
});

describe('degree centralisation', () => {
  it('is 1 for a star and 0 for a ring', () => {
    const star = networkOf('m>a m>b m>c m>d');
    expect(degreeCentralisation(star.around, true)).toBe(1);
    expect(degreeCentralisation(star.out, false)).toBe(1);
    expect(degreeCentralisation(star.in, false)).toBeCloseTo(1 / 16, 12);
    expect(degreeCentralisation(networkOf('a>b b>c c>a').around, true)).toBe(0);
  });

  it('is not defined for one, and for ties not for two', () => {
    expect(degreeCentralisation(networkOf('a').in, false)).toBeNull();
    expect(degreeCentralisation(networkOf('a>b').around, true)).toBeNull();
    expect(degreeCentralisation(networkOf('a>b').out, false)).toBe(1);
  });
});

describe('reach and communities joined', () => {
  it('two steps, the actor not counted, however often one is met', () => {
    expect([...reachCounts(networkOf('a>b b>c c>d c>a e'))]).toEqual([3, 3, 3, 3, 0]);
  });

  it('parts of two or more that meet in one actor; single hangers-on are none', () => {
    const network = networkOf('a>m b>a m>c c>d m>e z', undirected);
    expect(network.ids.join('')).toBe('abcdemz');
    expect([...communitiesJoined(network, articulation(network))]).toEqual([1, 1, 1, 1, 1, 2, 0]);
  });
});
