import type { Actor } from '../../../../src/model/actor.ts';
import type { Opened } from '../../worker/messages.ts';

/** One value an actor, in the order of the actors; null: not known or not defined. */
export type Column =
  | { readonly form: 'numbers'; readonly values: readonly (number | null)[] }
  | { readonly form: 'words'; readonly values: readonly (string | null)[] };

/** Columns of the format that say something of an actor that can be seen as size or colour. */
const caseFields = [
  'country',
  'cluster',
  'place',
  'institutionType',
  'isic',
  'sectorGroup',
  'employees',
  'sales',
  'founded',
  'ownershipOrigin',
  'provenance',
] as const satisfies readonly (keyof Actor)[];
export type CaseField = (typeof caseFields)[number];

const isCaseField = (name: string): name is CaseField => caseFields.some((field) => field === name);

/** More columns than this are no choice any more [O]. */
const mostColumns = 60;

/** Names of the attributes that at least one actor has, as `attribute:NAME` chooses them. */
export function attributeNames(opened: Opened): readonly string[] {
  if (opened.mode === 'network') {
    const names = new Set<string>();
    for (const { attributes } of opened.actors) for (const name in attributes) names.add(name);
    return [...names].slice(0, mostColumns);
  }
  const { actors } = opened.subject;
  const extra = new Set(actors.flatMap(({ extra: own }) => Object.keys(own)));
  return [...caseFields, ...extra]
    .filter((name) => columnOf(opened, `attribute:${name}`) !== null)
    .slice(0, mostColumns);
}

/** The column that a `sizeBy` or `colourBy` of the view names; null where there is none. */
export function columnOf(opened: Opened, by: string): Column | null {
  if (by === 'kind') return kinds(opened);
  if (by.startsWith('attribute:')) return attribute(opened, by.slice('attribute:'.length));
  const measure = opened.measures.find(({ id }) => id === by);
  return measure === undefined || measure.awaited ? null : { form: 'numbers', values: measure.values };
}

function kinds(opened: Opened): Column {
  const values =
    opened.mode === 'case'
      ? opened.subject.actors.map(({ kind }) => kind)
      : opened.actors.map(({ group }) => group);
  return { form: 'words', values };
}

function attribute(opened: Opened, name: string): Column | null {
  if (opened.mode === 'network') return asColumn(opened.actors.map(({ attributes }) => attributes[name]));
  const { actors } = opened.subject;
  return asColumn(
    isCaseField(name) ? actors.map((actor) => actor[name]) : actors.map(({ extra }) => extra[name]),
  );
}

/** Numbers where every value that is there is one, else words. Codes with a leading zero are words. */
function asColumn(raw: readonly (string | number | null | undefined)[]): Column | null {
  const there = raw.filter((value) => value !== null && value !== undefined && value !== '');
  if (there.length === 0) return null;
  const numeric = there.every((value) => typeof value === 'number' || number.test(value!));
  const filled = <Value>(make: (value: string | number) => Value): (Value | null)[] =>
    raw.map((value) => (value === null || value === undefined || value === '' ? null : make(value)));
  return numeric ? { form: 'numbers', values: filled(Number) } : { form: 'words', values: filled(String) };
}

const number = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
