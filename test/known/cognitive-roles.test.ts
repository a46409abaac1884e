import { describe, expect, it } from 'vitest';
import { cognitiveRoles } from '../../src/articulators/cognitive-roles.ts';
import type { Cut } from '../../src/articulators/cut.ts';
import { viewCluster } from '../../src/efficiency/cluster-view.ts';
import { indexCase } from '../../src/graph/case-index.ts';
import { layers } from '../../src/model/layer.ts';
import { type CaseSketch, firm, link, member, outside, readingOf } from '../support/small-case.ts';

type Arcs = readonly (readonly [from: string, to: string])[];

/** Six firms A to F, an institution N of the cluster, sources U and V abroad. */
function roles(arcs: Arcs, more: Partial<CaseSketch> = {}, cut: Cut = 'mean') {
  const sketch: CaseSketch = {
    actors: [
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((id) => firm(id)),
      member('N', 'institution'),
      outside('U', 'institution'),
      outside('V', 'supplier'),
    ],
    linkages: arcs.map(([from, to]) => link('shares-knowledge', from, to)),
    clusters: [{ id: 'c' }],
    ...more,
  };
  return cognitiveRoles(viewCluster('c', indexCase(readingOf(sketch).case)), cut);
}

describe('cognitive roles of firms (Giuliani & Bell 2005; the figures that part them are ours)', () => {
  // Local ties (gives, receives): A gives to B C D, receives from B: 1 in, 3 out. B gives to A, C; receives A.
  // C receives A B, gives to nobody. D receives A, gives to E. E receives D. F none.
  // Contacts: A 4, B 3, C 2, D 2, E 1, F 0: mean 2. Outside sources: A U V; C U; D none; E U; F U V: 2 0 1 0 1 2,
  // mean 1.
  const arcs: Arcs = [
    ...([
      ['A', 'B'],
      ['A', 'C'],
      ['A', 'D'],
      ['B', 'A'],
      ['B', 'C'],
      ['D', 'E'],
    ] as const),
    ...([
      ['U', 'A'],
      ['V', 'A'],
      ['U', 'C'],
      ['U', 'E'],
      ['U', 'F'],
      ['V', 'F'],
    ] as const),
  ];
  const found = roles(arcs);
  const one = (id: string) => found.firms!.find(({ firm: name }) => name === id)!;

  it('cuts are the means', () => {
    expect(found.cuts).toEqual({ local: 2, outside: 1 });
  });
  it.each([
    ['A', 'technological gatekeeper', 'source', 1, 3, 2],
    // Strong, gives and receives, no outside source.
    ['B', 'active mutual exchanger', 'source', 1, 2, 0],
    // Strong locally but only receives; strong outside.
    ['C', 'external star', 'absorber', 2, 0, 1],
    ['D', 'active mutual exchanger', 'mutual', 1, 1, 0],
    // One local tie, below the mean; strong outside.
    ['E', 'external star', 'absorber', 1, 0, 1],
    ['F', 'external star', 'none', 0, 0, 2],
  ] as const)('%s is a %s', (id, role, position, received, given, outside_) => {
    expect(one(id)).toEqual({ firm: id, role, position, received, given, outside: outside_ });
  });

  it('weak mutual exchanger: gives and receives below the cut, or strong one way only', () => {
    // A and B give to and receive from C, D and each other; E and F exchange once: contacts A 6 B 6 C 4 D 4 E 2 F 2,
    // mean 4. Nobody has outside sources, so nobody is strong outside.
    const pairs: Arcs = [
      ...([
        ['A', 'B'],
        ['A', 'C'],
        ['A', 'D'],
        ['B', 'C'],
        ['B', 'D'],
        ['E', 'F'],
      ] as const),
    ];
    const both = roles([...pairs, ...pairs.map(([a, b]) => [b, a] as const)]);
    expect(both.firms!.map(({ role }) => role)).toEqual([
      ...Array.from({ length: 4 }, () => 'active mutual exchanger'),
      ...Array.from({ length: 2 }, () => 'weak mutual exchanger'),
    ]);
    // A only gives, to B: contacts 1 1 0 0 0 0, mean 1/3, both strong, one way, nobody outside.
    expect(roles([['A', 'B']]).firms!.map(({ role }) => role)).toEqual([
      ...['weak mutual exchanger', 'weak mutual exchanger'],
      ...Array.from({ length: 4 }, () => 'isolate'),
    ]);
  });

  it('a source without strong outside ties is no gatekeeper; a gatekeeper must give more than it receives', () => {
    // A <-> B, both with U: equal: active mutual exchangers although strong both ways.
    const equal = roles([
      ['A', 'B'],
      ['B', 'A'],
      ['U', 'A'],
      ['U', 'B'],
    ]);
    expect(equal.firms![0]).toMatchObject({ role: 'active mutual exchanger', position: 'mutual' });
    // A -> B with U: source, strong outside: gatekeeper, though it receives from nobody in the cluster.
    expect(
      roles([
        ['A', 'B'],
        ['U', 'A'],
      ]).firms![0],
    ).toMatchObject({ role: 'technological gatekeeper' });
  });

  it('several rows of one pair count once; local institutions are neither firms nor outside', () => {
    const found2 = roles([
      ['A', 'B'],
      ['A', 'B'],
      ['N', 'A'],
      ['A', 'N'],
    ]);
    expect(found2.firms![0]).toMatchObject({ received: 0, given: 1, outside: 0 });
  });

  it('isolates all where nobody shares anything: 0 is never strong', () => {
    const none = roles([]);
    expect(none.cuts).toEqual({ local: 0, outside: 0 });
    for (const { role } of none.firms!) expect(role).toBe('isolate');
  });

  it('cut at the median instead', () => {
    // Contacts 4 3 2 2 1 0: median 2; outside 2 0 1 0 1 2: sorted 0 0 1 1 2 2, median 1.
    expect(roles(arcs, {}, 'median').cuts).toEqual({ local: 2, outside: 1 });
  });

  it('is null with the reason where knowledge was not surveyed, or there is no firm', () => {
    const surveyed = layers.filter((layer) => layer !== 'shares-knowledge');
    expect(roles(arcs, { surveyed })).toEqual({
      ...{ firms: null, cuts: null, reason: 'shares-knowledge was not surveyed' },
    });
    expect(roles([], { actors: [member('N', 'institution')] })).toMatchObject({
      ...{ firms: null, reason: 'the cluster has no firm' },
    });
  });
});
