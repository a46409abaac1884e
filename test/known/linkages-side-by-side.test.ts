// Local linkages beside those that cross the border (METHOD section 7), by hand.
import { describe, expect, it } from 'vitest';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

/**
 * Cluster in BR: firms A, B, D and the institution N. Outside: X and Y in US, H in BR, Z of no known country.
 * Ties inside: A-B (two rows and one back), A-N, B-N. Across the border: A-X, B-X, A-Y; at home D-H; unknown D-Z.
 */
const sketch: CaseSketch = {
  actors: [
    ...[firm('A'), firm('B'), firm('D'), member('N', 'institution')],
    ...[outside('X', 'buyer'), outside('Y', 'buyer')],
    ...[outside('H', 'firm', { country: 'BR' }), outside('Z', 'firm', { country: null })],
  ],
  linkages: [
    supplies('A', 'B', { value: 10 }),
    supplies('A', 'B', { value: 5, year: 1990 }),
    link('shares-knowledge', 'B', 'A'),
    link('member-of', 'A', 'N'),
    link('member-of', 'B', 'N'),
    supplies('A', 'X', { value: 30 }),
    supplies('B', 'X', { value: 20 }),
    link('shares-knowledge', 'Y', 'A'),
    supplies('D', 'H'),
    link('owns', 'Z', 'D'),
    link('finances', 'Z', 'D'),
    supplies('X', 'Y', { value: 1000 }),
  ],
};
const found = assessedCluster(sketch).sideBySide;

describe('local and cross-border linkages side by side', () => {
  it('rows of all years and layers, values of the sales; what does not touch the cluster is left out', () => {
    expect(found.local).toMatchObject({ count: 5, value: 15 });
    expect(found.local.byLayer).toEqual({ supplies: 2, 'shares-knowledge': 1, 'member-of': 2 });
    expect(found.crossBorder).toMatchObject({ count: 3, value: 50 });
    expect(found.domestic).toMatchObject({ count: 1, value: null });
    expect(found.unknown).toMatchObject({ count: 2, value: null, byLayer: { owns: 1, finances: 1 } });
  });

  it('density: ties of those there could be among the actors of the case', () => {
    // Local 3 of 4 x 3 / 2; across the border 3 of 4 x 2; at home 1 of 4 x 1; unknown 1 (ownership is no tie) of 4.
    expect(found.local).toMatchObject({ ties: 3, possible: 6, density: 0.5 });
    expect(found.crossBorder).toMatchObject({ ties: 3, possible: 8, density: 0.375 });
    expect(found.domestic).toMatchObject({ ties: 1, possible: 4, density: 0.25 });
    expect(found.unknown).toMatchObject({ ties: 1, possible: 4, density: 0.25 });
  });

  it('E-I: three arcs across, six inside; by value 50 against 15', () => {
    // Arcs inside: A>B, B>A, and two for each membership. Across: A>X, B>X, Y>A.
    expect(found.externalInternal.byArcs).toBeCloseTo((3 - 6) / 9, 12);
    expect(found.externalInternal.byValue).toBeCloseTo((50 - 15) / 65, 12);
  });

  it('who bridges them: A four pairs less none tied, B two less A-X', () => {
    // A: local B, N; across X, Y: four pairs, B-X is tied: three. B: local A, N; across X: two, A-X is tied: one.
    expect(found.bridges).toEqual([
      { actor: 'A', kind: 'firm', local: 2, crossBorder: 2, pairs: 3, value: 30 },
      { actor: 'B', kind: 'firm', local: 2, crossBorder: 1, pairs: 1, value: 20 },
    ]);
  });

  it('the totals by scope are the same', () => {
    const { linkages } = assessedCluster(sketch);
    for (const scope of ['local', 'domestic', 'crossBorder', 'unknown'] as const) {
      const { count, value } = found[scope];
      expect(linkages[scope]).toEqual({ count, value });
    }
  });

  it('a cluster of one firm and no neighbour: null with reasons', () => {
    const alone = assessedCluster({ actors: [firm('A')], linkages: [] }).sideBySide;
    const why = 'the case has no two actors between which such a tie could be';
    expect(alone.local).toEqual({
      count: 0,
      value: null,
      byLayer: {},
      ties: 0,
      possible: 0,
      density: null,
      reason: why,
    });
    expect(alone.externalInternal).toEqual({
      byArcs: null,
      byValue: null,
      reason: 'no tie is local or cross-border',
    });
    expect(alone.bridges).toEqual([]);
  });
});
