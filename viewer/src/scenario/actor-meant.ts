import type { Actor } from '../../../src/model/actor.ts';
import { foldText } from '../tables/fold-text.ts';

/** The id of the actor that is meant: what was typed is an id, or the name of one actor alone; else what was typed. */
export function actorMeant(actors: readonly Pick<Actor, 'id' | 'name'>[], typed: string): string {
  const text = typed.trim();
  if (actors.some(({ id }) => id === text)) return text;
  const named = actors.filter(({ name }) => name !== null && foldText(name) === foldText(text));
  return named.length === 1 ? named[0]!.id : text;
}
