import { describe, expect, it } from 'vitest';
import type { EfficiencyItem } from '../../src/model/assessment.ts';
import type { EfficiencyItemName } from '../../src/model/code.ts';
import type { Layer } from '../../src/model/layer.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

/**
 * Four firms of the cluster, its supplier S, trader T, research centre R, technical centre K and
 * association N; outside it the buyers X and Y, the firm Z, the supplier V and the university U.
 */
const actors: CaseSketch['actors'] = [
  firm('A'),
  firm('B'),
  firm('C'),
  firm('D'),
  member('S', 'supplier'),
  member('T', 'buyer'),
  member('R', 'institution', { institutionType: 'research centre' }),
  member('K', 'institution', { institutionType: 'technical centre' }),
  member('N', 'institution', { institutionType: 'business association' }),
  outside('X', 'buyer'),
  outside('Y', 'buyer'),
  outside('Z', 'firm'),
  outside('V', 'supplier'),
  outside('U', 'institution', { institutionType: 'university' }),
];

type Linkages = CaseSketch['linkages'];

function item(name: EfficiencyItemName, linkages: Linkages, surveyed?: readonly Layer[]): EfficiencyItem {
  return assessedCluster({ actors, linkages, ...(surveyed ? { surveyed } : {}) }).efficiency.items[name];
}

/** Rows of a worked table: what is done, the linkages, the firms that count. */
type Rows = readonly (readonly [words: string, linkages: Linkages, firms: readonly string[]])[];

function worked(name: EfficiencyItemName, rows: Rows): void {
  it.each(rows)(`${name}: %s`, (_, linkages, firms) => {
    const found = item(name, linkages);
    expect(found.numerator).toEqual(firms);
    expect(found.denominator).toEqual(['A', 'B', 'C', 'D']);
    expect(found.share).toBe(firms.length / 4);
    expect(found.reason).toBeUndefined();
  });
}

const knows = (from: string, to: string) => link('shares-knowledge', from, to);
const joint = (from: string, to: string, project: string | null = null) =>
  link('acts-jointly', from, to, { project });

describe('E1, pool of specialised skills: an end of a local trains or labour-flow', () => {
  worked('E1', [
    ['a firm that an institution of the cluster trains', [link('trains', 'N', 'A')], ['A']],
    ['a firm that trains a local supplier', [link('trains', 'A', 'S')], ['A']],
    ['both ends of a labour flow', [link('labour-flow', 'A', 'B')], ['A', 'B']],
    ['not: training from outside', [link('trains', 'U', 'A')], []],
    ['not: workers who come from outside', [link('labour-flow', 'Z', 'A')], []],
    ['not: training of a local supplier by an institution', [link('trains', 'N', 'S')], []],
  ]);
});

describe('E2, specialised inputs: buys from a seller of the cluster that is not of kind buyer', () => {
  worked('E2', [
    ['from a local supplier', [supplies('S', 'A')], ['A']],
    ['from a local firm: only the one that buys', [supplies('B', 'A')], ['A']],
    ['from a local institution', [supplies('K', 'A')], ['A']],
    ['not: from a local trader', [supplies('T', 'A')], []],
    ['not: from a supplier outside', [supplies('V', 'A')], []],
    ['not: a firm that sells', [supplies('A', 'S')], []],
  ]);

  it('by value: 30 from S of purchases of 30 + 10 (trader) + 60 (outside) = 100 is .3', () => {
    const rows = [
      supplies('S', 'A', { value: 30 }),
      supplies('T', 'A', { value: 10 }),
      supplies('V', 'B', { value: 60 }),
      supplies('S', 'T', { value: 500 }),
    ];
    expect(item('E2', rows).byValue).toBe(0.3);
    expect(item('E2', [supplies('S', 'A')]).byValue).toBeNull();
  });
});

