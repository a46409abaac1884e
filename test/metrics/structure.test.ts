// Known answers of the measures on networks small enough to be worked out by hand, and very large ones.
import { describe, expect, it } from 'vitest';
import { articulation } from '../../src/metrics/articulation.ts';
import { bridges } from '../../src/metrics/bridges.ts';
import { structuralHoles } from '../../src/metrics/burt.ts';
import { clustering } from '../../src/metrics/clustering.ts';
import { components } from '../../src/metrics/components.ts';
import { coreNumbers } from '../../src/metrics/core-numbers.ts';
import { degree } from '../../src/metrics/degree.ts';
import { density } from '../../src/metrics/density.ts';
import { externalInternal } from '../../src/metrics/external-internal.ts';
import { modularity } from '../../src/metrics/modularity.ts';
import { reach } from '../../src/metrics/reach.ts';
import { reciprocity } from '../../src/metrics/reciprocity.ts';
import { strongComponents } from '../../src/metrics/strong-components.ts';
import { transitivity } from '../../src/metrics/transitivity.ts';
import { networkOf } from './network-of.ts';

const undirected = { directed: false };

describe('Burt', () => {
  it('gives 1.125 to each of a triangle, which is above 1', () => {
    for (const value of structuralHoles(networkOf('a>b b>c c>a', undirected)).constraint) {
      expect(value).toBeCloseTo(1.125, 12);
    }
  });

  it('has a value for an actor that only sells or only buys, none for an isolate', () => {
    const { constraint, effectiveSize, efficiency, hierarchy } = structuralHoles(networkOf('a>b c'));
    expect([...constraint]).toEqual([1, 1, Number.NaN]);
    expect([...effectiveSize]).toEqual([1, 1, Number.NaN]);
    expect([...efficiency]).toEqual([1, 1, Number.NaN]);
    expect([...hierarchy]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('star: the middle has all its contacts effective and no hierarchy', () => {
    const { constraint, effectiveSize, efficiency, hierarchy } = structuralHoles(
      networkOf('m>a m>b m>c m>d'),
    );
    expect([constraint[4], effectiveSize[4], efficiency[4], hierarchy[4]]).toEqual([0.25, 4, 1, 0]);
  });

  it('hierarchy rises where the constraint comes from one contact', () => {
    const even = structuralHoles(networkOf('m>a m>b m>c m>d', undirected)).hierarchy[4]!;
    const uneven = structuralHoles(networkOf('m>a m>b m>c m>d a>b a>c a>d', undirected)).hierarchy[4]!;
    expect(even).toBe(0);
    expect(uneven).toBeGreaterThan(0);
    expect(uneven).toBeLessThan(1);
  });
});

describe('density, reciprocity, transitivity, clustering', () => {
  it('are null where there is nothing to divide by', () => {
    expect(density(networkOf(''))).toBeNull();
    expect(density(networkOf('a'))).toBeNull();
    expect(reciprocity(networkOf('a b'))).toBeNull();
    expect(transitivity(networkOf('a>b'))).toBeNull();
    expect(clustering(networkOf('a>b'))[0]).toBeNaN();
    expect(externalInternal(networkOf('a b'), [0, 1])).toMatchObject({ network: null, external: 0 });
    expect(modularity(networkOf('a b'), [0, 1])).toBeNull();
  });

  it('density divides by ordered pairs where directed, by unordered where not', () => {
    expect(density(networkOf('a>b c'))).toBeCloseTo(1 / 6, 12);
    expect(density(networkOf('a>b c', undirected))).toBeCloseTo(1 / 3, 12);
  });

  it('reciprocity counts arcs: 2/3 where by dyads it would be 1/2', () => {
    expect(reciprocity(networkOf('a>b b>a a>c'))).toBeCloseTo(2 / 3, 12);
    expect(reciprocity(networkOf('a>b', undirected))).toBe(1);
  });

  it('a two-way tie is one neighbour', () => {
    const network = networkOf('a>b b>a a>c');
    expect([...degree(network.around)]).toEqual([2, 1, 1]);
    expect([...degree(network.in)]).toEqual([1, 1, 1]);
    expect([...degree(network.out)]).toEqual([2, 1, 0]);
  });
});

describe('E-I', () => {
  it('counts the contacts of an actor once and the arcs of the network all', () => {
    const found = externalInternal(networkOf('a>b b>a a>c'), [0, 0, 1]);
    expect([...found.actors]).toEqual([0, -1, 1]);
    expect(found).toMatchObject({ external: 1, internal: 2 });
    expect(found.network).toBeCloseTo(-1 / 3, 12);
  });

  it('leaves out links with an end of no known group', () => {
    const found = externalInternal(networkOf('a>b a>c'), [0, -1, 0]);
    expect([...found.actors]).toEqual([-1, Number.NaN, -1]);
    expect(found.network).toBe(-1);
  });
});

describe('cores', () => {
  it('count a two-way tie once: libraries that add in- and out-degree say 2 here', () => {
    expect([...coreNumbers(networkOf('a>b b>a'))]).toEqual([1, 1]);
    expect([...coreNumbers(networkOf('a>b b>c c>a a>c c>b b>a d>a e'))]).toEqual([2, 2, 2, 1, 0]);
  });
});

describe('what breaks', () => {
  it('sizes of the pieces of its own component, largest first', () => {
    const { sizesOf, piecesLeft, isArticulationPoint } = articulation(networkOf('a>m b>m m>c c>d x>y z'));
    expect(sizesOf(4)).toEqual([2, 1, 1]);
    expect(sizesOf(2)).toEqual([3, 1]);
    expect(sizesOf(0)).toEqual([4]);
    expect(sizesOf(7)).toEqual([]);
    expect([...piecesLeft]).toEqual([1, 1, 2, 1, 3, 1, 1, 0]);
    expect([...isArticulationPoint]).toEqual([0, 0, 1, 0, 1, 0, 0, 0]);
  });

  it('a two-way tie may be a bridge', () => {
    expect(bridges(networkOf('b>a a>b b>c c>d d>b'))).toEqual([['a', 'b']]);
  });

  it('parts are numbered by size, then by first actor', () => {
    const { partOf, sizes } = components(networkOf('a c>d e>f f>g'));
    expect(sizes).toEqual([3, 2, 1]);
    expect([...partOf]).toEqual([2, 1, 1, 0, 0, 0]);
    expect(strongComponents(networkOf('a>b b>a b>c')).sizes).toEqual([2, 1]);
  });
});

describe('reach', () => {
  it('goes two steps whichever way the arcs point', () => {
    const within = reach(networkOf('a>b c>b c>d e'));
    expect([...within(0)]).toEqual([1, 2]);
    expect([...within(1)]).toEqual([0, 2, 3]);
    expect([...within(4)]).toEqual([]);
    expect([...within(0)]).toEqual([1, 2]);
    expect([...reach(networkOf('a>b c>b c>d'), 1)(0)]).toEqual([1]);
  });
});

describe('a chain of 100,000 actors', () => {
  const size = 100_000;
  const chain = networkOf(Array.from({ length: size - 1 }, (_, k) => `${k}>${k + 1}`).join(' '), { size });

  it('is walked without recursion', () => {
    expect(articulation(chain).sizesOf(1)).toEqual([size - 2, 1]);
    expect(bridges(chain)).toHaveLength(size - 1);
    expect(components(chain).sizes).toEqual([size]);
    expect(strongComponents(chain).sizes).toHaveLength(size);
    expect(coreNumbers(chain).every((core) => core === 1)).toBe(true);
  });
});
