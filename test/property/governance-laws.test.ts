// Laws of governance, expert codes and linkages side by side that hold whatever the case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { cohenKappa } from '../../src/metrics/cohen-kappa.ts';
import type { ClusterAssessment } from '../../src/model/assessment.ts';
import type { Code, EfficiencyItemName } from '../../src/model/code.ts';
import type { GovernanceShares } from '../../src/model/governance.ts';
import { layers } from '../../src/model/layer.ts';
import { governanceTypes } from '../../src/model/linkage.ts';
import { defaultPreset } from '../../src/preset.ts';
import { randomCase } from '../support/random-case.ts';
import { type CaseSketch, link, readingOf } from '../support/small-case.ts';

const clusterOf = (
  sketch: CaseSketch,
  codes: readonly Code[] = [],
  basis: 'derived' | 'expert' = 'derived',
) => {
  const reading = readingOf(sketch);
  const efficiency = { ...defaultPreset.efficiency, codes: basis };
  return analyse(
    { ...reading, case: { ...reading.case, codes } },
    { preset: { ...defaultPreset, efficiency }, detail: 'labels' },
  ).clusters[0]!;
};

const lowHigh = fc.constantFrom('low' as const, 'high' as const, null);

/** Random cases whose sales also carry triples and the analysts' codes. */
const codedCase: fc.Arbitrary<CaseSketch> = randomCase.chain((sketch) =>
  fc
    .array(
      fc.record({
        governance: fc.option(fc.constantFrom(...governanceTypes), { nil: null }),
        complexity: lowHigh,
        codifiability: lowHigh,
        capability: lowHigh,
      }),
      { minLength: sketch.linkages.length, maxLength: sketch.linkages.length },
    )
    .map((cells) => ({
      ...sketch,
      linkages: sketch.linkages.map((row, place) =>
        row.type === 'supplies' ? { ...row, ...cells[place]! } : row,
      ),
    })),
);

const earlierCells = fc.record({
  shareOfSellerSales: fc.constantFrom(null, 0.1, 0.6),
  specifiedBy: fc.constantFrom('seller' as const, 'buyer' as const, 'joint' as const, null),
  monitored: fc.option(fc.boolean(), { nil: null }),
  capability: lowHigh,
});

/** The same, with a row of 1998 beside each sale; the sale itself is of 2004, or of no year. */
const datedCase: fc.Arbitrary<CaseSketch> = codedCase.chain((sketch) => {
  const sales = sketch.linkages.filter((row) => row.type === 'supplies');
  return fc
    .array(fc.tuple(earlierCells, fc.constantFrom(2004, 2004, null)), {
      minLength: sales.length,
      maxLength: sales.length,
    })
    .map((drawn) => ({
      ...sketch,
      linkages: [
        ...sketch.linkages.filter((row) => row.type !== 'supplies'),
        ...sales.map((row, place) => ({ ...row, year: drawn[place]![1] })),
        ...sales.map((row, place) => ({ ...row, ...drawn[place]![0], year: 1998, key: `${row.key} then` })),
      ],
    }));
});

function expectSharesOfOne({ byCount, byValue, pairs, valued, reason }: GovernanceShares): void {
  for (const shares of [byCount, byValue]) {
    if (shares === null) continue;
    for (const share of Object.values(shares)) expect(share).toBeGreaterThanOrEqual(0);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  }
  expect(byCount === null).toBe(pairs === 0);
  if (byValue !== null) expect(valued * 2).toBeGreaterThanOrEqual(pairs);
  expect(byCount === null || byValue === null).toBe(reason !== undefined);
}

