import type { Actor } from '../../../src/model/actor.ts';
import type { Opened } from '../worker/messages.ts';

/** Columns of the format whose values sort actors into groups; numbers and names do not. */
export const groupingFields = [
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

const filled = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined || value === '' ? [] : [value];
