import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { indexCase } from '../../src/graph/case-index.ts';
import { scopeOf } from '../../src/graph/scope.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Scope } from '../../src/model/linkage.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

type Place = Partial<Pick<Actor, 'cluster' | 'country'>>;

/** Scope of a -> b, the two standing where they are said to, in the clusters `c` (country BR) and `d` (none). */
function scope(a: Place, b: Place): Scope {
  const nowhere = { cluster: null, country: null };
  const { case: subject } = readingOf({
    actors: [
      { id: 'a', kind: 'firm', ...nowhere, ...a },
      { id: 'b', kind: 'firm', ...nowhere, ...b },
    ],
    linkages: [supplies('a', 'b')],
    clusters: [{ id: 'c', country: 'BR' }, { id: 'd' }],
  });
  return scopeOf(subject.linkages[0]!, indexCase(subject));
}

describe('scope of a linkage, in the order of METHOD section 2', () => {
  it.each<[string, Place, Place, Scope]>([
    ['both of one cluster', { cluster: 'c', country: 'BR' }, { cluster: 'c', country: 'BR' }, 'local'],
    [
      'of one cluster whatever the countries',
      { cluster: 'c', country: 'BR' },
      { cluster: 'c', country: 'IT' },
      'local',
    ],
    ['of one cluster without any country', { cluster: 'd' }, { cluster: 'd' }, 'local'],
    ['a country missing is never local', { cluster: 'c' }, {}, 'unknown'],
    ['both missing', {}, {}, 'unknown'],
    ['the cluster has none to lend', { cluster: 'd' }, { country: 'BR' }, 'unknown'],
    ['an actor takes its cluster`s country', { cluster: 'c' }, { country: 'BR' }, 'domestic'],
    ['its own country comes first', { cluster: 'c', country: 'IT' }, { country: 'BR' }, 'cross-border'],
    ['the same country outside every cluster', { country: 'BR' }, { country: 'BR' }, 'domestic'],
    ['two clusters of one country', { cluster: 'c' }, { cluster: 'd', country: 'BR' }, 'domestic'],
    ['countries are compared in capitals', { country: 'br' }, { country: 'BR' }, 'domestic'],
    ['two countries', { country: 'BR' }, { country: 'US' }, 'cross-border'],
  ])('%s', (_, a, b, expected) => {
    expect(scope(a, b)).toBe(expected);
    expect(scope(b, a)).toBe(expected);
  });
});

describe('linkages by scope of a cluster', () => {
  const actors: CaseSketch['actors'] = [
    firm('A'),
    firm('B'),
    outside('home', 'buyer', { country: 'BR' }),
    outside('abroad', 'buyer'),
    outside('somewhere', 'buyer', { country: null }),
    firm('E', { cluster: 'e' }),
  ];

  it('counts rows of all years and layers with an end in the cluster, and sums the values of supplies', () => {
    const linkages = [
      supplies('A', 'B', { value: 5 }),
      supplies('A', 'B', { value: 7, year: 1999 }),
      link('owns', 'B', 'A', { value: 1000 }),
      supplies('A', 'home', { value: 3 }),
      link('assists', 'home', 'A'),
      supplies('A', 'abroad', { value: 11, currency: 'USD' }),
      supplies('B', 'abroad', { value: 2, currency: 'BRL' }),
      supplies('somewhere', 'B'),
      supplies('home', 'abroad', { value: 99 }),
    ];
    expect(assessedCluster({ actors, linkages, currency: 'BRL' }).linkages).toEqual({
      local: { count: 3, value: 12 },
      domestic: { count: 2, value: 3 },
      crossBorder: { count: 2, value: 2 },
      unknown: { count: 1, value: null },
    });
  });
  it('a row between two clusters counts for both', () => {
    const { clusters } = analyse(readingOf({ actors, linkages: [supplies('A', 'E', { value: 4 })] }));
    expect(clusters.map((cluster) => cluster.linkages.domestic)).toEqual([
      { count: 1, value: 4 },
      { count: 1, value: 4 },
    ]);
  });
  it('a value of 0 is known; nothing at all is null', () => {
    expect(assessedCluster({ actors, linkages: [supplies('A', 'B', { value: 0 })] }).linkages.local).toEqual({
      count: 1,
      value: 0,
    });
    expect(assessedCluster({ actors, linkages: [] }).linkages.local).toEqual({ count: 0, value: null });
  });
});

describe('a typed scope that its ends do not bear out', () => {
  it('is told, and the derived one is used', () => {
    const row = { file: 'linkages.csv', row: 2 };
    const assessment = analyse(
      readingOf({
        actors: [firm('A'), outside('X', 'buyer')],
        linkages: [supplies('A', 'X', { scope: 'local', rows: [row] })],
      }),
    );
    expect(assessment.import.problems).toMatchObject([
      { code: 'scope-disagrees', severity: 'warning', row: 2, column: 'scope', value: 'local' },
    ]);
    expect(assessment.clusters[0]?.linkages.crossBorder.count).toBe(1);
  });
});
