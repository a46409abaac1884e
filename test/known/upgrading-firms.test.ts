import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { viewCluster } from '../../src/efficiency/cluster-view.ts';
import { factSources } from '../../src/governance/fact-sources.ts';
import { governPairs } from '../../src/governance/govern-pairs.ts';
import { indexCase } from '../../src/graph/case-index.ts';
import { projectCase } from '../../src/graph/project.ts';
import { layers } from '../../src/model/layer.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import type { SectorGroup } from '../../src/model/sector.ts';
import type { FirmUpgrading } from '../../src/model/upgrading-detail.ts';
import { defaultPreset } from '../../src/preset.ts';
import { upgradingOfFirm } from '../../src/upgrading/upgrading-of-firm.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

const dependent: Partial<Linkage> = { shareOfSellerSales: 0.9, specifiedBy: 'buyer' };
const armsLength: Partial<Linkage> = {
  shareOfSellerSales: 0.2,
  shareOfBuyerPurchases: 0.1,
  specifiedBy: 'seller',
  monitored: false,
  switchingCost: 'low',
};

/** Firms A to D of the cluster, a local trader T, an institution N, and buyers X and Y abroad. */
const actors: CaseSketch['actors'] = [
  ...['A', 'B', 'C', 'D'].map((id) => firm(id)),
  member('T', 'buyer'),
  member('N', 'institution'),
  outside('X', 'buyer'),
  outside('Y', 'buyer'),
];

function firmsOf(
  sectorGroup: SectorGroup | null,
  sketch: Omit<CaseSketch, 'actors'>,
): Readonly<Record<string, FirmUpgrading>> {
  const { firmUpgrading } = assessedCluster({ actors, clusters: [{ id: 'c', sectorGroup }], ...sketch });
  return Object.fromEntries(firmUpgrading!.map((one) => [one.firm, one]));
}