describe('E3, knowledge and its diffusion: within two steps of a knower, giver to receiver', () => {
  worked('E3', [
    ['one step and two from a research centre', [knows('R', 'A'), knows('A', 'B')], ['A', 'B']],
    ['a third step is too far', [knows('R', 'A'), knows('A', 'B'), knows('B', 'C')], ['A', 'B']],
    ['a knower that is a firm counts, and two steps from it', [knows('U', 'A'), knows('A', 'B')], ['A', 'B']],
    [
      'three steps from the one that learns outside',
      [knows('U', 'A'), knows('A', 'B'), knows('B', 'C'), knows('C', 'D')],
      ['A', 'B', 'C'],
    ],
    ['a knower that is no firm passes on', [knows('V', 'S'), knows('S', 'A')], ['A']],
    ['a labour flow carries knowledge', [knows('U', 'A'), link('labour-flow', 'A', 'B')], ['A', 'B']],
    ['not: from a technical centre that learns nothing outside', [knows('K', 'A')], []],
    ['not: what a firm tells the research centre', [knows('A', 'R')], []],
    ['not: workers who come from outside make no knower', [link('labour-flow', 'Z', 'A')], []],
    ['not: technical assistance', [link('assists', 'R', 'A')], []],
  ]);

  it('a university of the cluster is a knower as well', () => {
    const university = { institutionType: 'university' } as const;
    const found = assessedCluster({
      actors: [firm('A'), firm('B'), member('Q', 'institution', university)],
      linkages: [knows('Q', 'A')],
    }).efficiency.items.E3;
    expect(found.numerator).toEqual(['A']);
  });
});

describe('E4, market access: sells outside, directly or through one local intermediary', () => {
  worked('E4', [
    ['directly, to a buyer', [supplies('A', 'X')], ['A']],
    ['directly, to a firm outside', [supplies('A', 'Z')], ['A']],
    ['through a local trader', [supplies('A', 'T'), supplies('T', 'X')], ['A']],
    ['through a local firm: both', [supplies('A', 'B'), supplies('B', 'X')], ['A', 'B']],
    [
      'through two intermediaries is too far',
      [supplies('A', 'B'), supplies('B', 'C'), supplies('C', 'X')],
      ['B', 'C'],
    ],
    ['not: to a trader who sells nowhere', [supplies('A', 'T')], []],
    ['not: one that buys outside', [supplies('X', 'A')], []],
  ]);

  describe('level 3 only where two thirds of the firms so reach two different outside buyers', () => {
    const three: CaseSketch['actors'] = [
      firm('A'),
      firm('B'),
      firm('C'),
      member('T', 'buyer'),
      outside('X', 'buyer'),
      outside('Y', 'buyer'),
    ];
    const e4 = (linkages: Linkages) => assessedCluster({ actors: three, linkages }).efficiency.items.E4;
    const toX = [supplies('A', 'X'), supplies('B', 'X'), supplies('C', 'X')];

    it('all three reach one: share 1, level 2', () => {
      expect(e4(toX)).toMatchObject({ share: 1, level: 2, twoBuyers: [] });
    });
    it('one of three reaches two: still level 2', () => {
      expect(e4([...toX, supplies('A', 'Y')])).toMatchObject({ share: 1, level: 2, twoBuyers: ['A'] });
    });
    it('two of three, exactly two thirds: level 3; one of the two through the trader', () => {
      const linkages = [...toX, supplies('A', 'Y'), supplies('B', 'T'), supplies('T', 'Y')];
      expect(e4(linkages)).toMatchObject({ share: 1, level: 3, twoBuyers: ['A', 'B'] });
    });
    it('the same buyer twice, directly and through the trader, is one', () => {
      const linkages = [...toX, supplies('A', 'T'), supplies('B', 'T'), supplies('T', 'X')];
      expect(e4(linkages)).toMatchObject({ level: 2, twoBuyers: [] });
    });
    it('a lower level is not touched: one of three reaches one, level 2', () => {
      expect(e4([supplies('A', 'X')])).toMatchObject({ share: 1 / 3, level: 2 });
    });
  });
});

describe('E5, trust: a returned tie or a closed triangle among firms, on the union of the layers', () => {
  worked('E5', [
    ['a tie that is returned in another layer', [supplies('A', 'B'), knows('B', 'A')], ['A', 'B']],
    [
      'a triangle closed by three layers, whatever the directions',
      [supplies('A', 'B'), link('assists', 'C', 'B'), link('labour-flow', 'A', 'C')],
      ['A', 'B', 'C'],
    ],
    ['not: one way only', [knows('A', 'B')], []],
    ['not: an open path', [knows('A', 'B'), knows('B', 'C')], []],
    ['not: two rows the same way', [knows('A', 'B'), supplies('A', 'B')], []],
    ['not: a triangle through a supplier', [knows('A', 'B'), knows('B', 'S'), knows('S', 'A')], []],
    ['not: a tie returned by an outside firm', [supplies('A', 'Z'), supplies('Z', 'A')], []],
    ['not: joint action or membership', [joint('A', 'B'), joint('B', 'C'), joint('A', 'C')], []],
  ]);
});

