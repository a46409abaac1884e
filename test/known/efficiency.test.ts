import { describe, expect, it } from 'vitest';
import type { EfficiencyItems } from '../../src/efficiency/assess-items.ts';
import { collectiveEfficiencyOf } from '../../src/efficiency/collective-efficiency.ts';
import { levelOfShare } from '../../src/efficiency/preset.ts';
import { thirds as thirdsPreset } from '../../src/efficiency/presets/thirds.ts';
import type { CollectiveEfficiency, Level } from '../../src/model/assessment.ts';
import type { Layer } from '../../src/model/layer.ts';
import { assessedCluster } from '../support/assessed-cluster.ts';
import { type CaseSketch, firm, link, member, outside, supplies } from '../support/small-case.ts';

function efficiency(sketch: CaseSketch): CollectiveEfficiency {
  return assessedCluster(sketch).efficiency;
}

const firms = (count: number) => Array.from({ length: count }, (_, k) => firm(`f${k + 1}`));

const thirds = thirdsPreset.values;

describe('thirds: a share of the firms becomes a level (METHOD section 8)', () => {
  // k of n firms are trained by a local institution.
  it.each<[number, number, Level]>([
    [0, 20, 0],
    [1, 21, 0], // 4.8 %
    [1, 20, 1], // exactly 5 %
    [6, 19, 1], // 31.6 %
    [1, 3, 2], // exactly a third
    [7, 21, 2], // 7 / 21, a third again
    [13, 20, 2], // 65 %
    [2, 3, 3], // exactly two thirds
    [14, 21, 3],
    [3, 3, 3],
  ])('%i of %i firms is level %i', (some, all, level) => {
    const linkages = firms(some).map(({ id }) => link('trains', 'N', id));
    const { items } = efficiency({ actors: [...firms(all), member('N', 'institution')], linkages });
    expect(items.E1).toMatchObject({ level, share: some / all });
  });
  it('allows 1e-9 below a threshold and no more', () => {
    expect(levelOfShare(1 / 3 - 1e-10, thirds)).toBe(2);
    expect(levelOfShare(1 / 3 - 1e-8, thirds)).toBe(1);
  });
});

describe('EE, JA and CE', () => {
  const means = (external: readonly (Level | null)[], joint: readonly (Level | null)[]) => {
    const names = ['E1', 'E2', 'E3', 'E4', 'E5', 'J1', 'J2', 'J3', 'J4'];
    const levels = [...external, ...joint];
    const items = Object.fromEntries(names.map((name, place) => [name, { level: levels[place] }]));
    return collectiveEfficiencyOf(items as unknown as EfficiencyItems, thirds);
  };

  it('all observed: EE (3+2+1+0+2)/5 = 1.6, JA (1+3+0+0)/4 = 1, CE 1.3, sum 2.6', () => {
    const found = means([3, 2, 1, 0, 2], [1, 3, 0, 0]);
    expect(found).toMatchObject({ ee: 1.6, ja: 1, sum: 2.6, observed: { external: 5, joint: 4 } });
    expect(found.ce).toBeCloseTo(1.3, 12);
    expect(found).not.toHaveProperty('reason');
  });
  it('three and two observed are enough: EE (3+2+1)/3 = 2, JA (1+2)/2 = 1.5, CE 1.75, sum 3.5', () => {
    expect(means([3, null, 2, null, 1], [1, null, 2, null])).toMatchObject({
      ee: 2,
      ja: 1.5,
      ce: 1.75,
      sum: 3.5,
      observed: { external: 3, joint: 2 },
    });
  });
  it('two external economies are not enough; EE and JA are still given', () => {
    const found = means([3, 1, null, null, null], [1, 1, 1, 1]);
    expect(found).toMatchObject({ ee: 2, ja: 1, ce: null, sum: null });
    expect(found.reason).toBe(
      'CE needs at least 3 of 5 external economies and 2 of 4 joint actions observed; 2 and 4 were',
    );
  });
  it('one joint action is not enough', () => {
    expect(means([1, 1, 1, 1, 1], [3, null, null, null])).toMatchObject({ ee: 1, ja: 3, ce: null });
  });
  it('a mean of nothing is null', () => {
    expect(means([null, null, null, null, null], [null, null, null, null])).toMatchObject({
      ee: null,
      ja: null,
      ce: null,
    });
  });

  it.each<[Layer[], number, number, boolean]>([
    [['supplies', 'acts-jointly'], 2, 4, false],
    [['supplies', 'trains', 'acts-jointly'], 3, 4, true],
    [['shares-knowledge', 'labour-flow', 'acts-jointly'], 3, 4, true],
    [['supplies', 'shares-knowledge', 'trains'], 5, 0, false],
  ])('with %j surveyed %i and %i items are observed', (surveyed, external, joint, defined) => {
    const found = efficiency({ actors: firms(2), linkages: [supplies('f1', 'f2')], surveyed });
    expect(found.observed).toEqual({ external, joint });
    expect(found.ce !== null).toBe(defined);
  });
});

