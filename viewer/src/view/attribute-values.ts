import type { Actor } from '../../../src/model/actor.ts';
import type { Opened } from '../worker/messages.ts';

/** Columns of the format whose values sort actors into groups; numbers and names do not. */
const groupingFields = [
  'cluster',
  'country',
  'place',
  'institutionType',
  'sectorGroup',
  'isic',
  'activities',
  'ownershipOrigin',
  'locationPrecision',
  'source',
] as const satisfies readonly (keyof Actor)[];
type GroupingField = (typeof groupingFields)[number];

const isGrouping = (name: string): name is GroupingField => groupingFields.some((field) => field === name);

/** The values of an attribute of the actor at a place; none where it is not known, several for lists. */
export function attributeValues(opened: Opened, name: string): (place: number) => readonly string[] {
  if (opened.mode === 'network') return (place) => filled(opened.actors[place]?.attributes[name]);
  const { actors } = opened.subject;
  if (!isGrouping(name)) return (place) => filled(actors[place]?.extra[name]);
  return (place) => {
    const value = actors[place]?.[name] ?? null;
    return Array.isArray(value) ? value : filled(value as string | null);
  };
}

/** The attributes of which at least one actor has a value, columns the format does not name included. */
export function attributeNames(opened: Opened): readonly string[] {
  const names = new Set<string>();
  if (opened.mode === 'network') {
    for (const { attributes } of opened.actors) {
      for (const [name, value] of Object.entries(attributes)) if (value !== '') names.add(name);
    }
    return [...names];
  }
  const { actors } = opened.subject;
  for (const field of groupingFields) {
    if (actors.some((actor) => (actor[field]?.length ?? 0) > 0)) names.add(field);
  }
  for (const { extra } of actors) for (const name of Object.keys(extra)) names.add(name);
  return [...names];
}

const filled = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : [value];
