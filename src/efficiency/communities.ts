import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { subnetwork } from '../graph/subnetwork.ts';
import { articulation } from '../metrics/articulation.ts';
import { components } from '../metrics/components.ts';

/** Otherwise separate communities of firms that an actor joins. */
export type CommunitiesJoined = (actor: string) => number;

const smallest = 2;

/**
 * How many components with at least two firms, of the network among the cluster's firms without the actor,
 * it touches (METHOD section 8, after McDermott, Corredoira & Kruse 2009): a bridge between isolated
 * communities of producers helps, not the number of its ties. Undirected.
 *
 * For a firm these are the pieces of its own component when it leaves; the others it does not touch.
 */
export function communitiesJoined(
  network: CompactNetwork,
  isFirm: (id: string) => boolean,
): CommunitiesJoined {
  const firms = subnetwork(network, isFirm);
  const { partOf, sizes } = components(firms);
  const { sizesOf } = articulation(firms);
  const firmPosition = new Map(firms.ids.map((id, position) => [id, position]));
  const position = new Map(network.ids.map((id, place) => [id, place]));
  return (actor) => {
    const own = firmPosition.get(actor);
    if (own !== undefined) return sizesOf(own).filter((size) => size >= smallest).length;
    const touched = new Set<number>();
    for (const other of neighbours(network.around, position.get(actor)!)) {
      const firm = firmPosition.get(network.ids[other]!);
      if (firm !== undefined && sizes[partOf[firm]!]! >= smallest) touched.add(partOf[firm]!);
    }
    return touched.size;
  };
}
