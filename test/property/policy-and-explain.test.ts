// Laws of advice and explanation that hold whatever the case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainContext } from '../../src/explain/explain-context.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import { askCase } from '../../src/explain/questions/ask-case.ts';
import type { Subject } from '../../src/explain/subject.ts';
import type { ClusterAssessment } from '../../src/model/assessment.ts';
import { externalEconomyItems, jointActionItems, upgradingForms } from '../../src/model/code.ts';
import type { PolicyTrigger } from '../../src/model/policy.ts';
import { atLeast, atMost, below } from '../../src/model/tolerance.ts';
import { defaultPreset } from '../../src/preset.ts';
import { explanationJson } from '../../src/report/explanation-json.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { indicatorNamed } from '../../src/scenario/indicator.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';
import { randomCase } from '../support/random-case.ts';
import { type CaseSketch, readingOf } from '../support/small-case.ts';

/** Policy and all that is explained here but upgrading firm by firm. */
const quick = { detail: 'labels' } as const;

/** The option of a preset by the name a trigger gives. */
function optionNamed(name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], defaultPreset);
}

const holds = ({ value, relation, threshold }: PolicyTrigger): boolean =>
  relation === 'at least'
    ? atLeast(value, threshold)
    : relation === 'at most'
      ? atMost(value, threshold)
      : below(value, threshold);

/** The figures of triggers that the assessment states elsewhere, worked out from there. */
function statedElsewhere(cluster: ClusterAssessment): Readonly<Record<string, number | null>> {
  const { efficiency, governance, network } = cluster;
  const shares = governance.shares.byCount;
  const { E4 } = efficiency.items;
  return {
    'policy.isolatedShare': network.isolatedShare,
    'policy.quasiHierarchyShare':
      shares === null || shares.undetermined === 1
        ? null
        : shares['quasi-hierarchy'] / (1 - shares.undetermined),
    'policy.secondBuyerFirms': (E4.twoBuyers?.length ?? 0) / cluster.firms,
  };
}

