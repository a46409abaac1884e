// Every advice of METHOD section 11 with its trigger just met and just missed, worked by hand.
import { describe, expect, it } from 'vitest';
import type { ClusterAssessment } from '../../src/model/assessment.ts';
import { layers } from '../../src/model/layer.ts';
import type { AdviceName } from '../../src/model/policy.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

type Linkages = CaseSketch['linkages'];
type Actors = CaseSketch['actors'];

function firms(count: number): Actors {
  return Array.from({ length: count }, (_, place) => firm(`f${place + 1}`));
}

function judged(
  sectorGroup: SectorGroup | null,
  actors: Actors,
  linkages: Linkages,
  without: readonly string[] = [],
): ClusterAssessment {
  const surveyed = layers.filter((layer) => !without.includes(layer));
  return assessedCluster({ actors, linkages, surveyed, clusters: [{ id: 'c', country: 'BR', sectorGroup }] });
}

const given = (cluster: ClusterAssessment, name: AdviceName) =>
  cluster.policy.find(({ advice }) => advice === name);
const withheld = (cluster: ClusterAssessment, name: AdviceName) =>
  cluster.policyWithheld.find(({ advice }) => advice === name);
/** What the triggers that were seen looked at. */
const seen = (cluster: ClusterAssessment, name: AdviceName) =>
  given(cluster, name)?.triggers.map(({ option, value }) => [option, value]) ?? null;

describe('traditional: promote linkages between firms', () => {
  // f1 and f2 act jointly and inform each other: J3 and E5 are 2 of 6, a third: level 2, not low.
  // f3 sells to f4; f5 and f6 have no tie: 2 of 6 are isolated, just the third.
  const base = [
    link('acts-jointly', 'f1', 'f2'),
    link('shares-knowledge', 'f1', 'f2'),
    link('shares-knowledge', 'f2', 'f1'),
    supplies('f3', 'f4'),
  ];

  it('is given where a third of the firms is isolated, and names them', () => {
    const cluster = judged('traditional', firms(6), base);
    expect(seen(cluster, 'promote-linkages')).toEqual([['policy.isolatedShare', 2 / 6]]);
    const advice = given(cluster, 'promote-linkages')!;
    expect(advice.trigger).toBe('2 of 6 firms (33.3 %) have no known tie to another firm of the cluster');
    expect(advice.actors[0]).toMatchObject({ role: 'link', actors: ['f5', 'f6'] });
    expect(advice.try).toEqual(['add linkage f5 acts-jointly f6']);
    expect(advice.source).toContain('[S]');
    expect(advice.basis).toContain('[O]');
  });

  it('is not given with one isolated firm fewer', () => {
    const cluster = judged('traditional', firms(6), [...base, supplies('f4', 'f5')]);
    expect(given(cluster, 'promote-linkages')).toBeUndefined();
    expect(withheld(cluster, 'promote-linkages')).toMatchObject({ why: 'trigger not seen', needs: [] });
  });

  it('is given where J3 is 2 of 7 (level 1), for firms that do not trade with each other', () => {
    // With f7, bound to f5 and f6 by sales, nobody is isolated; E5 is 2 of 7 as well.
    const cluster = judged('traditional', firms(7), [...base, supplies('f5', 'f6'), supplies('f5', 'f7')]);
    expect(seen(cluster, 'promote-linkages')).toEqual([
      ['policy.lowLevel', 1],
      ['policy.lowLevel', 1],
    ]);
    // f3 sells to f4, so the first two without joint action that do not trade are f3 and f5.
    expect(given(cluster, 'promote-linkages')!.try).toEqual(['add linkage f3 acts-jointly f5']);
  });

  it('cannot be told of J3 without joint action surveyed, and says so', () => {
    const cluster = judged(
      'traditional',
      firms(6),
      [...base.slice(1), supplies('f4', 'f5')],
      ['acts-jointly'],
    );
    expect(given(cluster, 'promote-linkages')).toBeUndefined();
    expect(withheld(cluster, 'promote-linkages')).toMatchObject({
      why: 'cannot be told',
      needs: ['acts-jointly'],
    });
  });
});

