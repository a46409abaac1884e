import { describe, expect, it } from 'vitest';
import { meanRanks } from '../../src/articulators/mean-ranks.ts';
import type { Articulator, ClusterAssessment } from '../../src/model/assessment.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

function ranked(assessment: ClusterAssessment, id: string): Articulator {
  const found = assessment.articulators.find((one) => one.actor === id);
  if (found === undefined) throw new Error(`${id} is not ranked`);
  return found;
}

const order = (sketch: CaseSketch) => assessedCluster(sketch).articulators.map((one) => one.actor);

/**
 * A and B sell to the local trader T, who sells to X abroad; the institution I acts jointly with A and C; C sells to D.
 *
 *   B -> T -> X        arcs: A>T B>T T>X A>I I>A I>C C>I C>D
 *        ^
 *        A = I = C -> D
 */
const worked: CaseSketch = {
  actors: [
    ...['A', 'B', 'C', 'D'].map((id) => firm(id)),
    member('T', 'buyer'),
    member('I', 'institution'),
    outside('X', 'buyer'),
  ],
  linkages: [
    supplies('A', 'T'),
    supplies('B', 'T'),
    supplies('T', 'X'),
    link('acts-jointly', 'I', 'A'),
    link('acts-jointly', 'C', 'I'),
    supplies('C', 'D'),
  ],
};

describe('six components on seven actors, by hand (METHOD section 10)', () => {
  const found = assessedCluster(worked);
  const components = (id: string) => ranked(found, id).components;

  it('X leads the chain (T sells to it, it to no buyer) and is not ranked; T sells to a buyer and is', () => {
    expect(found.leaders).toEqual(['X']);
    expect(found.articulators.map((one) => one.actor).sort()).toEqual(['A', 'B', 'C', 'D', 'I', 'T']);
  });

  it('boundary brokerage: T brings A and B to X as their representative; all else is inside the cluster', () => {
    // T: A>T>X, B>T>X. I: A>I>C, C>I>A; A: I>A>T; C: I>C>D: coordinators, which do not count.
    expect(components('T').boundaryBrokerage).toBe(2);
    expect(ranked(found, 'T').roles).toMatchObject({ representative: 2, coordinator: 0, total: 2 });
    for (const id of ['A', 'B', 'C', 'D', 'I']) expect(components(id).boundaryBrokerage).toBe(0);
    expect(ranked(found, 'I').roles).toMatchObject({ coordinator: 2, total: 2 });
    expect(ranked(found, 'T').brokers).toEqual([
      { from: 'A', to: 'X' },
      { from: 'B', to: 'X' },
    ]);
    expect(ranked(found, 'T').brokered).toBe(2);
  });

  it('betweenness, raw and directed', () => {
    // I: (A,C) (A,D) (C,A) (C,T) (C,X). A: (I,T) (I,X) (C,T) (C,X). T: (A,X) (B,X) (I,X) (C,X). C: (A,D) (I,D).
    const values = { A: 4, B: 0, C: 2, D: 0, I: 5, T: 4 };
    for (const [id, value] of Object.entries(values))
      expect(components(id).betweenness).toBeCloseTo(value, 9);
  });

  it('1 - constraint', () => {
    // A: 1/3 of its ties with T, 2/3 with I (two arcs), T and I not tied: 1/9 + 4/9. C: I 2/3, D 1/3 alike.
    // T: three thirds, 3/9. I: two halves, 1/2. B, D: one alter, 1.
    const values = { A: 4 / 9, B: 0, C: 4 / 9, D: 0, I: 1 / 2, T: 2 / 3 };
    for (const [id, value] of Object.entries(values)) {
      expect(components(id).oneMinusConstraint).toBeCloseTo(value, 12);
    }
  });

  it('communities joined: among the firms only C-D hold together; I touches them', () => {
    const values = { A: 0, B: 0, C: 0, D: 0, I: 1, T: 0 };
    for (const [id, value] of Object.entries(values)) expect(components(id).communitiesJoined).toBe(value);
  });

  it('pieces left of its component, and their sizes from large to small', () => {
    const pieces = { A: [3, 3], B: [6], C: [5, 1], D: [6], I: [4, 2], T: [4, 1, 1] };
    for (const [id, sizes] of Object.entries(pieces)) {
      expect(ranked(found, id).pieces).toEqual(sizes);
      expect(components(id).piecesLeft).toBe(sizes.length);
    }
  });

  it('reach within two steps: firms, leaders, and both together', () => {
    // A: T I | B X C. B: T | A X. C: I D | A. D: C | I. I: A C | T D. T: A B X | I.
    const reach = { A: [2, 1], B: [1, 1], C: [2, 0], D: [1, 0], I: [3, 0], T: [2, 1] };
    for (const [id, [firms, leaders]] of Object.entries(reach)) {
      expect(ranked(found, id).reach).toEqual({ firms, leaders });
      expect(components(id).reach).toBe(firms! + leaders!);
    }
  });

  it('mean ranks, their order, and Kendall`s W', () => {
    //            boundary  betweenness  1-constraint  communities  pieces  reach   sum
    //   T          1         2.5          1             4            1       2      11.5
    //   I          4         1            2             1            3       2      13
    //   A          4         2.5          3.5           4            3       2      19
    //   C          4         4            3.5           4            3       4.5    23
    //   B          4         5.5          5.5           4            5.5     4.5    29
    //   D          4         5.5          5.5           4            5.5     6      30.5
    // Sum of squares 2962.5; ties 120 + 12 + 12 + 120 + 30 + 30 = 324.
    // W = (12 x 2962.5 - 3 x 36 x 6 x 49) / (36 x 6 x 35 - 6 x 324) = 3798 / 5616.
    const sums = { T: 11.5, I: 13, A: 19, C: 23, B: 29, D: 30.5 };
    expect(found.articulators.map((one) => [one.actor, one.rank])).toEqual(
      Object.keys(sums).map((id, place) => [id, place + 1]),
    );
    for (const [id, sum] of Object.entries(sums)) expect(ranked(found, id).meanRank).toBeCloseTo(sum / 6, 12);
    expect(found.agreement.kendallW).toBeCloseTo(3798 / 5616, 12);
  });
});

