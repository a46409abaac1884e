import type { Actor } from '../model/actor.ts';
import type { Cluster } from '../model/cluster.ts';
import { compareText } from '../model/order.ts';
import type { RowReference } from '../model/problem.ts';
import type { ProblemLog } from './problem-log.ts';

/**
 * The clusters of the case, sorted by id: those listed and those that actors name.
 *
 * A cluster that is named but not listed is made and reported: a warning where the case lists clusters,
 * a note where it lists none.
 */
export function makeClusters(
  listed: readonly Cluster[],
  actors: readonly Actor[],
  log: ProblemLog,
): readonly Cluster[] {
  const known = new Set(listed.map((cluster) => cluster.id));
  const made: Cluster[] = [];
  for (const actor of actors) {
    const id = actor.cluster;
    if (id === null || known.has(id)) continue;
    known.add(id);
    made.push({
      ...{ id, name: null, country: null, place: null, sectorGroup: null, isic: null },
      ...{ region: null, regionalSector: null, sharedVision: null, sharedVisionSource: null },
    });
    const naming = actors.filter((other) => other.cluster === id).length;
    log.add(
      listed.length > 0 ? 'warning' : 'info',
      'cluster-made',
      { ...withoutRow(actor.rows[0]!), column: 'cluster', value: id },
      `Cluster ${id} is not in the list of clusters; it was made from the actors that name it (${naming}).`,
      'Add it to the clusters of the case, with its country and sector group, or correct the id.',
    );
  }
  return [...listed, ...made].sort((a, b) => compareText(a.id, b.id));
}

/** The cluster is named by many rows: which of them comes first says nothing. */
function withoutRow({ row: _, ...table }: RowReference): Omit<RowReference, 'row'> {
  return table;
}
