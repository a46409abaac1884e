import type { CompactNetwork } from '../graph/compact-network.ts';
import type { Articulation } from './articulation.ts';

/** [O] One actor alone is no community. */
const smallest = 2;

/**
 * Communities joined: how many otherwise separate parts of the network meet in an actor.
 *
 * For: ties help where they bridge isolated communities, not by their number.
 *
 *   number of components with two actors or more, of the network without v, that v touches
 *
 * Conventions: undirected simple view, everybody counts. They are the pieces of v's own component when it
 * leaves, less those of a single actor: an actor whose leaving breaks nothing joins one, an isolate none.
 * Always defined.
 * Reference: McDermott, Corredoira & Kruse 2009.
 */
export function communitiesJoined({ size }: CompactNetwork, { sizesOf }: Articulation): Uint32Array {
  return Uint32Array.from({ length: size }, (_, v) => sizesOf(v).filter((piece) => piece >= smallest).length);
}