describe('boundary brokerage: groups, and whose triads count', () => {
  // Around A of the cluster: P and Q abroad (IT, DE), R of the same country as P, W of no known country.
  const abroad = (id: string, country: string | null) => outside(id, 'supplier', { country });
  const actors: CaseSketch['actors'] = [
    firm('A'),
    firm('B'),
    firm('E', { cluster: 'e' }),
    abroad('P', 'IT'),
    abroad('Q', 'DE'),
    abroad('R', 'IT'),
    abroad('W', null),
    abroad('W2', null),
  ];
  const roles = (id: string, ...arcs: readonly (readonly [string, string])[]) => {
    const linkages = arcs.map(([from, to]) => link('shares-knowledge', from, to));
    const { roles: found, components } = ranked(assessedCluster({ actors, linkages }), id);
    const named = Object.entries(found).filter(([name, count]) => name !== 'total' && count > 0);
    return { ...Object.fromEntries(named), boundary: components.boundaryBrokerage };
  };

  it.each<[string, readonly (readonly [string, string])[], object]>([
    [
      'gatekeeper: outside IT > cluster > cluster',
      [
        ['P', 'A'],
        ['A', 'B'],
      ],
      { gatekeeper: 1, boundary: 1 },
    ],
    [
      'representative: cluster > cluster > outside',
      [
        ['B', 'A'],
        ['A', 'P'],
      ],
      { representative: 1, boundary: 1 },
    ],
    [
      'liaison: two countries',
      [
        ['P', 'A'],
        ['A', 'Q'],
      ],
      { liaison: 1, boundary: 1 },
    ],
    [
      'itinerant: twice the same country',
      [
        ['P', 'A'],
        ['A', 'R'],
      ],
      { itinerant: 1, boundary: 1 },
    ],
    [
      '"outside ?" is a group of its own',
      [
        ['W', 'A'],
        ['A', 'W2'],
      ],
      { itinerant: 1, boundary: 1 },
    ],
    [
      'another cluster is a group of its own',
      [
        ['E', 'A'],
        ['A', 'P'],
      ],
      { liaison: 1, boundary: 1 },
    ],
    [
      'coordinator: inside the cluster, no boundary',
      [
        ['B', 'A'],
        ['A', 'B'],
      ],
      { boundary: 0 },
    ],
    [
      'a triad that its ends close is not brokered',
      [
        ['P', 'A'],
        ['A', 'B'],
        ['P', 'B'],
      ],
      { boundary: 0 },
    ],
  ])('%s', (_, arcs, expected) => {
    expect(roles('A', ...arcs)).toEqual(expected);
  });
  it('an actor outside counts where one of the three is of the cluster', () => {
    // P tied to A: P > A is a boundary triad with Q first; Q > P > W is not, nor Q > P > R.
    const arcs = [
      ['Q', 'P'],
      ['P', 'A'],
      ['P', 'W'],
    ] as const;
    expect(roles('P', ...arcs)).toEqual({ liaison: 2, boundary: 1 });
  });
  it('one of Italy that carries from its own group to the cluster represents it', () => {
    const arcs = [
      ['R', 'P'],
      ['P', 'A'],
    ] as const;
    expect(roles('P', ...arcs)).toEqual({ representative: 1, boundary: 1 });
  });
});

