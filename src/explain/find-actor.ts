import type { Case } from '../model/case.ts';
import { nearest } from '../model/nearest.ts';

/** The actors that a text names, and those whose ids or names come near. */
export interface ActorsFound {
  readonly ids: readonly string[];
  /** Ids of the nearest, where none is named. */
  readonly near: readonly string[];
}

/** How many that come near are named. */
const mostNear = 3;

/** Without case and accents. */
function plainly(text: string): string {
  return text
    .trim()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** By id as it stands; else by id or name, without case and accents. Several where a name is given twice. */
export function findActor(text: string, { actors }: Case): ActorsFound {
  const wanted = text.trim();
  if (actors.some(({ id }) => id === wanted)) return { ids: [wanted], near: [] };
  const plain = plainly(text);
  const known = actors.map(({ id, name }) => ({
    id,
    name,
    words: [plainly(id), ...(name === null ? [] : [plainly(name)])],
  }));
  const ids = known.filter(({ words }) => words.includes(plain)).map(({ id }) => id);
  if (ids.length > 0 || plain === '') return { ids, near: [] };
  const closest = nearest(
    plain,
    known.flatMap(({ words }) => words),
  );
  const isNear = (words: readonly string[]) =>
    closest === null
      ? plain.length > 2 && words.some((word) => word.includes(plain))
      : words.includes(closest);
  const near = known
    .filter(({ words }) => isNear(words))
    .map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return { ids: [], near: near.slice(0, mostNear) };
}
