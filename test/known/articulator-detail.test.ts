import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { typesOfBrokers } from '../../src/articulators/broker-types.ts';
import type { Articulator, ClusterAssessment } from '../../src/model/assessment.ts';
import { layers } from '../../src/model/layer.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { defaultPreset, type Preset } from '../../src/preset.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

function ranked(assessment: ClusterAssessment, id: string): Articulator {
  const found = assessment.articulators.find((one) => one.actor === id);
  if (found === undefined) throw new Error(`${id} is not ranked`);
  return found;
}

const withPreset = (sketch: CaseSketch, articulators: Partial<Preset['articulators']>) =>
  analyse(readingOf(sketch), {
    preset: { ...defaultPreset, articulators: { ...defaultPreset.articulators, ...articulators } },
  }).clusters[0]!;

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

describe('ranks on each component, side by side', () => {
  it('are those whose mean is the composite (components worked in articulators.test.ts)', () => {
    const found = assessedCluster(worked);
    expect(ranked(found, 'T').ranks).toEqual({
      ...{ boundaryBrokerage: 1, betweenness: 2.5, oneMinusConstraint: 1 },
      ...{ communitiesJoined: 4, piecesLeft: 1, reach: 2 },
    });
    expect(ranked(found, 'D').ranks).toEqual({
      ...{ boundaryBrokerage: 4, betweenness: 5.5, oneMinusConstraint: 5.5 },
      ...{ communitiesJoined: 4, piecesLeft: 5.5, reach: 6 },
    });
  });
});

describe('activity by exclusivity (Hamilton, Hileman & Bodin 2020)', () => {
  it('pairs of different groups, and those nobody else brings together', () => {
    // Groups: the cluster and outside US. T: A>T>X and B>T>X, alone in both. Everybody else joins actors of the
    // cluster with each other. Means over T I A C B D: 2/6 and 2/6; T is above both, the others above neither.
    const found = assessedCluster(worked);
    expect(ranked(found, 'T').typology).toEqual({ activity: 2, exclusivity: 2, type: 'powerhouse' });
    for (const id of ['A', 'B', 'C', 'D', 'I']) {
      expect(ranked(found, id).typology).toEqual({ activity: 0, exclusivity: 0, type: 'sideliner' });
    }
  });

  it('a second broker of the same pair takes the exclusivity, not the activity', () => {
    // A sells to T and to the trader S, both sell to X: A>T>X, A>S>X. B sells to T alone: B>T>X.
    const found = assessedCluster({
      actors: [firm('A'), firm('B'), member('T', 'buyer'), member('S', 'buyer'), outside('X', 'buyer')],
      linkages: [
        ...[supplies('A', 'T'), supplies('A', 'S'), supplies('B', 'T')],
        ...[supplies('T', 'X'), supplies('S', 'X')],
      ],
    });
    expect(ranked(found, 'T').typology).toMatchObject({ activity: 2, exclusivity: 1 });
    expect(ranked(found, 'S').typology).toMatchObject({ activity: 1, exclusivity: 0 });
  });

  it('a pair that an arc joins is nobody`s', () => {
    const found = assessedCluster({ ...worked, linkages: [...worked.linkages, supplies('A', 'X')] });
    expect(ranked(found, 'T').typology).toMatchObject({ activity: 1, exclusivity: 1 });
  });

  it.each([
    ['mean', ['powerhouse', 'connector', 'sideliner', 'sideliner']],
    ['median', ['powerhouse', 'connector', 'linchpin', 'sideliner']],
  ] as const)('the four types, cut at the %s', (cut, types) => {
    // Activity 9 7 0 0: mean 4, median 3.5. Exclusivity 9 0 2 1: mean 3, median 1.5.
    expect(typesOfBrokers([9, 7, 0, 0], [9, 0, 2, 1], cut)).toEqual(types);
  });
  it('what lies at the cut is not above it', () => {
    expect(typesOfBrokers([1, 1], [2, 2], 'mean')).toEqual(['sideliner', 'sideliner']);
  });

  it('is not counted beyond the limit, and says so', () => {
    const { type, exclusivity, activity, reason } = ranked(
      withPreset(worked, { exclusivityUpTo: 3 }),
      'T',
    ).typology;
    expect({ type, exclusivity, activity }).toEqual({ type: null, exclusivity: null, activity: 2 });
    expect(reason).toBe('not counted: the case has more than 3 two-paths');
  });
});

