import { type Actor, actorSchema } from '../../model/actor.ts';
import { plainlyValid } from './plainly-valid.ts';
import { addExtra, extraOf, extraPrefix, type Properties, readValue, wholeNumber } from './properties.ts';
import { rowOfText, rowText } from './row-text.ts';

const plainFields = [
  'name',
  'kind',
  'institutionType',
  'country',
  'place',
  'latitude',
  'longitude',
  'locationPrecision',
  'cluster',
  'isic',
  'sectorGroup',
  'employees',
  'sales',
  'ownershipOrigin',
  'provenance',
  'source',
] as const;

const otherFields = ['founded', 'activities', 'rows', 'madeFrom'] as const;
const ownNames: ReadonlySet<string> = new Set([...plainFields, ...otherFields]);

/** Whether a property of an actor is of the case, and not put there by somebody else. */
export function isActorProperty(name: string): boolean {
  return ownNames.has(name) || name.startsWith(extraPrefix);
}

/** The properties of an actor but its key; what is not known is left out. */
export function actorProperties(actor: Actor): Properties {
  const properties: Properties = {};
  for (const field of plainFields) if (actor[field] !== null) properties[field] = actor[field];
  if (actor.founded !== null) properties.founded = wholeNumber(actor.founded);
  if (actor.activities.length > 0) properties.activities = actor.activities;
  if (actor.rows.length > 0) properties.rows = actor.rows.map(rowText);
  if (actor.madeFrom === 'linkage') properties.madeFrom = 'linkage';
  addExtra(properties, actor.extra);
  return properties;
}

/** The actor that properties describe, or what is wrong with them, in words. */
export function actorOfProperties(properties: Readonly<Record<string, unknown>>): Actor | string {
  const fields: Record<string, unknown> = { founded: readValue(properties.founded) };
  for (const field of plainFields) fields[field] = readValue(properties[field]);
  Object.assign(fields, {
    id: properties.id,
    activities: properties.activities ?? [],
    extra: extraOf(properties),
    madeFrom: properties.madeFrom ?? 'row',
  });
  if (!isPlainlyValid(fields) || !isListOfTexts(fields.activities)) {
    const parsed = actorSchema.safeParse(fields);
    if (!parsed.success) return wrongFields(parsed.error.issues);
  }
  return { ...(fields as Omit<Actor, 'rows'>), rows: rowsOf(properties.rows) };
}

/** The schema checks, it changes nothing: the fields themselves are kept, a column called __proto__ and all. */
const isPlainlyValid = plainlyValid(actorSchema, ['activities', 'extra']);

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

/** `sales: Invalid input` for each issue. */
export function wrongFields(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');
}

/** The rows a node or relationship says it came from; what is not of our form is left out. */
export function rowsOf(value: unknown): Actor['rows'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text) => rowOfText(String(text)) ?? []);
}
