import type { Actor } from '../model/actor.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';

/**
 * Warns of ids of actors, and of clusters, that differ only in case, accents or spaces, or in what spreadsheets
 * do to numbers: zeros in front that were lost, `.0` at the end. They are never merged: whether they are one is
 * the user's to say.
 */
export function tellSimilarIds(actors: readonly Actor[], log: ProblemLog): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  tellSimilar('actor', [...byId.keys()], (id) => byId.get(id)!.rows[0]!, log);
  const clusters = new Map<string, Actor>();
  for (const actor of actors) {
    if (actor.cluster !== null && !clusters.has(actor.cluster)) clusters.set(actor.cluster, actor);
  }
  tellSimilar('cluster', [...clusters.keys()], (id) => clusters.get(id)!.rows[0]!, log);
}

/** The same for ids alone; `rowOf`: where one stands. */
export function tellSimilar(
  what: 'actor' | 'cluster',
  ids: readonly string[],
  rowOf: (id: string) => RowReference,
  log: ProblemLog,
): void {
  if (allDiffer(ids)) return;
  const column = what === 'actor' ? 'id' : 'cluster';
  const groups = new Map<string, string | string[]>();
  for (const id of ids) {
    const spelling = foldSpelling(id);
    const group = groups.get(spelling);
    if (group === undefined) groups.set(spelling, id);
    else if (typeof group === 'string') groups.set(spelling, [group, id]);
    else group.push(id);
  }
  for (const group of groups.values()) {
    if (typeof group === 'string') continue;
    const named = group.sort(compareText);
    const last = named.at(-1)!;
    log.add(
      'warning',
      'similar-ids',
      { ...rowOf(last), column, value: last },
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

/** Ids of plain letters and digits need no closer look: this runs for each of hundreds of thousands. */
const plain = /^[\x21-\x2f\x3a-\x7e][\x21-\x7e]*$/u;

/** Whether no two of different ids can differ in case, accents or spaces alone: plain signs, letters of one case. */
function allDiffer(ids: readonly string[]): boolean {
  return ids.every((id) => capitals.test(id)) || ids.every((id) => smalls.test(id));
}

const capitals = /^[\x21-\x2f\x3a-\x60\x7b-\x7e][\x21-\x60\x7b-\x7e]*$/u;
const smalls = /^[\x21-\x2f\x3a-\x40\x5b-\x7e][\x21-\x40\x5b-\x7e]*$/u;

function foldSpelling(id: string): string {
  if (plain.test(id)) return id.toLowerCase();
  const folded = id
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
  return /^\d+(\.0+)?$/u.test(folded) ? folded.replace(/\.0+$/u, '').replace(/^0+(?=\d)/u, '') : folded;
}
