import { articulation } from '../metrics/articulation.ts';
import { type FirmCommunities, smallestCommunity } from './firm-communities.ts';

/** Otherwise separate communities of firms that an actor joins. */
export type CommunitiesJoined = (actor: string) => number;

/**
 * How many components with at least two firms, of the network among the cluster's firms without the actor,
 * it touches (METHOD section 8, after McDermott, Corredoira & Kruse 2009): a bridge between isolated
 * communities of producers helps, not the number of its ties. Undirected.
 *
 * For a firm these are the pieces of its own component when it leaves; the others it does not touch.
 */
export function communitiesJoined(among: FirmCommunities): CommunitiesJoined {
  const { sizesOf } = articulation(among.firms);
  return (actor) => {
    const own = among.position(actor);
    if (own === undefined) return among.touchedBy(actor).length;
    return sizesOf(own).filter((size) => size >= smallestCommunity).length;
  };
}