describe('advice', () => {
  it('has a trigger that holds against its option, with the figure the assessment states', () => {
    let given = 0;
    fc.assert(
      fc.property(randomCase, (sketch) => {
        for (const cluster of analyse(readingOf(sketch), quick).clusters) {
          const elsewhere = statedElsewhere(cluster);
          for (const { advice, triggers, because, source, basis } of cluster.policy) {
            given++;
            expect(triggers.length).toBeGreaterThan(0);
            expect(because.map(({ text }) => text)).toEqual(triggers.map(({ text }) => text));
            expect(source).toMatch(/^\[(S|O|L)\]/);
            expect(basis).toMatch(/^\[(S|O|L)\]/);
            expect(cluster.policyWithheld.map((each) => each.advice)).not.toContain(advice);
            for (const trigger of triggers) {
              expect(holds(trigger), JSON.stringify(trigger)).toBe(true);
              expect(trigger.threshold).toBe(optionNamed(trigger.option));
              const known = elsewhere[trigger.option] ?? null;
              if (known !== null) expect(trigger.value).toBeCloseTo(known, 9);
              const item = /^([EJ]\d), /.exec(trigger.measure)?.[1] as 'E1' | undefined;
              if (item !== undefined) expect(trigger.value).toBe(cluster.efficiency.items[item].level);
            }
          }
          if (cluster.sectorGroup.answer === null) {
            expect(
              cluster.policy.map(({ advice }) => advice).filter((each) => each !== 'second-bridge'),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 35 },
    );
    expect(given).toBeGreaterThan(20);
  });

  it('names changes that a scenario can make, and numbers that a search can move', () => {
    let tried = 0;
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const reading = readingOf(sketch);
        for (const cluster of analyse(reading, quick).clusters) {
          for (const { try: changes, indicator } of cluster.policy) {
            const { outcomes } = applyChanges(reading, changes.map(parseChange));
            expect(outcomes.filter(({ outcome }) => outcome === 'rejected')).toEqual([]);
            tried += outcomes.length;
            for (const { key } of indicator) if (key !== null) indicatorNamed(key, cluster);
          }
        }
      }),
      { numRuns: 35 },
    );
    expect(tried).toBeGreaterThan(10);
  });

  it('is withheld with what it needs where an input was not observed', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        for (const { policyWithheld } of analyse(readingOf(sketch), quick).clusters) {
          for (const { why, needs, text } of policyWithheld) {
            expect(text).not.toBe('');
            expect(needs.length > 0).toBe(why !== 'trigger not seen');
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Everything that can be explained in a case. */
function subjectsOf(sketch: CaseSketch, clusters: readonly ClusterAssessment[]): readonly Subject[] {
  const pairs = clusters.flatMap(({ governance }) => governance.pairs);
  return [
    ...sketch.actors
      .filter(({ cluster }) => cluster !== null)
      .map(({ id }) => ({ kind: 'actor' as const, actor: id })),
    ...pairs.map(({ seller, buyer }) => ({ kind: 'pair' as const, seller, buyer })),
    ...[...externalEconomyItems, ...jointActionItems].map((item) => ({ kind: 'item' as const, item })),
    ...(['EE', 'JA', 'CE'] as const).map((index) => ({ kind: 'index' as const, index })),
    ...upgradingForms.map((form) => ({ kind: 'upgrading' as const, form })),
    ...(['governance', 'articulators', 'sector group', 'cluster', 'policy'] as const).map((kind) => ({
      kind,
    })),
  ];
}

describe('explanations', () => {
  it('rest on actors and linkages of the case alone, say something, and are the same for shuffled rows', () => {
    const cases = randomCase.chain((sketch) =>
      fc
        .shuffledSubarray([...sketch.linkages], { minLength: sketch.linkages.length })
        .map((linkages) => [sketch, { ...sketch, linkages }] as const),
    );
    fc.assert(
      fc.property(cases, ([sketch, other]) => {
        const told = explanationsOf(sketch);
        const ids = new Set(sketch.actors.map(({ id }) => id));
        const keys = new Set(sketch.linkages.map(({ key }) => key));
        for (const { answer, parts, title } of told) {
          expect(answer, title).toMatch(/\.$/);
          expect(parts.length, title).toBeGreaterThan(0);
          for (const { text, actors, linkages } of parts.flatMap(({ statements }) => statements)) {
            expect(text).not.toMatch(/undefined|NaN|\[object/);
            for (const id of actors) expect(ids.has(id), text).toBe(true);
            for (const key of linkages) expect(keys.has(key), text).toBe(true);
          }
        }
        expect(explanationsOf(other)).toEqual(told);
      }),
      { numRuns: 12 },
    );
  });

  it('name only rows that exist', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const rows = sketch.linkages.map((_, place) => place + 2);
        const placed = {
          ...sketch,
          linkages: sketch.linkages.map((row, place) => ({
            ...row,
            rows: [{ file: 'linkages.csv', row: place + 2 }],
          })),
        };
        const reading = readingOf(placed);
        const assessment = analyse(reading, quick);
        const context = explainContext(reading, assessment, defaultPreset);
        const explanations = assessment.clusters.flatMap(({ governance, id }) =>
          governance.pairs.flatMap(({ seller, buyer }) =>
            explain(context, { kind: 'pair', seller, buyer }, id),
          ),
        );
        const written = JSON.parse(explanationJson(reading, assessment, explanations));
        const named: string[] = written.explanations.flatMap(
          (each: { parts: { statements: { rows: string[] }[] }[] }) =>
            each.parts.flatMap(({ statements }) => statements.flatMap((statement) => statement.rows)),
        );
        const known = new Set(rows.map((row) => `linkages.csv:${row}`));
        for (const row of named) expect(known.has(row)).toBe(true);
        expect(named.length > 0).toBe(explanations.length > 0);
      }),
      { numRuns: 12 },
    );
  });

  function explanationsOf(sketch: CaseSketch): readonly Explanation[] {
    const reading = readingOf(sketch);
    const assessment = analyse(reading, quick);
    const context = explainContext(reading, assessment, defaultPreset);
    return subjectsOf(sketch, assessment.clusters).flatMap((subject) => explain(context, subject));
  }
});

describe('questions', () => {
  it('what is settled whatever the answer could be settled, and nothing exceeds what is open', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const reading = readingOf(sketch);
        const assessment = analyse(reading, quick);
        const found = askCase(explainContext(reading, assessment, defaultPreset));
        const unknown = new Set(found.unknown);
        for (const { pairs, known, settles, firms, changed } of found.questions) {
          expect(pairs.sure).toBeLessThanOrEqual(pairs.could);
          expect(pairs.could).toBeLessThanOrEqual(pairs.asked);
          expect(pairs.asked).toBeLessThanOrEqual(found.pairs.undetermined);
          expect(settles).toBe(pairs.could + known.could.length);
          for (const label of known.could) expect(unknown.has(label)).toBe(true);
          for (const label of known.sure) expect(known.could).toContain(label);
          for (const label of changed) expect(unknown.has(label)).toBe(false);
          const could = firms.reduce((sum, firm) => sum + firm.could, 0);
          expect(could).toBe(pairs.could);
        }
        for (const [place, { could, sure }] of found.together.entries()) {
          expect(sure).toBeLessThanOrEqual(could);
          if (place > 0) expect(sure).toBeGreaterThanOrEqual(found.together[place - 1]!.sure);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('a single fact could settle just the pairs whose governance says so', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const reading = readingOf(sketch);
        const assessment = analyse(reading, quick);
        const { questions } = askCase(explainContext(reading, assessment, defaultPreset));
        const open = new Map(
          assessment.clusters
            .flatMap(({ governance }) => governance.pairs)
            .map((pair) => [`${pair.seller}>${pair.buyer}`, pair]),
        );
        const settledBy = (fact: 'specifiedBy' | 'monitored' | 'dependenceOfSeller') =>
          [...open.values()].filter((pair) => pair.settledBy?.includes(fact)).length;
        const could = (name: string) => questions.find((each) => each.question === name)?.pairs.could ?? 0;
        expect(could('specifiedBy')).toBe(settledBy('specifiedBy'));
        expect(could('monitored')).toBe(settledBy('monitored'));
        expect(could('shareOfSellerSales')).toBe(settledBy('dependenceOfSeller'));
      }),
      { numRuns: 5 },
    );
  });
});