describe('distributions', () => {
  it('every one sums to 1 with undetermined; firms and scopes are parts of the cluster', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const { distributions, shares } = clusterOf(sketch).governance;
        const { byFirm, byChain, byScope } = distributions;
        const parts = [byFirm.map((one) => one.shares), Object.values(byScope)];
        for (const one of [...parts.flat(), ...byChain.map((chain) => chain.shares)]) expectSharesOfOne(one);
        for (const part of parts) {
          expect(part.reduce((sum, one) => sum + one.pairs, 0)).toBe(shares.pairs);
          expect(part.reduce((sum, one) => sum + one.valued, 0)).toBe(shares.valued);
          if (shares.byCount === null) continue;
          const market = part.reduce((sum, one) => sum + (one.byCount?.market ?? 0) * one.pairs, 0);
          expect(market / shares.pairs).toBeCloseTo(shares.byCount.market, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('concentration lies between that of equal partners and 1; leaders are those of the cluster', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const cluster = clusterOf(sketch);
        const { leadership } = cluster.governance;
        for (const { byCount, byValue, partners } of [leadership.sales, leadership.purchases]) {
          for (const found of [byCount, byValue]) {
            if (found === null) continue;
            expect(found.hhi).toBeGreaterThanOrEqual(1 / partners - 1e-12);
            expect(found.hhi).toBeLessThanOrEqual(1 + 1e-12);
            expect(found.largestShare ** 2).toBeLessThanOrEqual(found.hhi + 1e-12);
          }
        }
        const central = leadership.outCentralisation;
        if (central !== null) expect(central).toBeLessThanOrEqual(1);
        expect(leadership.leaders.map(({ actor }) => actor)).toEqual(cluster.leaders);
        for (const { because } of leadership.leaders) expect(because.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('two copies side by side keep the shares by count and halve the concentration over buyers', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const again = (id: string) => `${id} again`;
        const twice: CaseSketch = {
          ...sketch,
          actors: [...sketch.actors, ...sketch.actors.map((actor) => ({ ...actor, id: again(actor.id) }))],
          linkages: [
            ...sketch.linkages,
            ...sketch.linkages.map((row) => ({
              ...row,
              ...{ from: again(row.from), to: again(row.to), key: again(row.key!) },
            })),
          ],
        };
        const [one, two] = [clusterOf(sketch).governance, clusterOf(twice).governance];
        for (const answer of Object.keys(one.shares.byCount ?? {}) as 'market'[]) {
          expect(two.shares.byCount![answer]).toBeCloseTo(one.shares.byCount![answer], 12);
        }
        const hhi = one.leadership.sales.byCount?.hhi;
        if (hhi !== undefined) expect(two.leadership.sales.byCount!.hhi).toBeCloseTo(hhi / 2, 12);
      }),
      { numRuns: 25 },
    );
  });
});

describe('moves between two dates', () => {
  it('end at the answer listed, in order, each with a move or the reason why not', () => {
    let seen = 0;
    fc.assert(
      fc.property(datedCase, (sketch) => {
        const { pairs, moves } = clusterOf(sketch).governance;
        seen += moves.steps.length;
        const listed = new Map(pairs.map((pair) => [`${pair.seller} > ${pair.buyer}`, pair]));
        const last = new Map(moves.steps.map((step) => [`${step.seller} > ${step.buyer}`, step]));
        for (const step of moves.steps) {
          expect(step.from.year).toBeLessThan(step.to.year);
          const open = step.from.answer === 'undetermined' || step.to.answer === 'undetermined';
          expect(step.move === null).toBe(open);
          expect(step.reason !== undefined).toBe(open);
          if (step.changed.length === 0) expect(step.to.answer).toBe(step.from.answer);
        }
        for (const [pair, step] of last) {
          expect(step.to.answer).toBe(listed.get(pair)!.answer);
          expect(step.to.gereffi).toBe(listed.get(pair)!.gereffi);
        }
        const counted = moves.counts.reduce((sum, one) => sum + one.pairs, 0);
        expect(counted).toBe(moves.steps.filter(({ move }) => move !== null).length);
        expect(moves.steps.length === 0).toBe(moves.reason !== undefined);
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('a row of an earlier year, of a pair with rows dated later, changes no answer listed', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(), (sketch, which) => {
        const dated = sketch.linkages.filter((row) => row.type === 'supplies' && row.year);
        if (dated.length === 0) return;
        const chosen = dated[which % dated.length]!;
        const earlier = {
          ...chosen,
          key: 'earlier',
          year: 1950,
          monitored: true,
          specifiedBy: 'buyer' as const,
        };
        const before = clusterOf(sketch).governance;
        const after = clusterOf({ ...sketch, linkages: [...sketch.linkages, earlier] }).governance;
        expect(after.pairs).toEqual(before.pairs);
        expect(after.shares).toEqual(before.shares);
        const pair = before.pairs.find(({ seller, buyer }) => seller === chosen.from && buyer === chosen.to);
        if (pair === undefined) return;
        const steps = after.moves.steps.filter(
          (step) => step.seller === pair.seller && step.buyer === pair.buyer,
        );
        expect(steps[0]!.from.year).toBe(1950);
      }),
      { numRuns: 50 },
    );
  });

  it('a linkage in an unsurveyed layer makes or breaks no market at any date', () => {
    const draw = fc.tuple(
      datedCase,
      fc.constantFrom('assists', 'shares-knowledge', 'acts-jointly'),
      fc.nat(),
    );
    fc.assert(
      fc.property(draw, ([sketch, layer, which]) => {
        const surveyed = (sketch.surveyed ?? layers).filter((one) => one !== layer);
        const before = clusterOf({ ...sketch, surveyed });
        const { steps } = before.governance.moves;
        if (steps.length === 0) return;
        const { seller, buyer } = steps[which % steps.length]!;
        const row = { ...link(layer as 'assists', buyer, seller), key: 'added' };
        const after = clusterOf({ ...sketch, surveyed, linkages: [...sketch.linkages, row] });
        const markets = ({ governance }: ClusterAssessment) =>
          governance.moves.steps.map(({ from, to }) => [from.answer === 'market', to.answer === 'market']);
        expect(markets(after)).toEqual(markets(before));
      }),
      { numRuns: 60 },
    );
  });
});

describe('agreement', () => {
  it('every coded pair is in the table once, and in one of the counts', () => {
    fc.assert(
      fc.property(codedCase, (sketch) => {
        const { pairs, agreement } = clusterOf(sketch).governance;
        for (const [found, name] of [
          [agreement.coded, 'coded'],
          [agreement.gereffi, 'gereffi'],
        ] as const) {
          const coded = pairs.filter((pair) => pair[name] !== undefined).length;
          expect(found.table.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(coded);
          expect(found.n + found.undetermined + found.noneOfFour).toBe(coded);
          expect(found.kappa === null).toBe(found.reason !== undefined);
          if (found.kappa !== null) expect(found.kappa).toBeLessThanOrEqual(1);
        }
        const agreeing = pairs.filter((pair) => pair.codedAgrees === true).length;
        if (agreement.coded.observed !== null) {
          expect(agreement.coded.observed * agreement.coded.n).toBeCloseTo(agreeing, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('kappa is the same with the judges exchanged; unweighted, with the categories in any order', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((size) =>
      fc.array(fc.array(fc.nat({ max: 9 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    );
    const same = (a: number | null, b: number | null) =>
      a === null || b === null ? expect(a).toBe(b) : expect(a).toBeCloseTo(b, 9);
    fc.assert(
      fc.property(table, (counts) => {
        const turned = counts.map((_, i) => counts.map((row) => row[i]!));
        const backwards = [...counts].reverse().map((row) => [...row].reverse());
        for (const weights of ['none', 'linear', 'quadratic'] as const) {
          same(cohenKappa(turned, weights), cohenKappa(counts, weights));
          same(cohenKappa(backwards, weights), cohenKappa(counts, weights));
        }
        const swapped = [counts[1]!, counts[0]!, ...counts.slice(2)].map((row) => [
          row[1]!,
          row[0]!,
          ...row.slice(2),
        ]);
        same(cohenKappa(swapped, 'none'), cohenKappa(counts, 'none'));
        const diagonal = counts.map((row, i) => row.map((count, j) => (i === j ? count : 0)));
        if (diagonal.filter((row) => row.some((count) => count > 0)).length > 1) {
          expect(cohenKappa(diagonal, 'quadratic')).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

describe('expert codes', () => {
  const code = (item: Code['item'], value: number, coder: string | null): Code => ({
    ...{ subject: 'c', item, value, coder, source: null, note: null, rows: [] },
  });

  it('that repeat the derived levels agree wholly and, used, change nothing', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const derived = clusterOf(sketch).efficiency;
        const names = Object.keys(derived.items) as EfficiencyItemName[];
        const codes = names.flatMap((name) => {
          const { level } = derived.items[name];
          return level === null ? [] : [code(name, level, 'A'), code(name, level, 'B')];
        });
        const used = clusterOf(sketch, codes, 'expert').efficiency;
        expect([used.ee, used.ja, used.ce, used.fragile]).toEqual([
          ...[derived.ee, derived.ja, derived.ce, derived.fragile],
        ]);
        const { agreement, betweenCoders } = used.codes;
        expect(agreement.n).toBe(codes.length / 2);
        for (const one of [agreement, ...betweenCoders.map((each) => each.agreement)]) {
          if (one.n > 0) expect(one.same).toBe(1);
          if (one.kappa.linear !== null) expect(one.kappa).toEqual({ linear: 1, quadratic: 1 });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('change nothing where they are not asked for', () => {
    const values = fc.array(
      fc.tuple(fc.constantFrom('E1', 'E4', 'J3', 'EE', 'CE'), fc.integer({ min: 0, max: 3 })),
    );
    fc.assert(
      fc.property(randomCase, values, (sketch, drawn) => {
        const codes = drawn.map(([item, value], place) => code(item as 'E1', value, `${place}`));
        const { codes: _, ...before } = clusterOf(sketch).efficiency;
        const { codes: __, ...after } = clusterOf(sketch, codes).efficiency;
        expect(after).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('linkages side by side', () => {
  it('ties are at most what is possible, totals are those by scope, and bridges have both', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const { sideBySide, linkages } = clusterOf(sketch);
        for (const scope of ['local', 'domestic', 'crossBorder', 'unknown'] as const) {
          const { count, value, byLayer, ties, possible, density, reason } = sideBySide[scope];
          expect({ count, value }).toEqual(linkages[scope]);
          expect(Object.values(byLayer).reduce((sum, rows) => sum + rows, 0)).toBe(count);
          expect(ties).toBeLessThanOrEqual(possible);
          expect(density === null).toBe(reason !== undefined);
        }
        for (const { local, crossBorder, pairs } of sideBySide.bridges) {
          expect(Math.min(local, crossBorder)).toBeGreaterThan(0);
          expect(pairs).toBeGreaterThanOrEqual(0);
          expect(pairs).toBeLessThanOrEqual(local * crossBorder);
        }
      }),
      { numRuns: 40 },
    );
  });
});
