import { type Layer, layers } from '../../model/layer.ts';
import { type Linkage, linkageSchema } from '../../model/linkage.ts';
import { rowsOf, wrongFields } from './actor.ts';
import { plainlyValid } from './plainly-valid.ts';
import { addExtra, extraOf, type Properties, readValue, wholeNumber } from './properties.ts';
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

/** The relationship type of each layer. */
export function typeOfLayer(layer: Layer): string {
  return layer.toUpperCase().replaceAll('-', '_');
}

/** The schema checks, it changes nothing: the fields themselves are kept, a column called __proto__ and all. */
const isPlainlyValid = plainlyValid(linkageSchema, ['extra']);
type LinkageFields = Omit<Linkage, 'key' | 'rows'>;

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
  const fields: Record<string, unknown> = { year: readValue(properties.year) };
  for (const field of plainFields) fields[field] = readValue(properties[field]);
  Object.assign(fields, { from, to, type: layerByType.get(type), extra: extraOf(properties) });
  if (!isPlainlyValid(fields)) {
    const parsed = linkageSchema.safeParse(fields);
    if (!parsed.success) return wrongFields(parsed.error.issues);
  }
  const position = readValue(properties.position);
  return {
    linkage: { ...(fields as LinkageFields), key: properties.key, rows: rowsOf(properties.rows) },
    position: typeof position === 'number' ? position : Number.POSITIVE_INFINITY,
  };
}