describe('traditional: access to additional chains', () => {
  const actors = [...firms(4), outside('b1', 'buyer'), outside('b2', 'buyer'), outside('b3', 'buyer')];
  // Every sign of every pair is denied: all market. f3 and f4 reach two buyers: 2 of 4, no less than a third.
  const market = { specifiedBy: 'seller', monitored: false, switchingCost: 'low' } as const;
  const sale = (from: string, to: string, share: number | null) =>
    supplies(from, to, { ...market, shareOfSellerSales: share });
  const rest = [sale('f3', 'b2', 0.4), sale('f3', 'b3', 0.4), sale('f4', 'b2', 0.3), sale('f4', 'b3', 0.3)];

  it('is given where one buyer takes half of the sales, or more, of half of the firms that sell', () => {
    // b1 takes 50 % of f1 and 92 % of f2, 71 % on average.
    const cluster = judged('traditional', actors, [sale('f1', 'b1', 0.5), sale('f2', 'b1', 0.92), ...rest]);
    expect(seen(cluster, 'additional-chains')).toEqual([['policy.dependentFirms', 0.5]]);
    const advice = given(cluster, 'additional-chains')!;
    expect(advice.trigger).toBe(
      'one buyer, b1, takes 50 % or more of the sales of 2 of the 4 firms that sell (71 % on average)',
    );
    expect(advice.actors).toMatchObject([
      { role: 'depends on', actors: ['b1'] },
      // The most dependent first; then, by id, the others that do not reach two buyers: there is none.
      { role: 'support', actors: ['f2', 'f1'] },
      { role: 'link', actors: ['b2', 'b3'] },
    ]);
    expect(advice.try).toEqual(['add linkage f2 supplies b2']);
    expect(advice.indicator.map(({ key }) => key)).toContain('shares.byCount.quasi-hierarchy');
  });

  it('is not given one point below', () => {
    const cluster = judged('traditional', actors, [sale('f1', 'b1', 0.49), sale('f2', 'b1', 0.92), ...rest]);
    expect(given(cluster, 'additional-chains')).toBeUndefined();
    expect(withheld(cluster, 'additional-chains')?.why).toBe('trigger not seen');
  });

  it('cannot be told where the share that decides is not known', () => {
    // f1 sells to b1 and b2 without a share: one firm leans on b1 for certain, two of four may.
    const sales = [sale('f1', 'b1', null), sale('f1', 'b2', null), sale('f2', 'b1', 0.92), ...rest];
    const cluster = judged('traditional', actors, sales);
    expect(given(cluster, 'additional-chains')).toBeUndefined();
    expect(withheld(cluster, 'additional-chains')).toMatchObject({
      why: 'cannot be told',
      needs: ['shareOfSellerSales, or sales and values'],
    });
  });

  it('is given where half of the determined pairs are quasi-hierarchies', () => {
    // f1 depends on b1 with half of its sales, and b1 specifies; f2 sells at arm's length: 1 of 2 pairs.
    // Of three firms that sell, one leans on b1; f3 reaches two buyers.
    const sales = [
      supplies('f1', 'b1', { ...market, specifiedBy: 'buyer', shareOfSellerSales: 0.5 }),
      sale('f2', 'b1', 0.2),
    ];
    const more = [supplies('f3', 'b2', { shareOfSellerSales: 0.6 }), sale('f3', 'b3', 0.4)];
    // f3 > b2 stays undetermined (0.6, no sign known); f3 > b3 is market: 1 of 3 determined, not half.
    const missed = judged('traditional', actors.slice(0, 3).concat(actors.slice(4)), [...sales, ...more]);
    expect(given(missed, 'additional-chains')).toBeUndefined();
    const met = judged('traditional', actors.slice(0, 3).concat(actors.slice(4)), [
      ...sales,
      more[0]!,
      supplies('f3', 'b3', { shareOfSellerSales: 0.6 }),
    ]);
    expect(seen(met, 'additional-chains')).toEqual([['policy.quasiHierarchyShare', 0.5]]);
  });

  it.each([
    [3, false],
    [4, true],
  ])('is given where 1 of %d firms reaches two outside buyers: %s', (count, expected) => {
    // f1 sells to b1 and b2; the others to a buyer each, with a fifth of their sales.
    const buyers = [1, 2, 3, 4, 5].map((place) => outside(`b${place}`, 'buyer'));
    const others = firms(count)
      .slice(1)
      .map(({ id }, place) => sale(id, `b${place + 3}`, 0.2));
    const cluster = judged(
      'traditional',
      [...firms(count), ...buyers],
      [sale('f1', 'b1', 0.2), sale('f1', 'b2', 0.2), ...others],
    );
    expect(seen(cluster, 'additional-chains')).toEqual(expected ? [['policy.secondBuyerFirms', 0.25]] : null);
  });
});