describe('J1, vertical backward: acts jointly, assists or specifies jointly with a local supplier or seller', () => {
  worked('J1', [
    ['acts jointly with a local supplier', [joint('S', 'A')], ['A']],
    ['is assisted by a local supplier', [link('assists', 'S', 'A')], ['A']],
    ['assists a local supplier', [link('assists', 'A', 'S')], ['A']],
    ['specifies jointly with a local supplier', [supplies('S', 'A', { specifiedBy: 'joint' })], ['A']],
    [
      'acts jointly with a local firm that sells to it; for that firm the partner is a customer',
      [supplies('B', 'A'), joint('A', 'B')],
      ['A'],
    ],
    ['specifies jointly with a local firm', [supplies('B', 'A', { specifiedBy: 'joint' })], ['A']],
    ['not: with a supplier outside', [joint('A', 'V')], []],
    ['not: with a firm that does not sell to it', [joint('A', 'B')], []],
    ['not: the buyer specifies', [supplies('S', 'A', { specifiedBy: 'buyer' })], []],
    ['not: an institution assists', [link('assists', 'K', 'A')], []],
    ['not: a local trader', [joint('A', 'T')], []],
  ]);
});

describe('J2, vertical forward: the same with a buyer, or a firm it sells to, of any scope', () => {
  worked('J2', [
    ['acts jointly with a buyer outside', [joint('A', 'X')], ['A']],
    ['acts jointly with a local trader', [joint('A', 'T')], ['A']],
    ['is assisted by a buyer', [link('assists', 'X', 'A')], ['A']],
    ['specifies jointly with a buyer', [supplies('A', 'X', { specifiedBy: 'joint' })], ['A']],
    ['specifies jointly with a firm outside', [supplies('A', 'Z', { specifiedBy: 'joint' })], ['A']],
    [
      'acts jointly with a local firm it sells to: only the seller',
      [supplies('B', 'A'), joint('A', 'B')],
      ['B'],
    ],
    ['not: with an outside firm it does not sell to', [joint('A', 'Z')], []],
    ['not: with a supplier', [joint('A', 'S')], []],
    ['not: the buyer specifies', [supplies('A', 'X', { specifiedBy: 'buyer' })], []],
    ['not: knowledge from a buyer', [knows('X', 'A')], []],
  ]);
});

describe('J3, horizontal bilateral: acts jointly with a local firm it does not trade with', () => {
  worked('J3', [
    ['two firms', [joint('A', 'B')], ['A', 'B']],
    ['a project of two', [joint('A', 'B', 'p')], ['A', 'B']],
    ['not: a firm it sells to', [supplies('A', 'B'), joint('A', 'B')], []],
    [
      'not: a firm it buys from, whatever the direction of the row',
      [supplies('B', 'A'), joint('A', 'B')],
      [],
    ],
    ['not: a project of three', [joint('A', 'B', 'p'), joint('B', 'C', 'p')], []],
    ['not: a project of four', [joint('A', 'B', 'p'), joint('C', 'D', 'p')], []],
    ['not: a project whose third is outside the cluster', [joint('A', 'B', 'p'), joint('A', 'X', 'p')], []],
    ['not: a firm outside', [joint('A', 'Z')], []],
    ['not: a supplier', [joint('A', 'S')], []],
    [
      'rows without a project are no project together',
      [joint('A', 'B'), joint('C', 'D')],
      ['A', 'B', 'C', 'D'],
    ],
  ]);
});