describe('two-way flow: a gatekeeper in the economic sense (Morrison 2008)', () => {
  it('needs pairs into the cluster and out of it', () => {
    // U (IT) informs A, who informs B: into the cluster. B informs A, who informs Y (US): out of it. A>B and B>A:
    // U>A>B, B>A>Y; U>A>Y joins two outside actors and is neither. C is informed by U and gives to nobody.
    const found = assessedCluster({
      actors: [
        ...['A', 'B', 'C'].map((id) => firm(id)),
        outside('U', 'institution', { country: 'IT' }),
        outside('Y', 'firm'),
      ],
      linkages: [
        link('shares-knowledge', 'U', 'A'),
        link('shares-knowledge', 'A', 'B'),
        link('shares-knowledge', 'B', 'A'),
        link('shares-knowledge', 'A', 'Y'),
        link('shares-knowledge', 'U', 'C'),
      ],
    });
    expect(ranked(found, 'A').twoWayFlow).toEqual({
      outsideIn: { pairs: 1, from: ['U'], to: ['B'] },
      insideOut: { pairs: 1, from: ['B'], to: ['Y'] },
      gatekeeper: true,
    });
    expect(ranked(found, 'A').roles).toMatchObject({ gatekeeper: 1, representative: 1, liaison: 1 });
    const nothing = { pairs: 0, from: [], to: [] };
    expect(ranked(found, 'C').twoWayFlow).toEqual({
      ...{ outsideIn: nothing, insideOut: nothing, gatekeeper: false },
    });
  });

  it('one way alone is no gatekeeper, and nobody outside the cluster is one', () => {
    const found = assessedCluster(worked);
    expect(ranked(found, 'T').twoWayFlow).toMatchObject({
      insideOut: { pairs: 2, from: ['A', 'B'], to: ['X'] },
      ...{ outsideIn: { pairs: 0 }, gatekeeper: false },
    });
    // P outside: Q > P > A and A > P > R go through it.
    const abroad = assessedCluster({
      actors: [firm('A'), firm('B'), ...['P', 'Q', 'R'].map((id) => outside(id, 'supplier'))],
      linkages: [
        link('assists', 'Q', 'P'),
        link('assists', 'P', 'A'),
        link('assists', 'B', 'P'),
        link('assists', 'P', 'R'),
      ],
    });
    expect(ranked(abroad, 'P').twoWayFlow).toEqual({
      outsideIn: { pairs: 1, from: ['Q'], to: ['A'] },
      insideOut: { pairs: 1, from: ['B'], to: ['R'] },
      gatekeeper: false,
    });
  });

  it('names the first of them, and counts all', () => {
    expect(ranked(withPreset(worked, { pairsNamed: 1 }), 'T').twoWayFlow.insideOut).toEqual({
      ...{ pairs: 2, from: ['A'], to: ['X'] },
    });
  });
});

describe('what breaks when an actor leaves', () => {
  it('who is cut off from the largest piece, by name', () => {
    // Pieces worked in articulators.test.ts. T: A I C D | B | X. A: two of three, B T X are found second.
    // C: A B I T X | D. I: A B T X | C D. B, D: nothing breaks.
    const found = assessedCluster(worked);
    const cutOff = (id: string) => ranked(found, id).cutOff;
    expect(cutOff('T')).toEqual({ actors: 2, pieces: [['B'], ['X']] });
    expect(cutOff('C')).toEqual({ actors: 1, pieces: [['D']] });
    expect(cutOff('I')).toEqual({ actors: 2, pieces: [['C', 'D']] });
    expect(cutOff('B')).toEqual({ actors: 0, pieces: [] });
    expect(cutOff('A').actors).toBe(3);
  });
  it('names the first of them, and counts all', () => {
    expect(ranked(withPreset(worked, { pairsNamed: 1 }), 'T').cutOff).toMatchObject({
      actors: 2,
      pieces: [[expect.any(String)]],
    });
  });

  it('the items that fall without it', () => {
    // N acts jointly with all four firms: J4 3, without N 0. With trade nothing else depends on N.
    const found = assessedCluster({
      actors: [...['A', 'B', 'C', 'D'].map((id) => firm(id)), member('N', 'institution')],
      linkages: [...['A', 'B', 'C', 'D'].map((id) => link('acts-jointly', 'N', id)), supplies('A', 'B')],
    });
    expect(ranked(found, 'N').efficiencyWithout).toEqual({
      falls: [{ item: 'J4', before: 3, after: 0 }],
    });
    // Without A the other three are still joined with N: J4 stays 3; A sells to B: E2 1 of 4 falls to 0 of 3.
    expect(ranked(found, 'A').efficiencyWithout).toEqual({ falls: [{ item: 'E2', before: 1, after: 0 }] });
  });
  it('is null with the reason where collective efficiency is not defined', () => {
    const surveyed = layers.filter((layer) => layer !== 'acts-jointly');
    const { efficiencyWithout } = ranked(assessedCluster({ ...worked, surveyed }), 'T');
    expect(efficiencyWithout.falls).toBeNull();
    expect(efficiencyWithout.reason).toMatch(/CE needs/);
  });
});