describe('natural-resource: research and its dissemination', () => {
  const university = member('u1', 'institution', { institutionType: 'university' });
  const informs = (count: number, from = 'u1') =>
    firms(count).map(({ id }) => link('shares-knowledge', from, id));

  it.each([
    [3, false],
    [4, true],
  ])('is given where 1 of %d firms acts jointly with an institution: %s', (count, expected) => {
    // The university informs everybody: E3 is 3. J4: a third is level 2, a quarter level 1.
    const actors = [...firms(count), university];
    const cluster = judged('natural-resource', actors, [...informs(count), link('acts-jointly', 'f1', 'u1')]);
    expect(seen(cluster, 'research-and-dissemination')).toEqual(expected ? [['policy.lowLevel', 1]] : null);
    if (!expected) return;
    const advice = given(cluster, 'research-and-dissemination')!;
    expect(advice.actors.find(({ as }) => as.includes('J4'))?.actors).toEqual(['f2', 'f3', 'f4']);
    expect(advice.try).toEqual(['add linkage f2 acts-jointly u1']);
  });

  it.each([
    [2, true],
    [3, false],
  ])('is given where 1 of %d research institutions informs no firm: %s', (count, expected) => {
    const all = [
      university,
      member('r1', 'institution', { institutionType: 'research centre' }),
      member('u2', 'institution', { institutionType: 'university' }),
    ].slice(0, count);
    const busy = all.map(({ id }) => id).filter((id) => id !== 'r1');
    const linkages = [
      ...busy.flatMap((id) => informs(3, id)),
      ...firms(3).map(({ id }) => link('acts-jointly', id, 'u1')),
    ];
    const cluster = judged('natural-resource', [...firms(3), ...all], linkages);
    expect(seen(cluster, 'research-and-dissemination')).toEqual(
      expected ? [['policy.idleResearch', 0.5]] : null,
    );
  });
});

describe('natural-resource: adoption and enforcement of standards', () => {
  const body = outside('s1', 'institution', { institutionType: 'standards body' });

  it.each([
    [3, false],
    [4, true],
  ])('is given where 1 of %d firms is certified: %s', (count, expected) => {
    const cluster = judged(
      'natural-resource',
      [...firms(count), body, outside('b1', 'buyer')],
      [link('certifies', 's1', 'f1'), supplies('f3', 'b1')],
    );
    expect(seen(cluster, 'standards')).toEqual(expected ? [['policy.certifiedFirms', 0.25]] : null);
    if (!expected) return;
    const advice = given(cluster, 'standards')!;
    // f3 sells outside the cluster and comes first.
    expect(advice.actors[0]?.actors).toEqual(['f3', 'f2', 'f4']);
    expect(advice.try).toEqual(['add linkage s1 certifies f3']);
    expect(advice.indicator).toHaveLength(1);
    expect(advice.indicator[0]?.key).toBeNull();
  });

  it('cannot be told where certificates were not surveyed', () => {
    const cluster = judged('natural-resource', [...firms(4), body], [], ['certifies']);
    expect(withheld(cluster, 'standards')).toMatchObject({ why: 'cannot be told', needs: ['certifies'] });
  });
});

