import type { CompactNetwork } from '../graph/compact-network.ts';

/**
 * Modularity: how far links stay inside given groups beyond what degrees alone would bring about.
 *
 * For: whether a grouping (clusters, countries, kinds) is one the network itself shows.
 *
 *   undirected  Q = sum over groups g of  L_g / m - (D_g / 2m)^2        L_g ties inside, D_g sum of degrees
 *   directed    Q = sum over groups g of  L_g / m - Dout_g Din_g / m^2
 *
 * Conventions: unweighted, resolution 1, in the direction of the network given; pass the undirected view for
 * the undirected value. Arcs with an end whose group is negative (not known) are left out.
 * Not defined (null): no arc between known groups.
 * Reference: Newman & Girvan 2004; Leicht & Newman 2008 (directed).
 */
export function modularity(network: CompactNetwork, groupOf: ArrayLike<number>): number | null {
  // With both arcs of every tie in the lists the directed formula gives the undirected value.
  const { out, size } = network;
  const inside: number[] = [];
  const leaving: number[] = [];
  const entering: number[] = [];
  let arcs = 0;
  for (let i = 0; i < size; i++) {
    const from = groupOf[i]!;
    if (from < 0) continue;
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      const to = groupOf[out.targets[k]!]!;
      if (to < 0) continue;
      arcs++;
      leaving[from] = (leaving[from] ?? 0) + 1;
      entering[to] = (entering[to] ?? 0) + 1;
      if (from === to) inside[from] = (inside[from] ?? 0) + 1;
    }
  }
  if (arcs === 0) return null;
  let sum = 0;
  for (let g = 0; g < leaving.length; g++) {
    sum += (inside[g] ?? 0) / arcs - ((leaving[g] ?? 0) / arcs) * ((entering[g] ?? 0) / arcs);
  }
  return sum;
}