describe('who is ranked', () => {
  it('actors of the cluster or tied to it that have a tie; ownership is none', () => {
    const actors: CaseSketch['actors'] = [
      firm('A'),
      firm('B'),
      firm('alone'),
      firm('owned'),
      outside('near', 'supplier'),
      outside('far', 'supplier'),
      outside('further', 'supplier'),
      outside('owner', 'firm'),
    ];
    const linkages = [
      supplies('A', 'B'),
      supplies('near', 'A'),
      supplies('far', 'near'),
      supplies('further', 'far'),
      link('owns', 'owner', 'owned'),
    ];
    expect(order({ actors, linkages }).sort()).toEqual(['A', 'B', 'near']);
  });
  it('a firm of the cluster that leads its chain is not ranked, and is reached once', () => {
    // H buys from A and B as quasi-hierarchies: a leader that is also a firm of the cluster.
    const more = { shareOfSellerSales: 0.9, specifiedBy: 'buyer' } as const;
    const found = assessedCluster({
      actors: [firm('A'), firm('B'), firm('H')],
      linkages: [supplies('A', 'H', more), supplies('B', 'H', more)],
    });
    expect(found.leaders).toEqual(['H']);
    expect(found.articulators.map((one) => one.actor)).toEqual(['A', 'B']);
    // A reaches H (firm and leader) and B (firm): two actors.
    expect(ranked(found, 'A')).toMatchObject({ reach: { firms: 2, leaders: 1 }, components: { reach: 2 } });
  });
});

describe('order of equal mean ranks: institutions first, then id', () => {
  const leaves = (kinds: readonly (readonly [string, 'supplier' | 'institution'])[]): CaseSketch => ({
    actors: [firm('hub'), ...kinds.map(([id, kind]) => member(id, kind))],
    linkages: kinds.map(([id]) => link('acts-jointly', id, 'hub')),
  });
  it('four leaves of one star', () => {
    const sketch = leaves([
      ['a', 'supplier'],
      ['b', 'institution'],
      ['c', 'supplier'],
      ['d', 'institution'],
    ]);
    expect(order(sketch)).toEqual(['hub', 'b', 'd', 'a', 'c']);
    const found = assessedCluster(sketch);
    expect(found.articulators.map((one) => one.rank)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(found.articulators.slice(1).map((one) => one.meanRank)).size).toBe(1);
  });
});

