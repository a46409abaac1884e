import type { CompactNetwork } from '../graph/compact-network.ts';

/** The links of a network as two lists of ends: every arc, or every tie once (from the lower position). */
export function linkList({ out, size, directed }: CompactNetwork) {
  const links = out.targets.length / (directed ? 1 : 2);
  const from = new Uint32Array(links);
  const to = new Uint32Array(links);
  let length = 0;
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      const j = out.targets[k]!;
      if (!directed && j < i) continue;
      from[length] = i;
      to[length++] = j;
    }
  }
  return { from, to };
}
