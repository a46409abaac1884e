import { type Layer, layers } from '../../model/layer.ts';
import { type Linkage, linkageSchema } from '../../model/linkage.ts';
import { rowsOf, wrongFields } from './actor.ts';
import { plainlyValid } from './plainly-valid.ts';
import { addExtra, extraOf, extraPrefix, type Properties, readValue, wholeNumber } from './properties.ts';
import { rowText } from './row-text.ts';

const plainFields = [
  'id',
  'value',
  'currency',
  'product',
  'shareOfSellerSales',
  'shareOfBuyerPurchases',
  'specifiedBy',
  'monitored',
  'contract',
  'switchingCost',
  'complexity',
  'codifiability',
  'capability',
  'stake',
  'standard',
  'project',
  'purpose',
  'governance',
  'scope',
  'provenance',
  'source',
] as const;

const ownNames: ReadonlySet<string> = new Set([...plainFields, 'year', 'rows', 'position']);

/** Whether a property of a linkage is of the case, and not put there by somebody else. */
export function isLinkageProperty(name: string): boolean {
  return ownNames.has(name) || name.startsWith(extraPrefix);
}

/** The relationship type of each layer. */
export function typeOfLayer(layer: Layer): string {
  return layer.toUpperCase().replaceAll('-', '_');
}

/** The schema checks, it changes nothing: the fields themselves are kept, a column called __proto__ and all. */
const isPlainlyValid = plainlyValid(linkageSchema, ['extra']);

const layerByType = new Map(layers.map((layer) => [typeOfLayer(layer), layer]));

/** The properties of a linkage but its key and ends; `position` is its place in the order of the case. */
export function linkageProperties(linkage: Linkage, position: number): Properties {
  const properties: Properties = { position: BigInt(position) };
  for (const field of plainFields) if (linkage[field] !== null) properties[field] = linkage[field];
  if (linkage.year !== null) properties.year = wholeNumber(linkage.year);
  if (linkage.rows.length > 0) properties.rows = linkage.rows.map(rowText);
  addExtra(properties, linkage.extra);
  return properties;
}

/** A linkage and its place in the order of the case; Infinity where the database does not say it. */
export interface PlacedLinkage {
  readonly linkage: Linkage;
  readonly position: number;
}

/** The linkage that a relationship describes, or what is wrong with it, in words. */
export function linkageOfProperties(
  from: unknown,
  to: unknown,
  type: string,
  properties: Readonly<Record<string, unknown>>,
): PlacedLinkage | string {
  if (typeof properties.key !== 'string' || properties.key === '') return 'key: it has none';
  const linkage = linkageFields(from, to, type, properties);
  if (!isPlainlyValid(linkage)) {
    const { key: _, rows: __, ...fields } = linkage;
    const parsed = linkageSchema.safeParse(fields);
    if (!parsed.success) return wrongFields(parsed.error.issues);
  }
  const position = readValue(properties.position);
  return {
    linkage: linkage as unknown as Linkage,
    position: typeof position === 'number' ? position : Number.POSITIVE_INFINITY,
  };
}

/** Written out field by field, so that a million of them share one shape in memory. */
function linkageFields(
  from: unknown,
  to: unknown,
  type: string,
  properties: Readonly<Record<string, unknown>>,
): Record<keyof Linkage, unknown> {
  return {
    id: properties.id ?? null,
    from,
    to,
    type: layerByType.get(type),
    value: readValue(properties.value),
    currency: properties.currency ?? null,
    year: readValue(properties.year),
    product: properties.product ?? null,
    shareOfSellerSales: readValue(properties.shareOfSellerSales),
    shareOfBuyerPurchases: readValue(properties.shareOfBuyerPurchases),
    specifiedBy: properties.specifiedBy ?? null,
    monitored: properties.monitored ?? null,
    contract: properties.contract ?? null,
    switchingCost: properties.switchingCost ?? null,
    complexity: properties.complexity ?? null,
    codifiability: properties.codifiability ?? null,
    capability: properties.capability ?? null,
    stake: readValue(properties.stake),
    standard: properties.standard ?? null,
    project: properties.project ?? null,
    purpose: properties.purpose ?? null,
    governance: properties.governance ?? null,
    scope: properties.scope ?? null,
    provenance: properties.provenance ?? null,
    source: properties.source ?? null,
    extra: extraOf(properties),
    key: properties.key,
    rows: rowsOf(properties.rows),
  };
}
