import { type CompactNetwork, hasNeighbour } from '../graph/compact-network.ts';

/**
 * Reciprocity: the share of arcs that are returned.
 *
 * For: whether linkages go both ways (co-operation) or one way (selling, instructing).
 *
 *   arcs i -> j with j -> i / arcs
 *
 * Conventions: by arcs, not by dyads or weights: a returned pair counts twice above and below (the EIES
 * network gives .345 by arcs, .338 by dyads). An undirected network has 1.
 * Not defined (null): no arcs.
 * Reference: Newman 2010, 7.10.
 */
export function reciprocity(network: CompactNetwork): number | null {
  const { out, size } = network;
  if (out.targets.length === 0) return null;
  if (!network.directed) return 1;
  let returned = 0;
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      if (hasNeighbour(out, out.targets[k]!, i)) returned++;
    }
  }
  return returned / out.targets.length;
}
