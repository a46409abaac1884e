// Laws of the judgements that hold whatever the case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { efficiencyItems } from '../../src/efficiency/items/index.ts';
import type { Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import type { EfficiencyItemName } from '../../src/model/code.ts';
import { layers } from '../../src/model/layer.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { compareLeaves } from '../support/compare-leaves.ts';
import { randomCase } from '../support/random-case.ts';
import { type CaseSketch, firm, link, outside, readingOf } from '../support/small-case.ts';

const assess = (sketch: CaseSketch): Assessment => analyse(readingOf(sketch));
const clusterOf = (sketch: CaseSketch): ClusterAssessment => assess(sketch).clusters[0]!;
const itemNames = Object.keys(efficiencyItems) as EfficiencyItemName[];

function renamed(sketch: CaseSketch, name: (id: string) => string): CaseSketch {
  return {
    ...sketch,
    actors: sketch.actors.map((actor) => ({ ...actor, id: name(actor.id) })),
    linkages: sketch.linkages.map((row) => ({ ...row, from: name(row.from), to: name(row.to) })),
  };
}

/** What an assessment says of the actors, each called as `call` says, in no order that depends on names. */
function substance(cluster: ClusterAssessment, call: (id: string) => string): object {
  const called = (ids: readonly string[]) => ids.map(call).sort();
  const { efficiency, governance, upgrading } = cluster;
  const pairs = governance.pairs.map(({ because, against, ...pair }) => [
    `${call(pair.seller)} > ${call(pair.buyer)}`,
    { ...pair, seller: null, buyer: null, signs: because.length, counterSigns: against.length },
  ]);
  // Of equal pieces, which is cut off from the other, and of equal actors, who is among the first, go by id.
  const actors = cluster.articulators.map(
    ({ actor, rank, brokers, cutOff, twoWayFlow, efficiencyWithout, ...rest }) => [
      call(actor),
      {
        ...rest,
        brokers: brokers.map(({ from, to }) => `${call(from)} ${call(to)}`).sort(),
        flows: [twoWayFlow.outsideIn, twoWayFlow.insideOut].map(({ pairs, from, to }) => [
          ...[pairs, called(from), called(to)],
        ]),
        gatekeeper: twoWayFlow.gatekeeper,
        cutOff: cutOff.actors,
      },
    ],
  );
  const items = itemNames.map((name) => {
    const { level, share, numerator, reason } = efficiency.items[name];
    return { name, level, share, numerator: called(numerator), reason };
  });
  const forms = Object.values(upgrading).map(({ forces, ...rest }) => ({
    ...rest,
    forces: forces.map(({ evidence, ...force }) => force),
  }));
  const { ee, ja, ce, fragile } = efficiency;
  return {
    ...{ ee, ja, ce, items, forms },
    fragile: fragile && { ceWithout: fragile.ceWithout },
    shares: governance.shares,
    network: cluster.network,
    linkages: cluster.linkages,
    sectorGroup: cluster.sectorGroup.answer,
    leaders: called(cluster.leaders),
    agreement: cluster.agreement,
    pairs: Object.fromEntries(pairs.sort()),
    actors: Object.fromEntries(actors.sort()),
  };
}

describe('names and order', () => {
  it('ids that keep their order change nothing but the ids, evidence and order included', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const mark = (tag: string) => renamed(sketch, (id) => `${tag}.${id}.`);
        const before = JSON.stringify(assess(mark('ONE')));
        expect(JSON.stringify(assess(mark('TWO'))).replaceAll('TWO.', 'ONE.')).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('any new ids change nothing of substance (order of equals and the choice among equal brokers go by id)', () => {
    fc.assert(
      fc.property(randomCase, fc.infiniteStream(fc.nat({ max: 999 })), (sketch, numbers) => {
        const given = new Map<string, string>();
        for (const { id } of sketch.actors) {
          given.set(id, `${String(numbers.next().value).padStart(3, '0')}${id}`);
        }
        const back = new Map([...given].map(([id, name]) => [name, id]));
        const other = renamed(sketch, (id) => given.get(id)!);
        const found = substance(clusterOf(other), (id) => back.get(id)!);
        // Sums come in another order after renaming: numbers within 1e-9.
        const { leaves, differences } = compareLeaves(
          found,
          substance(clusterOf(sketch), (id) => id),
        );
        expect(differences).toEqual([]);
        expect(leaves).toBeGreaterThan(50);
      }),
      { numRuns: 100 },
    );
  });

  it('shuffling actors and linkages changes nothing', () => {
    const shuffled = randomCase.chain((sketch) =>
      fc
        .tuple(
          fc.shuffledSubarray([...sketch.actors], { minLength: sketch.actors.length }),
          fc.shuffledSubarray([...sketch.linkages], { minLength: sketch.linkages.length }),
        )
        .map(([actors, linkages]) => [sketch, { ...sketch, actors, linkages }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([sketch, other]) => {
        expect(assess(other)).toEqual(assess(sketch));
      }),
      { numRuns: 60 },
    );
  });
});

describe('layers that were not surveyed', () => {
  const withUnsurveyed = fc
    .tuple(randomCase, fc.constantFrom(...layers), fc.nat(), fc.nat(), fc.boolean())
    .map(([sketch, layer, a, b, inside]) => {
      const pool = inside ? sketch.actors.filter((actor) => actor.cluster === 'c') : sketch.actors;
      const from = pool[a % pool.length]!.id;
      const to = pool[(a + 1 + (b % (pool.length - 1))) % pool.length]!.id;
      const surveyed = (sketch.surveyed ?? layers).filter((one) => one !== layer);
      const before = { ...sketch, surveyed };
      const row = { ...link(layer, from, to), key: 'added' };
      return { layer, before, after: { ...before, linkages: [...before.linkages, row] } };
    });

  it('a linkage in one changes no item that needs it surveyed and none that does not read it', () => {
    fc.assert(
      fc.property(withUnsurveyed, ({ layer, before, after }) => {
        const [was, is] = [clusterOf(before).efficiency, clusterOf(after).efficiency];
        for (const name of itemNames) {
          const { level, share, reason } = was.items[name];
          if (level === null) expect(is.items[name]).toMatchObject({ level, share, reason });
          const reads = efficiencyItems[name].reads.includes(layer);
          if (!reads) expect(is.items[name].share).toBe(share);
          else if (is.items[name].level !== null) expect(is.items[name].reason).toContain('a lower bound');
        }
        if (was.ce === null) expect(is.ce).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('and makes or breaks no market, nor defines the support of buyers', () => {
    fc.assert(
      fc.property(
        withUnsurveyed.filter(({ layer }) => layer !== 'supplies' && layer !== 'owns'),
        ({ layer, before, after }) => {
          const [was, is] = [clusterOf(before), clusterOf(after)];
          was.governance.pairs.forEach((pair, place) => {
            const other = is.governance.pairs[place]!;
            expect(other.answer === 'market').toBe(pair.answer === 'market');
          });
          const support = (one: ClusterAssessment) =>
            one.upgrading.product.forces.find((force) => force.name === "buyers' support")?.strength;
          if (layer === 'assists') expect(support(is)).toBe(support(was));
          if (layer === 'assists') expect(support(is) ?? null).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaving a layer unsurveyed turns no undetermined pair into an answer', () => {
    fc.assert(
      fc.property(randomCase, fc.constantFrom(...layers), (sketch, layer) => {
        if (layer === 'supplies') return;
        const all = clusterOf({ ...sketch, surveyed: sketch.surveyed ?? layers });
        const fewer = (sketch.surveyed ?? layers).filter((one) => one !== layer);
        const less = clusterOf({ ...sketch, surveyed: fewer });
        all.governance.pairs.forEach((pair, place) => {
          if (pair.answer !== 'undetermined') return;
          expect(less.governance.pairs[place]!.answer).toBe('undetermined');
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('cells left blank', () => {
  /** Columns from which no dependence comes. (`year` decides which rows are read, so the dependences too.) */
  const columns = ['specifiedBy', 'monitored', 'switchingCost', 'stake', 'project'] as const;

  it('a pair whose column is blank is not answered where it was undetermined', () => {
    fc.assert(
      fc.property(randomCase, fc.constantFrom(...columns), fc.nat(), (sketch, column, which) => {
        const filled = sketch.linkages.filter((row) => row[column] !== undefined && row[column] !== null);
        if (filled.length === 0) return;
        const chosen = filled[which % filled.length]!;
        const same = (row: Partial<Linkage>) =>
          row.from === chosen.from && row.to === chosen.to && row.type === chosen.type;
        const linkages = sketch.linkages.map((row) => (same(row) ? { ...row, [column]: null } : row));
        const [was, is] = [clusterOf(sketch), clusterOf({ ...sketch, linkages })];
        was.governance.pairs.forEach((pair, place) => {
          if (pair.answer !== 'undetermined') return;
          expect(is.governance.pairs[place]!.answer).toBe('undetermined');
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the limit of that law', () => {
  it('one blank cell among several rows of a pair can: the column then says "seller" alone, which is false', () => {
    // d_s .8, d_b not observed. Joint specification holds and power is unknown: rule 3 unknown, rule 2 false.
    // With the cell that says "joint" blank, METHOD section 6 reads the column as filled and not joint: rule 3
    // is false as well, and the pair is a market. Blank in both rows it is not observed: undetermined again.
    const row = (key: string, specifiedBy: Linkage['specifiedBy']) => ({
      ...link('supplies', 'S', 'B', { shareOfSellerSales: 0.4, monitored: false, switchingCost: 'low' }),
      ...{ key, specifiedBy },
    });
    const answer = (first: Linkage['specifiedBy'], second: Linkage['specifiedBy']) =>
      clusterOf({
        actors: [firm('S'), outside('B', 'buyer')],
        linkages: [row('1', first), row('2', second)],
      }).governance.pairs[0]!.answer;
    expect(answer('joint', 'seller')).toBe('undetermined');
    expect(answer(null, 'seller')).toBe('market');
    expect(answer(null, null)).toBe('undetermined');
  });
});

describe('collective efficiency', () => {
  it('two copies of a cluster side by side in one cluster keep every share and level', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const copy = renamed(sketch, (id) => `${id} again`);
        const linkages = copy.linkages.map((row) => ({
          ...row,
          key: `${row.key} again`,
          project: row.project ? `${row.project} again` : null,
        }));
        const twice = {
          ...sketch,
          actors: [...sketch.actors, ...copy.actors],
          linkages: [...sketch.linkages, ...linkages],
        };
        const [one, two] = [clusterOf(sketch).efficiency, clusterOf(twice).efficiency];
        for (const name of itemNames) {
          const { level, share, byValue } = one.items[name];
          expect(two.items[name].level).toBe(level);
          if (share === null) expect(two.items[name].share).toBeNull();
          else expect(two.items[name].share).toBeCloseTo(share, 12);
          if (typeof byValue === 'number') expect(two.items[name].byValue).toBeCloseTo(byValue, 12);
        }
        expect([two.ee, two.ja, two.ce]).toEqual([one.ee, one.ja, one.ce]);
      }),
      { numRuns: 100 },
    );
  });

  it('never falls when two firms of the cluster act jointly once more', () => {
    fc.assert(
      fc.property(
        randomCase,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(null, 'of their own'),
        (sketch, a, b, project) => {
          const firms = sketch.actors.filter((actor) => actor.kind === 'firm' && actor.cluster === 'c');
          const from = firms[a % firms.length]!.id;
          const to = firms[(a + 1 + (b % (firms.length - 1))) % firms.length]!.id;
          const row = { ...link('acts-jointly', from, to, { project }), key: 'added' };
          const [was, is] = [
            clusterOf(sketch),
            clusterOf({ ...sketch, linkages: [...sketch.linkages, row] }),
          ];
          expect(is.efficiency.ce === null).toBe(was.efficiency.ce === null);
          expect(is.efficiency.ce ?? 0).toBeGreaterThanOrEqual(was.efficiency.ce ?? 0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('bounds', () => {
  it('governance shares sum to 1 with undetermined; levels, forces and intervals stay within theirs', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        for (const cluster of assess(sketch).clusters) {
          const { byCount, byValue, pairs } = cluster.governance.shares;
          for (const shares of [byCount, byValue]) {
            if (shares === null) continue;
            expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
          }
          expect(byCount === null).toBe(pairs === 0);
          for (const pair of cluster.governance.pairs) {
            expect(pair.confidence).toBeGreaterThanOrEqual(0);
            expect(pair.confidence).toBeLessThanOrEqual(1);
            expect(pair.rule === null).toBe(pair.answer === 'undetermined');
          }
          for (const { level, interval, forces } of Object.values(cluster.upgrading)) {
            for (const { strength } of forces) {
              if (strength === null) continue;
              expect(strength).toBeGreaterThanOrEqual(0);
              expect(strength).toBeLessThanOrEqual(3);
            }
            expect(level === null).toBe(interval === null);
            if (level === null || interval === null) continue;
            expect(interval[0]).toBeLessThanOrEqual(level);
            expect(interval[1]).toBeGreaterThanOrEqual(level);
          }
          const { kendallW } = cluster.agreement;
          if (kendallW !== null) {
            expect(kendallW).toBeGreaterThanOrEqual(-1e-9);
            expect(kendallW).toBeLessThanOrEqual(1 + 1e-9);
          }
          const ranks = cluster.articulators.map(({ rank }) => rank);
          expect(ranks).toEqual(ranks.map((_, place) => place + 1));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the random cases are not all alike: every answer of governance and of upgrading comes up', () => {
    const answers = new Set<string>();
    for (const sketch of fc.sample(randomCase, { numRuns: 400, seed: 1 })) {
      const { governance, upgrading, efficiency } = clusterOf(sketch);
      for (const { answer } of governance.pairs) answers.add(answer);
      for (const { answer } of Object.values(upgrading)) answers.add(answer);
      answers.add(efficiency.ce === null ? 'CE null' : 'CE');
      answers.add(efficiency.fragile === null ? 'not fragile' : 'fragile');
    }
    expect([...answers].sort()).toEqual(
      [
        ...['hierarchy', 'quasi-hierarchy', 'network', 'market', 'undetermined'],
        ...['favoured', 'held back', 'mixed', 'no push', 'not classified', 'no basis'],
        ...['CE null', 'CE', 'fragile', 'not fragile'],
      ].sort(),
    );
  });
});
