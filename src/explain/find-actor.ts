import type { Case } from '../model/case.ts';
import { nearest } from '../model/nearest.ts';

/** The actors that a text names, and those whose ids or names come near. */
export interface ActorsFound {
  readonly ids: readonly string[];
  /** Ids of the nearest, where none is named. */
  readonly near: readonly string[];
}

/** By id as it stands; else by id or name in any case. Several where a name is given twice. */
export function findActor(text: string, { actors }: Case): ActorsFound {
  const wanted = text.trim();
  if (actors.some(({ id }) => id === wanted)) return { ids: [wanted], near: [] };
  const plain = wanted.toLowerCase();
  const ids = actors
    .filter(({ id, name }) => id.toLowerCase() === plain || name?.toLowerCase() === plain)
    .map(({ id }) => id);
  if (ids.length > 0 || plain === '') return { ids, near: [] };
  const words = actors.flatMap(({ id, name }) => [
    id.toLowerCase(),
    ...(name === null ? [] : [name.toLowerCase()]),
  ]);
  const closest = nearest(plain, words);
  const near = actors
    .filter(({ id, name }) =>
      closest === null
        ? plain.length > 2 && name?.toLowerCase().includes(plain) === true
        : id.toLowerCase() === closest || name?.toLowerCase() === closest,
    )
    .map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return { ids: [], near: near.slice(0, 3) };
}
