import type { Actor } from '../../../../src/model/actor.ts';
import type { NetworkActor, Opened } from '../../worker/messages.ts';

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
    return networkNames(opened.actors).slice(0, mostColumns);
  }
  const { actors } = opened.subject;
  const extra = new Set(actors.flatMap(({ extra: own }) => Object.keys(own)));
  return [...caseFields, ...extra]
    .filter((name) => columnOf(opened, `attribute:${name}`) !== null)
    .slice(0, mostColumns);
}

const knownNames = new WeakMap<object, readonly string[]>();

function networkNames(actors: readonly NetworkActor[]): readonly string[] {
  const before = knownNames.get(actors);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const { attributes } of actors) for (const name in attributes) names.add(name);
  knownNames.set(actors, [...names]);
  return [...names];
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

const known = new WeakMap<object, Map<string, Column | null>>();

/** Made once for each column: with many actors that takes a while. */
function attribute(opened: Opened, name: string): Column | null {
  const actors = opened.mode === 'case' ? opened.subject.actors : opened.actors;
  const columns = known.get(actors) ?? new Map<string, Column | null>();
  known.set(actors, columns);
  const before = columns.get(name);
  if (before !== undefined) return before;
  const made = asColumn(rawColumn(opened, name));
  columns.set(name, made);
  return made;
}

type Raw = readonly (string | number | null | undefined)[];

function rawColumn(opened: Opened, name: string): Raw {
  if (opened.mode === 'network') return opened.actors.map(({ attributes }) => attributes[name]);
  const { actors } = opened.subject;
  return isCaseField(name) ? actors.map((actor) => actor[name]) : actors.map(({ extra }) => extra[name]);
}

/** Numbers where every value that is there is one, else words. Codes with a leading zero are words. */
function asColumn(raw: Raw): Column | null {
  let some = false;
  let numeric = true;
  for (const value of raw) {
    if (value === null || value === undefined || value === '') continue;
    some = true;
    numeric = typeof value === 'number' || number.test(value);
    if (!numeric) break;
  }
  if (!some) return null;
  const filled = <Value>(make: (value: string | number) => Value): (Value | null)[] =>
    raw.map((value) => (value === null || value === undefined || value === '' ? null : make(value)));
  return numeric ? { form: 'numbers', values: filled(Number) } : { form: 'words', values: filled(String) };
}

const number = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