describe('the target of policy for complex product systems', () => {
  // X leads (A and B sell to it). N is tied to X and to C; M to C only; K to X only; F, an institution abroad, to
  // X and D. L is tied to X and to A; A is no leader.
  const sketch = (sectorGroup: SectorGroup | null): CaseSketch => ({
    actors: [
      ...['A', 'B', 'C', 'D'].map((id) => firm(id)),
      ...['N', 'M', 'K', 'L'].map((id) => member(id, 'institution')),
      outside('F', 'institution'),
      outside('X', 'buyer'),
    ],
    linkages: [
      ...[supplies('A', 'X'), supplies('B', 'X'), link('certifies', 'X', 'N'), link('member-of', 'C', 'N')],
      ...[link('member-of', 'C', 'M'), link('finances', 'X', 'K'), link('trains', 'F', 'D')],
      ...[link('finances', 'X', 'F'), link('finances', 'X', 'L'), link('member-of', 'A', 'L')],
    ],
    clusters: [{ id: 'c', sectorGroup }],
  });
  it('institutions of any place tied to a local firm and to a leader, in the order of the articulators', () => {
    const found = assessedCluster(sketch('cops'));
    const { institutions } = found.policyTargets;
    expect(institutions!.map(({ actor }) => actor).sort()).toEqual(['F', 'L', 'N']);
    const ranks = institutions!.map(({ rank }) => rank!);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(institutions!.find(({ actor }) => actor === 'N')).toMatchObject({
      ...{ firms: ['C'], leaders: ['X'], rank: ranked(found, 'N').rank },
    });
  });
  it('a firm that leads a chain itself is not one of the firms it stands before', () => {
    // A buys from B as its only buyer, who specifies: a quasi-hierarchy, so A leads; M is tied to A alone.
    const found = assessedCluster({
      actors: [firm('A'), firm('B'), member('M', 'institution')],
      linkages: [
        supplies('B', 'A', { shareOfSellerSales: 0.9, specifiedBy: 'buyer' }),
        link('member-of', 'A', 'M'),
      ],
      clusters: [{ id: 'c', sectorGroup: 'cops' }],
    });
    expect(found.leaders).toEqual(['A']);
    expect(found.policyTargets).toEqual({
      institutions: [],
      reason: 'no institution is tied both to a firm of the cluster and to a leader of its chains',
    });
  });
  it.each([
    ['traditional', 'network brokers are named as the target of policy for complex product systems only'],
    [null, 'the sector group is not known'],
  ] as const)('%s: none is named, with the reason', (group, reason) => {
    expect(assessedCluster(sketch(group)).policyTargets).toEqual({ institutions: null, reason });
  });
});

