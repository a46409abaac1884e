import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actorKinds } from '../../src/model/actor.ts';
import { layers } from '../../src/model/layer.ts';
import type { Change } from '../../src/scenario/change.ts';
import { changesJson } from '../../src/scenario/changes-json.ts';
import { readChanges } from '../../src/scenario/read-changes.ts';

/** An id as a case can have it: no white space around it, never empty. */
const id = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const cell = fc.oneof(
  id,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const cells = fc.dictionary(fc.constantFrom('name', 'value', 'year', 'monitored', 'project'), cell, {
  noNullPrototype: true,
});

/** What is set may also be emptied. */
const setCells = fc.dictionary(
  fc.constantFrom('name', 'value', 'year', 'monitored', 'project'),
  fc.option(cell, { nil: null }),
  { noNullPrototype: true },
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('add actor' as const), actor: id, cells }),
  fc.record({ what: fc.constant('set actor' as const), actor: id, cells: setCells }),
  fc.record({
    what: fc.constant('set linkage' as const),
    from: id,
    type: fc.constantFrom(...layers),
    to: id,
    cells: setCells,
  }),
  fc.record({ what: fc.constant('remove actor' as const), actor: id, cells: fc.constant({}) }),
  fc.record({
    what: fc.constant('remove actor' as const),
    actor: id,
    kind: fc.constantFrom(...actorKinds),
    cells: fc.constant({}),
  }),
  fc.record({
    what: fc.constantFrom('add linkage' as const, 'remove linkage' as const),
    from: id,
    type: fc.constantFrom(...layers),
    to: id,
    cells,
  }),
);

it('changes written to a file and read again are the same changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const bytes = new TextEncoder().encode(changesJson(changes));
      expect(readChanges({ name: 'changes.json', bytes })).toEqual(changes);
    }),
  );
});