describe('J4, horizontal multilateral: projects of three, institutions', () => {
  worked('J4', [
    ['a project of three', [joint('A', 'B', 'p'), joint('B', 'C', 'p')], ['A', 'B', 'C']],
    [
      'a project of four, its rows in two pairs',
      [joint('A', 'B', 'p'), joint('C', 'D', 'p')],
      ['A', 'B', 'C', 'D'],
    ],
    ['a project of three with others', [joint('A', 'X', 'p'), joint('X', 'Y', 'p')], ['A']],
    ['joint action with an institution', [joint('N', 'A')], ['A']],
    ['joint action with an institution outside', [joint('A', 'U')], ['A']],
    [
      'a member of an institution whose project has two firms of the cluster',
      [joint('A', 'N', 'p'), joint('N', 'B', 'p'), link('member-of', 'C', 'N')],
      ['A', 'B', 'C'],
    ],
    [
      'not the member of one whose project has one firm',
      [joint('A', 'N', 'p'), link('member-of', 'C', 'N')],
      ['A'],
    ],
    [
      'not: the member of an idle institution',
      [link('member-of', 'A', 'N'), link('member-of', 'B', 'N')],
      [],
    ],
    ['not: a project of two firms', [joint('A', 'B', 'p')], []],
    ['not: three firms without a project', [joint('A', 'B'), joint('B', 'C'), joint('A', 'C')], []],
  ]);

  it('tells how many otherwise separate communities of two firms or more an institution joins', () => {
    // Without N the firms fall into {A, B} and {C, D}; N touches both. K touches one, R none.
    const linkages = [knows('A', 'B'), knows('C', 'D'), joint('N', 'A'), joint('N', 'C'), joint('K', 'D')];
    const found = item('J4', linkages);
    expect(found.communitiesJoined).toEqual({ K: 1, N: 2, R: 0 });
    expect(found.because.at(-1)?.text).toBe('N joins 2 otherwise separate communities');
  });
  it('a firm that is alone is no community; where all join 0 or 1 it says so', () => {
    const found = item('J4', [knows('A', 'B'), joint('N', 'A'), joint('N', 'C'), joint('N', 'D')]);
    expect(found.communitiesJoined).toEqual({ K: 0, N: 1, R: 0 });
    expect(found.because.at(-1)?.text).toContain('does not tell them apart');
  });
});

describe('what was not surveyed', () => {
  const everything: Linkages = [
    link('trains', 'N', 'A'),
    knows('U', 'A'),
    supplies('A', 'X'),
    joint('A', 'B'),
  ];
  const notObserved = (...layers: readonly string[]) =>
    `not observed: ${layers.join(' or ')} was not surveyed`;

  it.each<[EfficiencyItemName, string]>([
    ['E1', notObserved('trains', 'labour-flow')],
    ['E2', notObserved('supplies')],
    ['E3', notObserved('shares-knowledge')],
    ['E4', notObserved('supplies')],
    ['E5', notObserved('shares-knowledge')],
    ['J1', notObserved('acts-jointly')],
    ['J2', notObserved('acts-jointly')],
    ['J3', notObserved('acts-jointly')],
    ['J4', notObserved('acts-jointly')],
  ])('%s is null with the reason, even where rows exist', (name, reason) => {
    const found = item(name, everything, ['owns']);
    expect(found).toMatchObject({ level: null, share: null, numerator: [], reason });
  });

  it.each<[EfficiencyItemName, Layer[], string]>([
    ['E1', ['trains'], 'labour-flow'],
    ['E1', ['labour-flow'], 'trains'],
    ['E3', ['shares-knowledge'], 'labour-flow'],
    ['E5', ['shares-knowledge', 'supplies'], 'assists, labour-flow'],
    ['J1', ['acts-jointly', 'supplies'], 'assists'],
    ['J2', ['acts-jointly'], 'assists, supplies'],
    ['J3', ['acts-jointly'], 'supplies'],
    ['J4', ['acts-jointly'], 'member-of'],
  ])('%s with only %j surveyed is a lower bound for want of %s', (name, surveyed, absent) => {
    const found = item(name, everything, surveyed);
    expect(found.level).not.toBeNull();
    expect(found.reason).toBe(`a lower bound: ${absent} not surveyed`);
  });

  it('a cluster without firms has no item', () => {
    const { items, ce } = assessedCluster({
      actors: [member('N', 'institution')],
      linkages: [],
    }).efficiency;
    for (const found of Object.values(items)) {
      expect(found).toMatchObject({ level: null, share: null, reason: 'the cluster has no firm' });
    }
    expect(ce).toBeNull();
  });
});