describe('Kendall`s W, corrected for ties, by hand', () => {
  it('three measures of four objects with ties: 19/21', () => {
    // Ranks 1 2 3 4; 1.5 1.5 3 4; 2 1 3.5 3.5. Sums 4.5 4.5 9.5 11.5, squares 263. Ties 6 + 6.
    // W = (12 x 263 - 3 x 9 x 4 x 25) / (9 x 4 x 15 - 3 x 12) = 456 / 504.
    const found = meanRanks([
      [40, 30, 20, 10],
      [9, 9, 2, 1],
      [0.3, 0.4, 0.1, 0.1],
    ]);
    expect(found.kendallW).toBeCloseTo(19 / 21, 12);
    expect(found.meanRank).toEqual([1.5, 1.5, 9.5 / 3, 11.5 / 3]);
  });
  it('full agreement is 1, also with ties in the same places', () => {
    expect(
      meanRanks([
        [3, 2, 1],
        [30, 20, 10],
      ]).kendallW,
    ).toBe(1);
    expect(
      meanRanks([
        [3, 3, 1],
        [2, 2, 0],
      ]).kendallW,
    ).toBe(1);
  });
  it('two opposite orders are 0', () => {
    expect(
      meanRanks([
        [3, 2, 1],
        [1, 2, 3],
      ]).kendallW,
    ).toBe(0);
  });
  it('values that agree in 9 decimals tie', () => {
    expect(meanRanks([[1, 1 + 1e-12, 0]]).meanRank).toEqual([1.5, 1.5, 3]);
    expect(meanRanks([[1, 1 + 1e-8, 0]]).meanRank).toEqual([2, 1, 3]);
  });
  it('equal values tie also where the tenth decimal is a five and their sums differ in the last bit', () => {
    expect(meanRanks([[0.6666015625, 0.6666015625 - 2 ** -53, 0]]).meanRank).toEqual([1.5, 1.5, 3]);
  });
  it('is not defined for fewer than two objects or where every measure ties them all', () => {
    expect(meanRanks([[1], [2]]).kendallW).toBeNull();
    expect(
      meanRanks([
        [1, 1],
        [5, 5],
      ]).kendallW,
    ).toBeNull();
    expect(meanRanks([[], []]).kendallW).toBeNull();
  });
  it('in an assessment null comes with the reason', () => {
    const found = assessedCluster({
      actors: [firm('A'), firm('B')],
      linkages: [link('acts-jointly', 'A', 'B')],
    });
    expect(found.agreement.kendallW).toBeNull();
    expect(found.agreement.reason).toContain('ties them all');
  });
});

describe('what a firm joins and breaks', () => {
  it('a firm that holds two pairs of firms together: two communities, two pieces', () => {
    // Ties A-B, B-H, H-C, C-D; without H the firms fall into {A, B} and {C, D}.
    const arcs = [
      ['A', 'B'],
      ['B', 'H'],
      ['H', 'C'],
      ['C', 'D'],
    ] as const;
    const found = assessedCluster({
      actors: [...'ABCDH'].map((id) => firm(id)),
      linkages: arcs.map(([from, to]) => link('shares-knowledge', from, to)),
    });
    expect(ranked(found, 'H')).toMatchObject({
      components: { communitiesJoined: 2, piecesLeft: 2 },
      pieces: [2, 2],
    });
    // B: without it A is alone, no community; C, D and H stay together.
    expect(ranked(found, 'B').components.communitiesJoined).toBe(1);
  });
  it('pieces are of its own component only', () => {
    const found = assessedCluster({
      actors: [...'ABCDE'].map((id) => firm(id)),
      linkages: [supplies('A', 'B'), supplies('B', 'C'), supplies('D', 'E')],
    });
    expect(ranked(found, 'B').pieces).toEqual([1, 1]);
    expect(ranked(found, 'D').pieces).toEqual([1]);
  });
  it('the expected roles of chance come with their z, null where nothing can vary', () => {
    // Two actors, both groups of one: every expectation is 0, so is every variance.
    const found = assessedCluster({
      actors: [firm('A'), outside('P', 'supplier')],
      linkages: [supplies('P', 'A')],
    });
    expect(ranked(found, 'A').expected.total).toBe(0);
    expect(ranked(found, 'A').z.total).toBeNull();
  });
  it('worked case: N 7, arcs 8, d = 8/42; T representative q (7 - 6)(6 - 1)', () => {
    // q = d^2 (1 - d); the cluster has n = 6 of N = 7; s = d^3 (1 - d)^3.
    const d = 8 / 42;
    const q = d * d * (1 - d);
    const s = d ** 3 * (1 - d) ** 3;
    const expected = q * 1 * 5;
    const variance = expected * (1 - q) + 2 * s * (5 * 0 + 1 * 10);
    const { expected: chance, z } = ranked(assessedCluster(worked), 'T');
    expect(chance.representative).toBeCloseTo(expected, 12);
    expect(chance.liaison).toBeCloseTo(0, 12);
    expect(z.representative).toBeCloseTo((2 - expected) / Math.sqrt(variance), 9);
  });
});
