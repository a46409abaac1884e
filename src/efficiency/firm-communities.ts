import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { subnetwork } from '../graph/subnetwork.ts';
import { components } from '../metrics/components.ts';

/** The network among a cluster's firms and the communities it falls into. */
export interface FirmCommunities {
  readonly firms: CompactNetwork;
  /** Position among `firms` of a firm, or undefined for every other actor. */
  position(actor: string): number | undefined;
  /** Ids of the firms of each community, largest first: components with at least two firms. Undirected. */
  readonly communities: readonly (readonly string[])[];
  /** Places in `communities` of those that an actor, no firm of the cluster, has a tie with; ascending. */
  touchedBy(actor: string): readonly number[];
}

/** From so many firms on a component is a community (METHOD section 8). */
export const smallestCommunity = 2;

/** Communities of the firms of a cluster, on a projection of the whole case. */
export function firmCommunities(network: CompactNetwork, isFirm: (id: string) => boolean): FirmCommunities {
  const firms = subnetwork(network, isFirm);
  const { partOf, sizes } = components(firms);
  const count = sizes.filter((size) => size >= smallestCommunity).length;
  const communities = Array.from({ length: count }, (): string[] => []);
  for (const [place, id] of firms.ids.entries()) communities[partOf[place]!]?.push(id);
  const positionOfFirm = new Map(firms.ids.map((id, place) => [id, place]));
  const positionInCase = new Map(network.ids.map((id, place) => [id, place]));
  return {
    firms,
    position: (actor) => positionOfFirm.get(actor),
    communities,
    touchedBy: (actor) => {
      const touched = new Set<number>();
      for (const other of neighbours(network.around, positionInCase.get(actor)!)) {
        const firm = positionOfFirm.get(network.ids[other]!);
        if (firm !== undefined && partOf[firm]! < count) touched.add(partOf[firm]!);
      }
      return [...touched].sort((a, b) => a - b);
    },
  };
}