describe('COPS: network brokers', () => {
  const actors = [
    ...firms(4),
    outside('b1', 'buyer'),
    member('i1', 'institution'),
    member('i2', 'institution'),
    member('i3', 'institution'),
  ];
  const sales = firms(4).map(({ id }) => supplies(id, 'b1'));
  const tied = (institution: string, ...ids: readonly string[]) =>
    ids.map((id) => link('member-of', id, institution));
  // b1 assists a firm: nothing to negotiate there.
  const leaders = [
    link('acts-jointly', 'i1', 'b1'),
    link('acts-jointly', 'i2', 'b1'),
    link('assists', 'b1', 'f4'),
  ];

  it('is not given where half of the firms are tied to brokers, none of them to one alone', () => {
    const linkages = [...sales, ...leaders, ...tied('i1', 'f1', 'f2'), ...tied('i2', 'f1', 'f2')];
    const cluster = judged('cops', actors, linkages);
    expect(given(cluster, 'network-brokers')).toBeUndefined();
    expect(withheld(cluster, 'network-brokers')?.text).toContain('2 of 4 firms (50 %)');
  });

  it('is given where fewer are, and names who stands and who could', () => {
    // i3 has three firms around it, two of them without a broker, and no leader.
    const linkages = [
      ...[...sales, ...leaders],
      ...[...tied('i1', 'f1'), ...tied('i2', 'f1'), ...tied('i3', 'f1', 'f2', 'f3')],
    ];
    const cluster = judged('cops', actors, linkages);
    expect(seen(cluster, 'network-brokers')).toEqual([['policy.brokeredFirms', 0.25]]);
    const advice = given(cluster, 'network-brokers')!;
    expect(advice.actors).toMatchObject([
      { role: 'support', actors: ['i1', 'i2'] },
      { role: 'link', actors: ['i3'] },
      { role: 'link', actors: ['b1'] },
      { role: 'support', actors: ['f2', 'f3', 'f4'] },
    ]);
    expect(advice.try).toEqual(['add linkage i3 acts-jointly b1']);
  });

  it('is given where half of the brokered firms hang on one alone', () => {
    const linkages = [...sales, ...leaders, ...tied('i1', 'f1', 'f2'), ...tied('i2', 'f1')];
    expect(seen(judged('cops', actors, linkages), 'network-brokers')).toEqual([['policy.soleBroker', 0.5]]);
  });

  it.each([
    [1, false],
    [2, true],
  ])('is given where %d of 4 firms reach the leader by institutions alone: %s', (count, expected) => {
    const brokered = [...tied('i1', 'f1', 'f2'), ...tied('i2', 'f1', 'f2')];
    const cluster = judged('cops', actors, [...sales.slice(count), ...leaders, ...brokered]);
    expect(seen(cluster, 'network-brokers')).toEqual(expected ? [['policy.onlyBrokered', 0.5]] : null);
  });

  it.each([
    ['with', true],
    ['without', false],
  ])(
    'is given where half of the leaders have a broker and assist nobody: %s the second',
    (ties, expected) => {
      // b2 buys from all as well and assists nobody; tied to i1 it is one of two leaders, else there is none.
      const second = [...firms(4).map(({ id }) => supplies(id, 'b2')), link('finances', 'b2', 'i1')];
      const linkages = [
        ...[...sales, ...leaders, ...(ties === 'with' ? second : second.slice(0, -1))],
        ...[...tied('i1', 'f1', 'f2'), ...tied('i2', 'f1', 'f2')],
      ];
      const cluster = judged('cops', [...actors, outside('b2', 'buyer')], linkages);
      expect(seen(cluster, 'network-brokers')).toEqual(expected ? [['policy.silentLeaders', 0.5]] : null);
    },
  );

  it('needs a leader to broker with, and sales surveyed to know of one', () => {
    const linkages = tied('i1', 'f1');
    expect(withheld(judged('cops', actors, linkages), 'network-brokers')?.why).toBe('trigger not seen');
    expect(withheld(judged('cops', actors, linkages, ['supplies']), 'network-brokers')).toMatchObject({
      why: 'cannot be told',
      needs: ['supplies'],
    });
  });
});

