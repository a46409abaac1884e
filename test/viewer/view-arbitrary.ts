import fc from 'fast-check';
import { layers } from '../../src/model/layer.ts';
import type { Change } from '../../src/scenario/change.ts';
import type { Selection } from '../../viewer/src/app/selection.ts';
import type { Filter } from '../../viewer/src/view/filter.ts';
import type { ViewState } from '../../viewer/src/view/view-state.ts';
import type { OpenedNetwork } from '../../viewer/src/worker/messages.ts';

const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const id = text.map((word) => word.trim()).filter((word) => word !== '');
const texts = fc.array(text, { maxLength: 4 });
/** JSON knows no minus zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const bound = fc.option(number, { nil: null });

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constant('actor' as const), id: text }),
  fc.record({ kind: fc.constant('linkage' as const), key: text, from: text, to: text }),
  fc.record({ kind: fc.constant('pair' as const), from: text, to: text }),
  fc.record({ kind: fc.constant('group' as const), of: text, actors: texts }),
);

const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ by: fc.constant('kind' as const), kinds: texts }),
  fc.record({ by: fc.constant('layer' as const), layers: texts }),
  fc.record({ by: fc.constant('scope' as const), scopes: texts }),
  fc.record({ by: fc.constant('governance' as const), types: texts }),
  fc.record({ by: fc.constant('provenance' as const), provenances: texts }),
  fc.record({ by: fc.constant('measure' as const), measure: text, least: bound, most: bound }),
  fc.record({ by: fc.constant('attribute' as const), attribute: text, values: texts }),
  fc.record({ by: fc.constant('between' as const), from: text, to: text }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('remove actor' as const), actor: id, cells: fc.constant({}) }),
  fc.record({
    what: fc.constantFrom('add linkage' as const, 'set linkage' as const),
    from: id,
    type: fc.constantFrom(...layers),
    to: id,
    cells: fc.dictionary(fc.constantFrom('value', 'year', 'project'), fc.oneof(id, number), {
      noNullPrototype: true,
    }),
  }),
);

/** Any view that a page could have, and some it could not. */
export const anyView: fc.Arbitrary<ViewState> = fc.record({
  cluster: fc.option(text, { nil: null }),
  selection: fc.option(selection, { nil: null }),
  sizeBy: text,
  colourBy: text,
  layout: fc.constantFrom(
    'force' as const,
    'given' as const,
    'chain' as const,
    'cluster' as const,
    'circle' as const,
    'map' as const,
  ),
  filters: fc.array(filter, { maxLength: 4 }),
  measuresOf: fc.constantFrom('whole' as const, 'filtered' as const),
  focus: fc.option(fc.record({ actor: text, steps: fc.nat(9) }), { nil: null }),
  path: fc.option(fc.record({ from: text, to: text }), { nil: null }),
  hidden: texts,
  collapsed: texts,
  hiddenGroups: texts,
  bundled: fc.boolean(),
  year: fc.option(fc.integer({ min: 1800, max: 2200 }), { nil: null }),
  camera: fc.option(
    fc.record({ x: number, y: number, ratio: fc.double({ min: 0.005, max: 4, noNaN: true }) }),
    {
      nil: null,
    },
  ),
  presenting: fc.boolean(),
  trying: fc.boolean(),
  changes: fc.array(change, { maxLength: 4 }),
  shows: fc.constantFrom('after' as const, 'before' as const),
});

/** Something that is open. */
export const openedNetwork: OpenedNetwork = {
  mode: 'network',
  title: 'flows.csv',
  directed: true,
  groupColumn: null,
  actors: ['a', 'b', 'c'].map((name) => ({ id: name, name, group: null, attributes: {} })),
  links: [{ from: 'a', to: 'b', year: null }],
  measures: [],
  totals: [],
  brokerage: null,
  problems: [],
  positions: new Float64Array(6),
  placedBy: 'force',
  ends: { from: Int32Array.of(0), to: Int32Array.of(1) },
  lacks: null,
};
