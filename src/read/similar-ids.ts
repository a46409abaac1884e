import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { ProblemLog } from './problem-log.ts';

/**
 * Warns of ids of actors, and of clusters, that differ only in case, accents or spaces. They are never
 * merged: whether they are one is the user's to say.
 */
export function tellSimilarIds(actors: readonly Actor[], log: ProblemLog): void {
  tell('actor', 'id', new Map(actors.map((actor) => [actor.id, actor])), log);
  const clusters = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.cluster !== null && !clusters.has(actor.cluster)) clusters.set(actor.cluster, actor);
  }
  tell('cluster', 'cluster', clusters, log);
}

function tell(what: string, column: string, ids: ReadonlyMap<string, Actor>, log: ProblemLog): void {
  const groups = new Map<string, string[]>();
  for (const id of ids.keys()) {
    const spelling = foldSpelling(id);
    const group = groups.get(spelling);
    if (group === undefined) groups.set(spelling, [id]);
    else group.push(id);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const named = group.sort(compareText);
    const last = named.at(-1)!;
    log.add(
      'warning',
      'similar-ids',
      { ...ids.get(last)!.rows[0]!, column, value: last },
      `These ids differ only in case, accents or spaces and were read as ${named.length} ${what}s: ${named.map((id) => `"${id}"`).join(', ')}.`,
      `If they are one ${what}, write the id in one way everywhere.`,
    );
  }
}

function foldSpelling(id: string): string {
  return id
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
}