describe('key players: which k to support (Borgatti 2006)', () => {
  it('on the network of the cluster`s own actors, exact for small ones', () => {
    // Own network: T-A T-B A-I I-C C-D, six actors of 15 pairs, one piece: fragmentation 0.
    // Without A: B T | I C D: 1 + 3 of 10 pairs joined: .6. Without I: A B T | C D: .6. Without C: A B I T | D:
    // .4; T: A I C D | B: .4. The first of A and I is A. Two: A and C leave B-T, I, D: 1 of 6 joined: 5/6; I and T
    // leave A, B, C-D: 5/6; A and I: B-T, C-D 4/6; C and T: A-I, B, D 5/6. First: A, C.
    // Within two steps: A: T I B C and itself 5 of 6; I: A C T D 5. C: I D A 4. Two: A and C reach all.
    const { keyPlayers } = assessedCluster(worked);
    expect(keyPlayers!.fragmentation).toBe(0);
    expect(
      keyPlayers!.fragmenting.map(({ k, actors, search }) => ({ k, actors, search })).slice(0, 2),
    ).toEqual([
      { k: 1, actors: ['A'], search: 'exact' },
      { k: 2, actors: ['A', 'C'], search: 'exact' },
    ]);
    expect(keyPlayers!.fragmenting[0]!.value).toBeCloseTo(0.6, 12);
    expect(keyPlayers!.fragmenting[1]!.value).toBeCloseTo(5 / 6, 12);
    expect(keyPlayers!.reaching.map(({ k, actors }) => ({ k, actors })).slice(0, 2)).toEqual([
      { k: 1, actors: ['A'] },
      { k: 2, actors: ['A', 'C'] },
    ]);
    expect(keyPlayers!.reaching[0]!.value).toBeCloseTo(5 / 6, 12);
    expect(keyPlayers!.reaching[1]!.value).toBe(1);
    expect(keyPlayers).not.toHaveProperty('reason');
  });
  it('greedy beyond the limit, and says so', () => {
    const { keyPlayers } = withPreset(worked, { keyPlayersUpTo: 0 });
    for (const { search } of keyPlayers!.fragmenting) expect(search).toBe('greedy with swaps');
  });
  it('are not looked for in a cluster larger than the limit, and it says so', () => {
    // The cluster of the sketch has six actors.
    expect(withPreset(worked, { keyPlayersWithin: 5 }).keyPlayers).toEqual({
      ...{ fragmenting: [], reaching: [], fragmentation: 0 },
      reason: 'the cluster has 6 actors; sets are looked for up to 5',
    });
    expect(withPreset(worked, { keyPlayersWithin: 6 }).keyPlayers!.reaching).toHaveLength(3);
  });
  it('as many sizes as asked for; a reason where the cluster is too small', () => {
    const sizes = (found: ClusterAssessment) => found.keyPlayers!.reaching.map(({ k }) => k);
    expect(sizes(withPreset(worked, { keyPlayers: 2 }))).toEqual([1, 2]);
    const small = assessedCluster({ actors: [firm('A'), firm('B')], linkages: [supplies('A', 'B')] });
    expect(sizes(small)).toEqual([1, 2]);
    expect(small.keyPlayers).toMatchObject({
      fragmenting: [],
      reason: 'the cluster has only 2 actors: too few for a set of every size asked for',
    });
  });
});

describe('betweenness of a large case comes from drawn paths and is marked', () => {
  it('is exact, and nothing is said, below the limit', () => {
    expect(assessedCluster(worked)).not.toHaveProperty('betweenness');
  });
  it('says so beyond the limit, with the bound in which the numbers lie', () => {
    // 7 actors x 8 arcs = 56; ordered pairs 42, largest error .05 of them: 2.1.
    const options = { betweennessUpTo: 55, betweennessError: 0.05, seed: 'worked' };
    const found = withPreset(worked, options);
    expect(found.betweenness).toMatchObject({ approximate: true, risk: 0.1, seed: 'worked' });
    expect(found.betweenness!.bound).toBeCloseTo(2.1, 12);
    expect(found.betweenness!.samples).toBeGreaterThan(0);
    const exact = { A: 4, B: 0, C: 2, D: 0, I: 5, T: 4 };
    for (const [id, value] of Object.entries(exact)) {
      expect(Math.abs(ranked(found, id).components.betweenness - value)).toBeLessThanOrEqual(2.1);
    }
    expect(withPreset(worked, options)).toEqual(found);
    expect(withPreset(worked, { ...options, betweennessUpTo: 56 })).not.toHaveProperty('betweenness');
  });
});

describe('seeded p of the roles, if asked', () => {
  it('is left out by default, and in (0, 1] with draws; the same seed gives the same', () => {
    expect(ranked(assessedCluster(worked), 'T')).not.toHaveProperty('p');
    const options = { roleDraws: 19, seed: 'p' };
    const { p } = ranked(withPreset(worked, options), 'T');
    for (const value of Object.values(p!)) {
      expect(value).toBeGreaterThanOrEqual(1 / 20);
      expect(value).toBeLessThanOrEqual(1);
    }
    // T is coordinator of nobody: every draw has at least as many.
    expect(p!.coordinator).toBe(1);
    expect(ranked(withPreset(worked, options), 'T').p).toEqual(p);
    expect(ranked(withPreset(worked, { ...options, roleNull: 'groups' }), 'T').p!.total).toBeNull();
  });
});
