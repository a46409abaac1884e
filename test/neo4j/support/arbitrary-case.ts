import fc from 'fast-check';
import { type Actor, actorKinds, institutionTypes } from '../../../src/model/actor.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Cluster } from '../../../src/model/cluster.ts';
import { codeSchema, upgradingEventSchema } from '../../../src/model/code.ts';
import { layers } from '../../../src/model/layer.ts';
import { governanceTypes, type Linkage, scopes } from '../../../src/model/linkage.ts';
import { compareText } from '../../../src/model/order.ts';
import type { RowReference } from '../../../src/model/problem.ts';
import { provenances } from '../../../src/model/provenance.ts';
import { sectorGroups } from '../../../src/model/sector.ts';

/** Texts that try to be something else: quotes, backticks, Cypher, escapes, emoji, controls, very long ones. */
const hostile: readonly string[] = [
  "'; MATCH (n) DETACH DELETE n; //",
  '`) DETACH DELETE (a`',
  '"}) SET a.admin = true //',
  '\\u0027 OR 1=1',
  '\\',
  '\\n\\',
  '$caseId',
  '{{caseId}}',
  'null',
  ':exit',
  '\n:exit\n',
  'ção — 日本語 — עברית — 🏭👩🏽‍🔧',
  'a\u0000b',
  '\u2028\u2029\ufeff',
  '\r\n\t',
  ';;,,""',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
];

export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
);
const shortText = anyText.map((text) => [...text].slice(0, 60).join(''));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const amount = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.nat(),
  fc.constantFrom(0, -0, 1, 0.1 + 0.2, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const year = fc.integer({ min: -9999, max: 9999 });
const lowHigh = orNull(fc.constantFrom('low', 'high'));
/** The database takes any name of a property but one with a NUL; `checkPushable` says so. */
const columnName = shortText.map((text) => text.replaceAll('\0', '0'));
const extra = fc.dictionary(columnName, anyText, { maxKeys: 3 });
const rows: fc.Arbitrary<readonly RowReference[]> = fc.array(
  fc
    .record({ file: anyText, sheet: fc.option(anyText, { nil: undefined }), row: fc.nat() })
    .map(({ sheet, ...rest }) => (sheet === undefined ? rest : { ...rest, sheet })),
  { maxLength: 3 },
);
const source = orNull(anyText);
const provenance = orNull(fc.constantFrom(...provenances));

function actorOf(id: string): fc.Arbitrary<Actor> {
  return fc.record({
    id: fc.constant(id),
    name: orNull(fc.oneof(anyText, fc.constant(''))),
    kind: orNull(fc.constantFrom(...actorKinds)),
    institutionType: orNull(fc.constantFrom(...institutionTypes)),
    country: orNull(anyText),
    place: orNull(anyText),
    latitude: orNull(fc.double({ min: -90, max: 90, noNaN: true })),
    longitude: orNull(fc.double({ min: -180, max: 180, noNaN: true })),
    locationPrecision: orNull(fc.constantFrom('exact' as const, 'estimated' as const)),
    cluster: orNull(fc.constantFrom('c', "c'`2")),
    isic: orNull(anyText),
    sectorGroup: orNull(fc.constantFrom(...sectorGroups)),
    employees: orNull(amount),
    sales: orNull(amount),
    founded: orNull(year),
    activities: fc.array(anyText, { maxLength: 3 }),
    ownershipOrigin: orNull(anyText),
    provenance,
    source,
    extra,
    madeFrom: fc.constantFrom('row' as const, 'linkage' as const),
    rows,
  });
}

function linkageOf(key: string, ids: readonly string[]): fc.Arbitrary<Linkage> {
  const ends = fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 });
  const fields = fc.record({
    key: fc.constant(key),
    id: orNull(anyText),
    type: fc.constantFrom(...layers),
    value: orNull(amount),
    currency: orNull(anyText),
    year: orNull(year),
    product: orNull(anyText),
    shareOfSellerSales: orNull(share),
    shareOfBuyerPurchases: orNull(share),
    specifiedBy: orNull(fc.constantFrom('seller' as const, 'buyer' as const, 'joint' as const)),
    monitored: orNull(fc.boolean()),
    contract: orNull(fc.constantFrom('spot' as const, 'repeated' as const, 'long-term' as const)),
    switchingCost: lowHigh as fc.Arbitrary<'low' | 'high' | null>,
    complexity: lowHigh as fc.Arbitrary<'low' | 'high' | null>,
    codifiability: lowHigh as fc.Arbitrary<'low' | 'high' | null>,
    capability: lowHigh as fc.Arbitrary<'low' | 'high' | null>,
    stake: orNull(share),
    standard: orNull(anyText),
    project: orNull(anyText),
    purpose: orNull(anyText),
    governance: orNull(fc.constantFrom(...governanceTypes)),
    scope: orNull(fc.constantFrom(...scopes)),
    provenance,
    source,
    extra,
    rows,
  });
  return fc.tuple(ends, fields).map(([[from, to], rest]) => ({ ...rest, from: from!, to: to! }));
}

