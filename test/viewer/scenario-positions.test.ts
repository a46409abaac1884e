import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCase } from '../../src/read/read-case.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import { parseChange } from '../../src/scenario/parse-change.ts';
import { scenarioPlaces } from '../../viewer/src/scenario/scenario-positions.ts';
import { actors, linkages } from '../cli/small-case.ts';
import { textFile } from '../e2e/case-files.ts';

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
