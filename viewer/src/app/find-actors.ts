import { foldText } from '../tables/fold-text.ts';
import type { Opened } from '../worker/messages.ts';

export interface Hit {
  readonly id: string;
  readonly name: string;
}

/** Actors whose name or id holds every word of the query; those that begin with it first. */
export function findActors(opened: Opened, query: string, limit = 12): readonly Hit[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const all: readonly Hit[] =
    opened.mode === 'case'
      ? opened.subject.actors.map(({ id, name }) => ({ id, name: name ?? id }))
      : opened.actors;
  const found: { readonly hit: Hit; readonly rank: number }[] = [];
  for (const hit of all) {
    const name = foldText(hit.name);
    const id = foldText(hit.id);
    if (!words.every((word) => name.includes(word) || id.includes(word))) continue;
    const begins = name.startsWith(whole) || id === whole;
    found.push({ hit, rank: begins ? 0 : name.includes(` ${whole}`) ? 1 : 2 });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}
