import { buildCompactNetwork, type CompactNetwork } from './compact-network.ts';

/** The network among some of the actors: those kept, in their order, and the arcs between them. */
export function subnetwork(network: CompactNetwork, keep: (id: string) => boolean): CompactNetwork {
  const place = new Int32Array(network.size).fill(-1);
  const ids: string[] = [];
  network.ids.forEach((id, position) => {
    if (keep(id)) place[position] = ids.push(id) - 1;
  });
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < network.size; i++) {
    if (place[i]! < 0) continue;
    for (let k = network.out.offsets[i]!; k < network.out.offsets[i + 1]!; k++) {
      const j = network.out.targets[k]!;
      if (place[j]! < 0) continue;
      from.push(place[i]!);
      to.push(place[j]!);
    }
  }
  return buildCompactNetwork({ ids, from, to, directed: network.directed });
}
