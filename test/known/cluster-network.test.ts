import { describe, expect, it } from 'vitest';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

const network = (sketch: CaseSketch) => assessedCluster(sketch).network;

describe('numbers of a cluster`s network, worked by hand (METHOD section 4)', () => {
  it('five firms', () => {
    // Ties among the firms: A-B (both ways, by three rows), B-C, A-C, D isolated though tied to S; E to X only.
    // Pairs 3 of 10; degrees 2 2 2 0 0; arcs A>B B>A B>C A>C, returned 2 of 4.
    // Triples: one at each of A, B, C, all closed. Internal arcs: those 4 and D>S; external: E>X, X>A, X>B.
    const found = network({
      actors: [...'ABCDE'].map((id) => firm(id)).concat(member('S', 'supplier'), outside('X', 'buyer')),
      linkages: [
        supplies('A', 'B'),
        supplies('A', 'B', { year: 2001 }),
        link('assists', 'B', 'A'),
        link('shares-knowledge', 'B', 'C'),
        link('trains', 'A', 'C'),
        supplies('D', 'S'),
        supplies('E', 'X'),
        link('assists', 'X', 'A'),
        link('assists', 'X', 'B'),
        link('owns', 'D', 'E'),
      ],
    });
    expect(found.localDensity).toBeCloseTo(0.3, 12);
    expect(found.meanLocalDegree).toBeCloseTo(1.2, 12);
    expect(found.isolatedShare).toBe(0.4);
    expect(found.largestComponentShare).toBe(0.6);
    expect(found.reciprocity).toBe(0.5);
    expect(found.transitivity).toBe(1);
    expect(found.externalInternal).toBeCloseTo((3 - 5) / 8, 12);
    expect(found.reasons).toEqual({});
  });
  it('joint action and membership are two arcs: a path A-B-C of them is all returned, and open', () => {
    // E-I: A-B and B-C are four internal arcs, A-N four external ones (N outside; two rows, one tie).
    const found = network({
      actors: [firm('A'), firm('B'), firm('C'), outside('N', 'institution')],
      linkages: [
        link('acts-jointly', 'A', 'B'),
        link('acts-jointly', 'B', 'C'),
        link('member-of', 'A', 'N'),
        link('acts-jointly', 'A', 'N'),
      ],
    });
    expect(found).toMatchObject({
      localDensity: 2 / 3,
      reciprocity: 1,
      transitivity: 0,
      largestComponentShare: 1,
      externalInternal: (2 - 4) / 6,
    });
  });
  it('one firm: mean degree 0, isolated 1, largest 1, density null', () => {
    expect(network({ actors: [firm('A'), member('S', 'supplier')], linkages: [supplies('S', 'A')] })).toEqual(
      {
        localDensity: null,
        meanLocalDegree: 0,
        isolatedShare: 1,
        largestComponentShare: 1,
        reciprocity: null,
        transitivity: null,
        externalInternal: -1,
        reasons: {
          localDensity: 'density needs at least two firms',
          reciprocity: 'no arc joins two firms of the cluster',
          transitivity: 'no firm has ties with two others of the cluster',
        },
      },
    );
  });
  it('no firm: everything that is a share of firms is null with its reason', () => {
    const found = assessedCluster({ actors: [], linkages: [], clusters: [{ id: 'c' }] });
    expect(found).toMatchObject({ firms: 0, institutions: 0, leaders: [], articulators: [] });
    expect(Object.entries(found.network).filter(([, value]) => value === null)).toHaveLength(7);
    expect(Object.keys(found.network.reasons)).toHaveLength(7);
    expect(found.governance).toMatchObject({ pairs: [], shares: { byCount: null, byValue: null, pairs: 0 } });
    expect(found.agreement.kendallW).toBeNull();
    expect(found.upgrading.product.answer).toBe('not classified');
  });
  it('two firms without a tie: density 0, reciprocity null and not 0', () => {
    expect(network({ actors: [firm('A'), firm('B')], linkages: [] })).toMatchObject({
      localDensity: 0,
      meanLocalDegree: 0,
      isolatedShare: 1,
      largestComponentShare: 0.5,
      reciprocity: null,
      externalInternal: null,
    });
  });
});