const code = fc.record({
  subject: anyText,
  item: fc.constantFrom(...codeSchema.shape.item.options),
  value: fc.double({ min: 0, max: 3, noNaN: true }),
  coder: source,
  source,
  note: source,
  rows,
});
const event = fc.record({
  firm: anyText,
  year: orNull(year),
  form: fc.constantFrom(...upgradingEventSchema.shape.form.options),
  what: source,
  newTo: orNull(fc.constantFrom('firm' as const, 'country' as const, 'world' as const)),
  source,
  rows,
});
const generator = fc.record({
  name: anyText,
  seed: fc.oneof(fc.constant(null), fc.integer(), anyText),
  parameters: fc.dictionary(shortText, fc.jsonValue({ maxDepth: 2 })) as fc.Arbitrary<
    Record<string, unknown>
  >,
});

/** Any case the model allows, of a few actors and linkages, in canonical order of its actors and clusters. */
export function arbitraryCase(id: fc.Arbitrary<string> = shortText): fc.Arbitrary<Case> {
  return fc.uniqueArray(shortText, { minLength: 1, maxLength: 6 }).chain((ids) =>
    fc.uniqueArray(shortText, { maxLength: 8 }).chain((keys) =>
      fc
        .record({
          id,
          title: orNull(anyText),
          description: orNull(anyText),
          year: orNull(year),
          currency: orNull(anyText),
          surveyed: fc.subarray([...layers]).map((some) => new Set(some)),
          surveyedAssumed: fc.boolean(),
          sources: fc.uniqueArray(
            fc.record({ id: shortText, citation: anyText, url: source, year: orNull(year) }),
            { maxLength: 3, selector: (each) => each.id },
          ),
          generator: orNull(generator),
          actors: fc.tuple(...ids.map(actorOf)).map((all) => all.sort((a, b) => compareText(a.id, b.id))),
          linkages: ids.length < 2 ? fc.constant([]) : fc.tuple(...keys.map((key) => linkageOf(key, ids))),
          codes: fc.array(code, { maxLength: 3 }),
          events: fc.array(event, { maxLength: 3 }),
          clusters: fc.tuple(...['c', "c'`2"].sort(compareText).map(clusterOf)),
          regional: fc.record({ regions, plants }, { requiredKeys: [] }),
        })
        .map(({ regional, ...rest }) => ({ ...rest, ...regional })),
    ),
  );
}

function clusterOf(id: string): fc.Arbitrary<Cluster> {
  return fc.record({
    ...{ id: fc.constant(id), name: source, country: source, place: source, isic: source },
    sectorGroup: orNull(fc.constantFrom(...sectorGroups)),
    ...{ region: source, regionalSector: source, sharedVision: source, sharedVisionSource: source },
  });
}

const figure = fc.integer({ min: 1, max: 9_000_000 });
const reference = fc.record({ file: anyText, row: fc.nat() }).map((row) => [row]);
const regions = fc.array(
  fc.record({
    ...{ region: shortText, sector: orNull(shortText), employment: orNull(figure) },
    ...{ establishments: orNull(figure), area: orNull(figure), population: orNull(figure) },
    ...{ source, rows: reference },
  }),
  { minLength: 1, maxLength: 3 },
);
const plants = fc.array(
  fc.record({ region: shortText, sector: shortText, employment: figure, source, rows: reference }),
  { minLength: 1, maxLength: 3 },
);
