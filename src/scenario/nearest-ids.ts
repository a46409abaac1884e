import { nearest } from '../model/nearest.ts';

/** `; the nearest are …`: the ids, and the ids of the names, that were probably meant; empty where none is near. */
export function nearestIds(
  word: string,
  known: readonly { readonly id: string; readonly name: string | null }[],
): string {
  const found = new Set<string>();
  const fold = (text: string) => text.trim().toLowerCase();
  const wanted = fold(word);
  for (const { id, name } of known) {
    if (fold(id) === wanted || (name !== null && fold(name) === wanted)) found.add(id);
  }
  const byId = new Map(known.map(({ id }) => [fold(id), id]));
  const byName = new Map(known.flatMap(({ id, name }) => (name === null ? [] : [[fold(name), id] as const])));
  for (const ids of [byId, byName]) {
    const rest = new Map(ids);
    while (found.size < mostNamed) {
      const near = nearest(wanted, [...rest.keys()]);
      if (near === null) break;
      found.add(rest.get(near)!);
      rest.delete(near);
    }
  }
  if (found.size === 0) return '';
  const ids = [...found].slice(0, mostNamed);
  return ids.length === 1 ? `; the nearest id is ${ids[0]}` : `; the nearest ids are ${ids.join(', ')}`;
}

const mostNamed = 3;
