import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { ProblemLog } from './problem-log.ts';

/**
 * Warns of ids of actors, and of clusters, that differ only in case, accents or spaces, or in what spreadsheets
 * do to numbers: zeros in front that were lost, `.0` at the end. They are never merged: whether they are one is
 * the user's to say.
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
      `These ids differ only in ${difference(named)} and were read as ${named.length} ${what}s: ${named.map((id) => `"${id}"`).join(', ')}.`,
      `If they are one ${what}, write the id in one way everywhere.`,
    );
  }
}

function difference(ids: readonly string[]): string {
  return ids.every((id) => /^[\d.\s]+$/u.test(id))
    ? 'leading zeros, spaces or a final .0'
    : 'case, accents or spaces';
}

function foldSpelling(id: string): string {
  const folded = id
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
  return /^\d+(\.0+)?$/u.test(folded) ? folded.replace(/\.0+$/u, '').replace(/^0+(?=\d)/u, '') : folded;
}
