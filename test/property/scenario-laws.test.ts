// Laws of scenarios and of the test of stability that hold whatever the case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { assessItems } from '../../src/efficiency/assess-items.ts';
import { viewCluster } from '../../src/efficiency/cluster-view.ts';
import { indexCase } from '../../src/graph/case-index.ts';
import { defaultPreset } from '../../src/preset.ts';
import { sensitivityJson } from '../../src/report/sensitivity-report.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import type { LinkageChange } from '../../src/scenario/change.ts';
import { compareAssessments } from '../../src/scenario/compare-assessments.ts';
import { testStability } from '../../src/sensitivity/test-stability.ts';
import { randomCase } from '../support/random-case.ts';
import { readingOf } from '../support/small-case.ts';

const text = (reading: Parameters<typeof analyse>[0]) => JSON.stringify(analyse(reading));

describe('changes', () => {
  it('no change changes nothing, and nothing is said to have moved', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const reading = readingOf(sketch);
        const { reading: same, outcomes } = applyChanges(reading, []);
        expect(outcomes).toEqual([]);
        expect(text(same)).toBe(text(reading));
        const moved = compareAssessments(analyse(reading), analyse(same)).flatMap((each) => each.moved);
        expect(moved).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('what is added and taken out again leaves the assessment as it was, byte for byte', () => {
    const ends = fc.constantFrom('f1', 'f2', 'x1', 'i1', 's1', 'u1');
    const type = fc.constantFrom('supplies', 'member-of', 'acts-jointly', 'owns', 'trains');
    fc.assert(
      fc.property(randomCase, ends, ends, type, (sketch, from, to, layer) => {
        fc.pre(from !== to);
        // A cell that no linkage of the case has, so that only the added one is taken out.
        const cells = { purpose: 'only in the scenario' };
        const add: LinkageChange = { what: 'add linkage', from, type: layer, to, cells };
        const reading = readingOf(sketch);
        const back = applyChanges(reading, [add, { ...add, what: 'remove linkage' }]);
        expect(back.outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
        expect(text(back.reading)).toBe(text(reading));
        const actor = { actor: 'new', cells: {} };
        const come = { ...actor, what: 'add actor' as const, cells: { kind: 'firm', cluster: 'c' } };
        const gone = applyChanges(reading, [come, { ...actor, what: 'remove actor' }]);
        expect(text(gone.reading)).toBe(text(reading));
      }),
      { numRuns: 40 },
    );
  });

  it('an actor taken out of the case leaves the items as the fragile check sees them without it', () => {
    const actors = fc.constantFrom('f1', 'f2', 'x1', 'i1', 't1', 's1');
    fc.assert(
      fc.property(randomCase, actors, (sketch, actor) => {
        const reading = readingOf(sketch);
        const whole = viewCluster('c', indexCase(reading.case));
        const seen = assessItems(whole, defaultPreset.efficiency, whole.without(actor));
        const { reading: left } = applyChanges(reading, [{ what: 'remove actor', actor, cells: {} }]);
        const alone = assessItems(viewCluster('c', indexCase(left.case)), defaultPreset.efficiency);
        for (const [name, { level, share, numerator }] of Object.entries(alone)) {
          expect([name, seen[name as keyof typeof seen]]).toMatchObject([name, { level, share, numerator }]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('every label and number that differs between two assessments is among what moved, and both sides are right', () => {
    fc.assert(
      fc.property(randomCase, fc.constantFrom('f1', 'x1', 'i1', 't1'), (sketch, actor) => {
        const reading = readingOf(sketch);
        const { reading: changed } = applyChanges(reading, [{ what: 'remove actor', actor, cells: {} }]);
        const [before, after] = [analyse(reading), analyse(changed)];
        const there = compareAssessments(before, after);
        const back = compareAssessments(after, before);
        const turned = back.map(({ moved }) =>
          moved.map(({ id, before: was, after: is }) => ({ id, before: is, after: was })),
        );
        const plain = there.map(({ moved }) =>
          moved.map(({ id, before: was, after: is }) => ({ id, before: was, after: is })),
        );
        const sorted = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(plain.map(sorted)).toEqual(turned.map(sorted));
      }),
      { numRuns: 25 },
    );
  });
});

describe('stability', () => {
  it('with nothing missing every label stays and every rank stands still', async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, async (sketch) => {
        const found = await testStability(readingOf(sketch), {
          settings: { draws: 2, missing: [0, 0], thresholdChange: 0 },
        });
        for (const { stability } of found.clusters) {
          for (const { id, stays, stable, otherwise } of stability!.labels) {
            expect([id, stays, stable, otherwise]).toEqual([id, 1, true, []]);
          }
          for (const { rank, low, high, ranked } of stability!.articulators) {
            expect([low, high, ranked]).toEqual([rank, rank, 1]);
          }
          for (const { value, low, high } of stability!.numbers) expect([low, high]).toEqual([value, value]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('the same seed gives the same bytes, the rows in whatever order; shares of a label sum to 1', async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, fc.integer(), async (sketch, shift) => {
        const rows = sketch.linkages;
        const turn = rows.length === 0 ? 0 : Math.abs(shift) % rows.length;
        const shuffled = { ...sketch, linkages: [...rows.slice(turn), ...rows.slice(0, turn)].reverse() };
        const settings = { draws: 4, seed: 'law', missing: [0, 0.6] as const, thresholdChange: 0 };
        const one = await testStability(readingOf(sketch), { settings });
        const other = await testStability(readingOf(shuffled), { settings });
        expect(sensitivityJson(other)).toBe(sensitivityJson(one));
        for (const { stability } of one.clusters) {
          for (const { stays, otherwise } of stability!.labels) {
            if (stays === null) continue;
            expect(otherwise.reduce((sum, { share }) => sum + share, stays)).toBeCloseTo(1, 9);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