describe('a firm: the same forces with its own governance mix, access and ties (METHOD section 9)', () => {
  // Without joint action CE is null.
  const surveyed = layers.filter((layer) => layer !== 'acts-jointly');

  it('traditional, product: access of the firm, support in its pairs, its quasi-hierarchies', () => {
    // A sells to X and to Y, dependent on X, who assists it; B sells to X only, at arm's length; C sells to
    // nobody. CE missing. At arm's length no pair is determined, because joint action is not known.
    // A: E4 3 (two outside buyers), support 3 x 1/2, quasi-hierarchy 3 x 1/1 (one of two determined): mean 2.5.
    // B: E4 2 (one outside buyer), support 0, quasi-hierarchy not defined: 2 of 4 forces, mean 1.
    // C: E4 0; no pair, so support and quasi-hierarchy are not defined: 1 of 4 is fewer than half.
    const found = firmsOf('traditional', {
      surveyed,
      linkages: [
        supplies('A', 'X', dependent),
        supplies('A', 'Y', armsLength),
        supplies('B', 'X', armsLength),
        link('assists', 'X', 'A'),
      ],
    });
    expect(found.A!.product).toMatchObject({ answer: 'favoured', net: 2.5, level: 3 });
    expect(found.A!.product.missing).toEqual(['collective efficiency']);
    expect(found.A!.process).toEqual(found.A!.product);
    expect(found.B!.product).toMatchObject({ answer: 'no push', net: 1, level: 1 });
    expect(found.B!.product.missing).toEqual(['collective efficiency', 'quasi-hierarchy']);
    expect(found.C!.product).toEqual({
      answer: 'not classified',
      level: null,
      net: null,
      interval: null,
      missing: ['collective efficiency', "buyers' support", 'quasi-hierarchy'],
      reason: 'only 1 of 4 forces with a sign are defined',
    });
  });

  it('traditional, functional: shares of the own pairs decide, firm by firm', () => {
    // A: one quasi-hierarchy of one: - 3; market 0: net -3. B: one market of one: 0 - 0 + 3 = 3.
    // C: one of each: market 3 x 1/2, brake 3 x 1/2: 1.5 - 1.5 = 0, and both pull 1 or more: mixed.
    const found = firmsOf('traditional', {
      linkages: [
        supplies('A', 'X', dependent),
        supplies('B', 'X', armsLength),
        supplies('C', 'X', { ...dependent, shareOfSellerSales: 0.6 }),
        supplies('C', 'Y', armsLength),
      ],
    });
    expect(found.A!.functional).toMatchObject({ answer: 'held back', net: -3, level: 0 });
    expect(found.B!.functional).toMatchObject({ answer: 'favoured', net: 3, level: 3 });
    expect(found.C!.functional).toMatchObject({ answer: 'mixed', net: 0, level: 0 });
  });

  it('access through one local intermediary counts as access', () => {
    // D sells to T of the cluster, who sells to X and Y: two outside buyers, E4 3, passive 1.5; to X alone: E4 2,
    // passive 1. D's one pair is a market: quasi-hierarchy 0; J4 0. CE: of the items only E4 is not 0, 1 of 4
    // firms: 1; EE .2, JA 0, CE .1.
    const trader = [supplies('D', 'T', armsLength), supplies('T', 'X')];
    const one = firmsOf('natural-resource', { linkages: trader });
    expect(one.D!.product.net).toBeCloseTo((0.1 + 1 + 0 + 0) / 4, 12);
    const two = firmsOf('natural-resource', { linkages: [...trader, supplies('T', 'Y')] });
    expect(two.D!.product.net).toBeCloseTo((0.1 + 1.5 + 0 + 0) / 4, 12);
  });

  it('natural-resource: public-private joint action is 3 for a firm of J4, 0 for another', () => {
    // N acts jointly with A: A is of J4. All layers surveyed. E: E1 0, E2 0, E3 0, E4 1 of 4 (A sells to X: 25 %
    // is level 1), E5 0: EE .2. J1 0, J2 0, J3 0, J4 25 %: 1: JA .25. CE .225.
    // A: CE .225; E4 one buyer 2, passive 1; quasi-hierarchy 3; J4 3: mean 7.225 / 4.
    const found = firmsOf('natural-resource', {
      linkages: [supplies('A', 'X', dependent), link('acts-jointly', 'N', 'A')],
    });
    expect(found.A!.process.net).toBeCloseTo(7.225 / 4, 12);
    // B sells to nobody and is not of J4: CE .225, E4 0, J4 0 of three defined.
    expect(found.B!.process.net).toBeCloseTo(0.225 / 3, 12);
    expect(found.B!.process.missing).toEqual(['quasi-hierarchy']);
  });

  it('COPS: articulators are 3 for a firm tied to an institution that is tied to a leader, else 0', () => {
    // X leads (buys from A and B, sells to nobody). N is tied to X and to A. Both pairs are markets.
    // Process of A: buyers half of E4 2 in net: (.5 x 2 + 0 + 3) / 3 = 4/3; of B: (.5 x 2 + 0 + 0) / 3 = 1/3.
    // Product: all strengths halved: 2/3 and 1/6.
    const found = firmsOf('cops', {
      linkages: [
        supplies('A', 'X', armsLength),
        supplies('B', 'X', armsLength),
        link('certifies', 'X', 'N'),
        link('member-of', 'A', 'N'),
      ],
    });
    expect(found.A!.process.net).toBeCloseTo(4 / 3, 12);
    expect(found.B!.process.net).toBeCloseTo(1 / 3, 12);
    expect(found.A!.product.net).toBeCloseTo(2 / 3, 12);
    expect(found.B!.product.net).toBeCloseTo(1 / 6, 12);
  });

  it('specialised, product: skills are 3 for an end of a local training, 0 for another; CE is shared', () => {
    // CE null. A is trained by N: skills 3 of one defined of two, exactly half: 3. B: 0.
    const found = firmsOf('specialised', { surveyed, linkages: [link('trains', 'N', 'A')] });
    expect(found.A!.product).toMatchObject({ answer: 'favoured', net: 3 });
    expect(found.B!.product).toMatchObject({ answer: 'no push', net: 0 });
    expect(found.A!.process).toMatchObject({ answer: 'not classified', missing: ['collective efficiency'] });
  });

  it('intersectoral has no basis, and without a sector group nothing is classified', () => {
    const found = firmsOf(null, { linkages: [] });
    expect(found.A!.intersectoral).toMatchObject({ answer: 'no basis', level: null });
    expect(found.A!.product).toMatchObject({ answer: 'not classified', missing: ['sectorGroup'] });
  });

  it('stands in the order of the firms, and is left out where only labels are asked', () => {
    const reading = readingOf({ actors, linkages: [], clusters: [{ id: 'c' }] });
    const full = analyse(reading).clusters[0]!;
    expect(full.firmUpgrading!.map((one) => one.firm)).toEqual(['A', 'B', 'C', 'D']);
    expect(analyse(reading, { detail: 'labels' }).clusters[0]).not.toHaveProperty('firmUpgrading');
  });

  it('is given with every force and its evidence on request, and says the same', () => {
    const sketch: CaseSketch = {
      actors,
      clusters: [{ id: 'c', sectorGroup: 'traditional' }],
      linkages: [
        supplies('A', 'X', dependent),
        supplies('A', 'Y', armsLength),
        supplies('B', 'X', armsLength),
        link('assists', 'X', 'A'),
      ],
    };
    const { case: subject } = readingOf(sketch);
    const cluster = assessedCluster(sketch);
    const index = indexCase(subject);
    const { governance, upgrading } = defaultPreset;
    const found = upgradingOfFirm('A', cluster.sectorGroup, {
      view: viewCluster('c', index),
      network: projectCase(subject),
      pairs: governPairs(factSources(index, governance), governance),
      ...{ efficiency: cluster.efficiency, leaders: cluster.leaders, preset: upgrading },
    });
    const { product } = cluster.firmUpgrading!.find((one) => one.firm === 'A')!;
    expect(found.product).toMatchObject({ answer: product.answer, net: product.net, level: product.level });
    expect(found.product.forces.map(({ name, strength }) => [name, strength])).toEqual([
      ['collective efficiency', cluster.efficiency.ce],
      ['buyers', 3],
      ["buyers' support", 1.5],
      ['quasi-hierarchy', 1.5],
    ]);
    expect(found.product.forces[1]!.evidence[0]!.text).toBe(
      'E4: outside buyers: none 0, one 2, two or more 3; here 3',
    );
    expect(found.product.forces[3]!.evidence[0]!.text).toBe(
      '1 of 2 determined pairs are quasi-hierarchy (50 %)',
    );
  });

  it('codes of the firm and its events stand beside its answer', () => {
    const reading = readingOf({ actors, linkages: [], clusters: [{ id: 'c' }] });
    const code = { subject: 'A', item: 'product', value: 2, coder: 'x', source: null, note: null } as const;
    const event = { firm: 'B', year: 2001, form: 'process', what: null, newTo: null, source: null } as const;
    const subject = {
      ...reading.case,
      codes: [{ ...code, rows: [] }],
      events: [
        { ...event, rows: [] },
        { ...event, year: 2002, rows: [] },
      ],
    };
    const [a, b] = analyse({ ...reading, case: subject }).clusters[0]!.firmUpgrading!;
    expect(a!.product.observed).toEqual({ codes: [2], events: 0 });
    expect(a!.process).not.toHaveProperty('observed');
    expect(b!.process.observed).toEqual({ codes: [], events: 2 });
  });
});