describe('fragile: one actor whose leaving lowers E3, E4 or J4 by two levels', () => {
  const through = (broker: string, sellers: readonly string[]) =>
    sellers.map((seller) => supplies(seller, broker));

  it('a trader through whom all sell', () => {
    // E4: all six reach X and Y through T, level 3; EE = 3/5, JA = 0, CE = .3. Without T: E4 0, CE 0.
    const sellers = firms(6).map(({ id }) => id);
    const found = efficiency({
      actors: [...firms(6), member('T', 'buyer'), outside('X', 'buyer'), outside('Y', 'buyer')],
      linkages: [...through('T', sellers), supplies('T', 'X'), supplies('T', 'Y')],
    });
    expect(found.items.E4.level).toBe(3);
    expect(found.ce).toBeCloseTo(0.3, 12);
    expect(found.fragile).toEqual({ broker: 'T', ceWithout: 0, items: ['E4'] });
  });

  it('a source of knowledge: E3 of level 3 hangs on the university outside', () => {
    const found = efficiency({
      actors: [...firms(3), outside('U', 'institution', { institutionType: 'university' })],
      linkages: firms(3).map(({ id }) => link('shares-knowledge', 'U', id)),
    });
    expect(found.fragile).toMatchObject({ broker: 'U', items: ['E3'] });
  });

  it('an association: J4 of level 3 hangs on it', () => {
    const linkages = firms(3).map(({ id }) => link('acts-jointly', 'N', id));
    const found = efficiency({ actors: [...firms(3), member('N', 'institution')], linkages });
    expect(found.fragile).toMatchObject({ broker: 'N', items: ['J4'], ceWithout: 0 });
  });

  it('a firm: without H none of the three others sells outside', () => {
    // E4 4 of 4 with one buyer, level 2; E2 1 of 4, level 1; CE = (3/5)/2 = .3. Without H: 0 of 3.
    const found = efficiency({
      actors: [firm('A'), firm('B'), firm('C'), firm('H'), outside('X', 'buyer')],
      linkages: [...through('H', ['A', 'B', 'C']), supplies('H', 'X')],
    });
    expect(found.fragile).toEqual({ broker: 'H', ceWithout: 0, items: ['E4'] });
  });

  it('a firm also leaves the denominator: one of three is a third, level 2; one of four would be 1', () => {
    // E4: A and B through H, which sells to X and Y; C sells to X: 4 of 4, two buyers 3 of 4, level 3.
    const found = efficiency({
      actors: [firm('A'), firm('B'), firm('C'), firm('H'), outside('X', 'buyer'), outside('Y', 'buyer')],
      linkages: [...through('H', ['A', 'B']), supplies('H', 'X'), supplies('H', 'Y'), supplies('C', 'X')],
    });
    expect(found.items.E4.level).toBe(3);
    expect(found.fragile).toBeNull();
  });

  it('none: each firm sells to X and to Y, and without one of them E4 falls by one level only', () => {
    const linkages = firms(3).flatMap(({ id }) => [supplies(id, 'X'), supplies(id, 'Y')]);
    const found = efficiency({
      actors: [...firms(3), outside('X', 'buyer'), outside('Y', 'buyer')],
      linkages,
    });
    expect(found.items.E4.level).toBe(3);
    expect(found.fragile).toBeNull();
  });

  describe('of several, the largest fall of CE, then most neighbours of the cluster, then id', () => {
    const actors = [...firms(3), member('S', 'supplier'), member('T', 'buyer'), outside('X', 'buyer')];
    const chain = [...through('T', ['f1', 'f2', 'f3']), supplies('T', 'X')];

    it('equal falls: T has three neighbours of the cluster, X one', () => {
      expect(efficiency({ actors, linkages: chain }).fragile?.broker).toBe('T');
    });
    it('equal falls: X has five (it also sells to the firms and to S), T three', () => {
      const sells = ['f1', 'f2', 'f3', 'S'].map((id) => supplies('X', id));
      expect(efficiency({ actors, linkages: [...chain, ...sells] }).fragile?.broker).toBe('X');
    });
    it('equal falls and neighbours: four each, T before X', () => {
      const linkages = [...chain, supplies('S', 'T'), ...['f1', 'f2', 'f3'].map((id) => supplies('X', id))];
      expect(efficiency({ actors, linkages }).fragile?.broker).toBe('T');
    });
    it('a larger fall: without X the joint action with it goes as well', () => {
      // J2 is 3 by X. Without T: EE 0, JA 3/4, CE .375. Without X: CE 0.
      const linkages = [...chain, ...['f1', 'f2', 'f3'].map((id) => link('acts-jointly', 'X', id))];
      expect(efficiency({ actors, linkages }).fragile).toMatchObject({ broker: 'X', ceWithout: 0 });
    });
  });

  it('an actor without a neighbour of the cluster is a candidate too: the one firm that sells outside', () => {
    // E4: A sells to X and Y, one of three firms, level 2; without A 0 of 2. Without X it still sells to Y.
    const found = efficiency({
      actors: [...firms(2), firm('A'), outside('X', 'buyer'), outside('Y', 'buyer')],
      linkages: [supplies('A', 'X'), supplies('A', 'Y')],
    });
    expect(found.fragile).toEqual({ broker: 'A', ceWithout: 0, items: ['E4'] });
  });

  it('only the twenty with most neighbours of the cluster are tried, ties by id', () => {
    // f1 and f2 sell to twenty local traders and to one more, who alone sells outside: E4 2 of 2 through it.
    // f1, f2 and the first eighteen of the 21 traders by id, two neighbours each, are tried.
    const traders = Array.from({ length: 20 }, (_, k) => `t${k + 10}`);
    const withBroker = (id: string) =>
      efficiency({
        actors: [...firms(2), ...[...traders, id].map((one) => member(one, 'buyer')), outside('X', 'buyer')],
        linkages: [
          ...[...traders, id].flatMap((one) => [supplies('f1', one), supplies('f2', one)]),
          supplies(id, 'X'),
        ],
      }).fragile;
    expect(withBroker('t01')).toEqual({ broker: 't01', ceWithout: 0, items: ['E4'] });
    expect(withBroker('t99')).toBeNull();
  });

  it('one whose leaving leaves CE undefined is skipped: the only firm of the cluster', () => {
    const found = efficiency({
      actors: [firm('A'), member('S', 'supplier'), outside('X', 'buyer')],
      linkages: [supplies('S', 'A'), supplies('A', 'X')],
    });
    expect(found.fragile?.broker).toBe('X');
  });

  it('null where CE is null', () => {
    const found = efficiency({
      actors: [...firms(6), member('T', 'buyer'), outside('X', 'buyer')],
      linkages: [...through('T', ['f1', 'f2', 'f3']), supplies('T', 'X')],
      surveyed: ['supplies', 'acts-jointly'],
    });
    expect(found).toMatchObject({ ce: null, fragile: null });
  });
});
