import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';
import { frameOf } from '../../viewer/src/picture/frame.ts';
import { placementBeside, placementOf } from '../../viewer/src/picture/placement-of.ts';
import { movedBy, scenarioPlaces } from '../../viewer/src/scenario/scenario-positions.ts';
import type { OpenedCase } from '../../viewer/src/worker/messages.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import { runScenario } from '../../viewer/src/worker/run-scenario.ts';
import { actors, linkages } from '../cli/small-case.ts';
import { caseFiles, metalworking, textFile } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

const reading = await readCase([textFile('actors.csv', actors), textFile('linkages.csv', linkages)]);
const { case: before } = reading;
const place = fc.double({ min: -1000, max: 1000, noNaN: true });

it('who was there stays, who is new has a place of its own', () => {
  const size = 2 * before.actors.length;
  fc.assert(
    fc.property(fc.array(place, { minLength: size, maxLength: size }), (numbers) => {
      const positions = Float64Array.from(numbers);
      const { reading: changed, outcomes } = applyChanges(
        reading,
        [
          'remove actor b1',
          'add actor n1 kind=firm',
          'add actor n2 kind=firm',
          'add linkage n1 supplies f1',
        ].map(parseChange),
      );
      expect(outcomes.every(({ outcome }) => outcome === 'applied')).toBe(true);
      const { case: after } = changed;
      const placed = scenarioPlaces(before, after)(positions);
      expect(placed).toHaveLength(2 * after.actors.length);
      expect([...placed].every(Number.isFinite)).toBe(true);
      after.actors.forEach(({ id }, i) => {
        const was = before.actors.findIndex((actor) => actor.id === id);
        if (was < 0) return;
        expect([...placed.slice(2 * i, 2 * i + 2)]).toEqual([...positions.slice(2 * was, 2 * was + 2)]);
      });
      const [first, second] = ['n1', 'n2'].map((id) => after.actors.findIndex((actor) => actor.id === id));
      expect([...placed.slice(2 * first!, 2 * first! + 2)]).not.toEqual([
        ...placed.slice(2 * second!, 2 * second! + 2),
      ]);
    }),
  );
});

it('a case without actors gives places to the first', () => {
  const empty = { ...before, actors: [], linkages: [] };
  expect([...scenarioPlaces(empty, before)(new Float64Array())].every(Number.isFinite)).toBe(true);
});

describe('the places of a scenario in the layouts that say something', async () => {
  const request = { mode: 'case' as const, files: await caseFiles(metalworking), options: {} };
  const base = await openedWhole(openCase(request, () => {}));
  if (base.mode !== 'case') throw new Error('not a case');
  const changed = (...changes: readonly string[]) =>
    runScenario({ base, changes: changes.map(parseChange) }, () => {}).opened;
  const stays = (after: OpenedCase, layout: 'chain' | 'cluster' | 'circle' | 'map'): number => {
    const then = placementOf(base, layout).positions;
    const now = placementBeside(after, base, layout, movedBy(base.subject, after.subject)).positions;
    return after.subject.actors.filter(({ id }, i) => {
      const was = base.subject.actors.findIndex((actor) => actor.id === id);
      return then[2 * was] === now[2 * i] && then[2 * was + 1] === now[2 * i + 1];
    }).length;
  };
  const everybody = base.subject.actors.length;

  it.each(['chain', 'cluster', 'circle', 'map'] as const)(
    'are those before in the layout %s where linkages come and go, or an actor goes',
    (layout) => {
      const linked = changed('add linkage bandes finances firm-04', 'remove linkage aracruz assists firm-04');
      expect(stays(linked, layout)).toBe(everybody);
      expect(stays(changed('remove actor bandes'), layout)).toBe(everybody - 1);
    },
  );

  it('leave the picture as large as it was where an actor at its edge goes', () => {
    const { positions } = base;
    const all = new Uint8Array(everybody).fill(1);
    const easternmost = base.subject.actors.reduce(
      (most, _, i) => (positions[2 * i]! > positions[2 * most]! ? i : most),
      0,
    );
    const { id } = base.subject.actors[easternmost]!;
    const after = changed(`remove actor ${id}`);
    const moved = movedBy(base.subject, after.subject);
    const framed = (gone?: Float64Array) => {
      const placement = { positions: moved.places(positions), captions: [], placed: null };
      const { x, width } = frameOf({ ...placement, ...(gone && { gone }) }, all.subarray(1));
      return { x: x(0), width };
    };
    const { x, width } = frameOf({ positions, captions: [], placed: null }, all);
    expect(framed(moved.gone(positions))).toEqual({ x: x(0), width });
    expect(framed(), 'without its room').not.toEqual({ x: x(0), width });
  });

  it('are others where the layout says something else of an actor', () => {
    const elsewhere = changed('set actor firm-04 cluster= country=PT latitude=40 longitude=-8');
    for (const layout of ['cluster', 'circle', 'map'] as const) {
      expect(stays(elsewhere, layout), layout).toBeLessThan(everybody);
    }
    const seller = changed('add linkage cst supplies firm-04', 'add linkage cst supplies aracruz');
    expect(stays(seller, 'chain')).toBeLessThan(everybody);
  });
});