describe('COPS: local sourcing and support by large firms', () => {
  const actors = [...firms(2), outside('b1', 'buyer'), outside('b2', 'buyer')];
  const bought = (first: number, second: number | null) => [
    supplies('f1', 'b1', { shareOfBuyerPurchases: first }),
    supplies('f2', 'b1', { shareOfBuyerPurchases: first }),
    supplies('f1', 'b2', { shareOfBuyerPurchases: second }),
  ];
  const helped = [link('assists', 'b1', 'f1'), link('assists', 'b2', 'f1')];

  it('is not given where both leaders assist and buy a third or more from the firms', () => {
    // b1 buys .2 + .2 = .4 from them, b2 a third.
    const cluster = judged('cops', actors, [...bought(0.2, 1 / 3), ...helped]);
    expect(given(cluster, 'local-sourcing')).toBeUndefined();
  });

  it('is given where one of two leaders assists nobody', () => {
    const cluster = judged('cops', actors, [...bought(0.2, 1 / 3), helped[0]!]);
    expect(seen(cluster, 'local-sourcing')).toEqual([['policy.leadersWithoutSupport', 0.5]]);
    const advice = given(cluster, 'local-sourcing')!;
    expect(advice.actors[0]).toMatchObject({ as: 'chain leaders to win over', actors: ['b2'] });
    expect(advice.try).toEqual(['add linkage b2 assists f1']);
  });

  it('is given where one of two leaders buys less than a third from the firms', () => {
    const cluster = judged('cops', actors, [...bought(0.2, 0.3), ...helped]);
    expect(seen(cluster, 'local-sourcing')).toEqual([['policy.leadersBuyingElsewhere', 0.5]]);
    // f2 does not sell to b2 yet.
    expect(given(cluster, 'local-sourcing')!.try).toEqual(['add linkage f2 supplies b2']);
  });

  it('cannot be told where what b2 buys is not known', () => {
    const cluster = judged('cops', actors, [...bought(0.2, null), ...helped]);
    expect(withheld(cluster, 'local-sourcing')).toMatchObject({
      why: 'cannot be told',
      needs: ['shareOfBuyerPurchases'],
    });
  });
});

describe('specialised: highly skilled professionals', () => {
  const actors = (count: number) => [
    ...firms(count),
    member('u1', 'institution', { institutionType: 'university' }),
  ];

  it.each([
    [3, false],
    [4, true],
  ])('is given where 1 of %d firms has trained staff: %s', (count, expected) => {
    const cluster = judged('specialised', actors(count), [link('trains', 'u1', 'f1')]);
    expect(seen(cluster, 'skilled-professionals')).toEqual(expected ? [['policy.lowLevel', 1]] : null);
    if (expected) expect(given(cluster, 'skilled-professionals')!.try).toEqual(['add linkage u1 trains f2']);
  });

  it('cannot be told where neither training nor labour flow was surveyed', () => {
    const cluster = judged('specialised', actors(4), [], ['trains', 'labour-flow']);
    expect(withheld(cluster, 'skilled-professionals')).toMatchObject({
      why: 'cannot be told',
      needs: ['trains or labour-flow'],
    });
  });
});

describe('any group: a second bridge', () => {
  const actors = [...firms(6), member('a1', 'institution'), member('a2', 'institution')];
  const joined = (institution: string, count: number) =>
    firms(count).map(({ id }) => link('acts-jointly', id, institution));

  it('is given where J4 hangs on one institution: from 3 to 0 without it', () => {
    const cluster = judged('traditional', actors, [...joined('a1', 6), link('member-of', 'f1', 'a2')]);
    expect(seen(cluster, 'second-bridge')).toEqual([['efficiency.fragileFall', 3]]);
    const advice = given(cluster, 'second-bridge')!;
    // Without a1, J4 falls by 3 of 4 J items: JA by 3/4, CE by 3/8 = .375; EE has no part in it.
    const { ce } = cluster.efficiency;
    expect(cluster.efficiency.fragile?.ceWithout).toBeCloseTo(ce! - 0.375, 9);
    expect(advice.try).toEqual([1, 2, 3, 4, 5].map((place) => `add linkage a2 acts-jointly f${place}`));
    expect(advice.source).toMatch(/^\[O\]/);
  });

  it('is not given where half of the firms keep joint action without it: from 3 to 2', () => {
    const cluster = judged('traditional', actors, [...joined('a1', 6), ...joined('a2', 3)]);
    expect(given(cluster, 'second-bridge')).toBeUndefined();
    expect(withheld(cluster, 'second-bridge')?.why).toBe('trigger not seen');
  });
});

describe('a cluster of no known sector group', () => {
  it('gets no advice that goes by group, and is told why', () => {
    const cluster = judged(null, firms(4), []);
    expect(cluster.policy.filter(({ advice }) => advice !== 'second-bridge')).toEqual([]);
    const groups = cluster.policyWithheld.filter(({ why }) => why === 'sector group not known');
    expect(groups.map(({ advice }) => advice)).toEqual([
      'promote-linkages',
      'additional-chains',
      'research-and-dissemination',
      'standards',
      'network-brokers',
      'local-sourcing',
      'skilled-professionals',
    ]);
    expect(groups[0]?.text).toContain('sector group');
  });
});
