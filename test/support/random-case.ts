import fc from 'fast-check';
import { type Layer, layers } from '../../src/model/layer.ts';
import type { Linkage } from '../../src/model/linkage.ts';
import { sectorGroups } from '../../src/model/sector.ts';
import { type CaseSketch, firm, member, outside } from './small-case.ts';

type Linkages = CaseSketch['linkages'];

/** Firms 2 to 6 in cluster `c` and all that may stand around them. */
function actorsAround(firms: number): CaseSketch['actors'] {
  return [
    ...Array.from({ length: firms }, (_, k) => firm(`f${k + 1}`)),
    member('s1', 'supplier'),
    member('t1', 'buyer'),
    member('i1', 'institution', { institutionType: 'research centre' }),
    member('i2', 'institution', { institutionType: 'business association' }),
    firm('e1', { cluster: 'e' }),
    outside('x1', 'buyer', { country: 'US' }),
    outside('x2', 'buyer', { country: 'BR' }),
    outside('z1', 'firm', { country: null, employees: 600 }),
    outside('u1', 'institution', { country: 'IT', institutionType: 'university' }),
  ];
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const share = maybe(fc.constantFrom(0.1, 0.3, 0.49, 0.5, 0.7, 1));

const supplyCells: fc.Arbitrary<Partial<Linkage>> = fc.record({
  value: maybe(fc.constantFrom(0, 1, 5, 20)),
  year: maybe(fc.constantFrom(2019, 2020)),
  shareOfSellerSales: share,
  shareOfBuyerPurchases: share,
  specifiedBy: maybe(fc.constantFrom('seller', 'buyer', 'joint')),
  monitored: maybe(fc.boolean()),
  switchingCost: maybe(fc.constantFrom('low', 'high')),
});
const cellsOf: Partial<Readonly<Record<Layer, fc.Arbitrary<Partial<Linkage>>>>> = {
  supplies: supplyCells,
  owns: fc.record({ stake: maybe(fc.constantFrom(0.2, 0.3, 0.5, 0.9)) }),
  'acts-jointly': fc.record({ project: maybe(fc.constantFrom('p', 'q')) }),
};

/** Sales and joint action come up more often than the rest, so that pairs and projects meet. */
const layerDrawn = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Layer>('supplies') },
  { weight: 2, arbitrary: fc.constant<Layer>('acts-jointly') },
  { weight: 5, arbitrary: fc.constantFrom(...layers) },
);

function linkagesAmong(ids: readonly string[]): fc.Arbitrary<Linkages> {
  const ends = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
  const drawn = fc
    .tuple(ends, layerDrawn)
    .chain(([[from, to], type]) =>
      (cellsOf[type] ?? fc.constant({})).map((cells) => ({ from: from!, to: to!, type, ...cells })),
    );
  return (
    fc
      // The default size would draw ten rows at most: hardly ever a chain of three.
      .array(drawn, { maxLength: 45, size: 'max' })
      .map((rows) => rows.map((row, place) => ({ ...row, key: `k${String(place).padStart(3, '0')}` })))
  );
}

/** Small cases with everything in them: every kind, layer, scope and state of survey; each linkage has its key. */
export const randomCase: fc.Arbitrary<CaseSketch> = fc.integer({ min: 2, max: 6 }).chain((firms) => {
  const actors = actorsAround(firms);
  const all = fc.constant<readonly Layer[]>(layers);
  return fc.record({
    actors: fc.constant(actors),
    linkages: linkagesAmong(actors.map((actor) => actor.id)),
    surveyed: fc.oneof(all, fc.subarray([...layers])),
    clusters: fc
      .constantFrom(...sectorGroups, null)
      .map((sectorGroup) => [{ id: 'c', country: 'BR', sectorGroup }, { id: 'e' }]),
  });
});
