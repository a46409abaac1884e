import type { CompactNetwork } from '../graph/compact-network.ts';

/** A depth-first forest of the undirected simple view, with what it says about holding together. */
export interface LowPoints {
  /** Actors in the order they were reached; children come after their parents. */
  readonly order: Uint32Array;
  /** Place of each actor in `order`. */
  readonly reached: Int32Array;
  /** -1 for the first actor of a component. */
  readonly parent: Int32Array;
  /** Earliest place that the actor or those below it touch by a tie outside the tree. */
  readonly low: Int32Array;
  /** The actor and those below it. */
  readonly below: Uint32Array;
}

/** One depth-first pass without recursion. O(n + m). Reference: Hopcroft & Tarjan 1973. */
export function lowPoints(network: CompactNetwork): LowPoints {
  const { size, around } = network;
  const order = new Uint32Array(size);
  const reached = new Int32Array(size).fill(-1);
  const parent = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const below = new Uint32Array(size).fill(1);
  const next = around.offsets.slice(0, size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (reached[root]! >= 0) continue;
    let v = root;
    reached[v] = low[v] = count;
    order[count++] = v;
    while (v >= 0) {
      const up = parent[v]!;
      if (next[v]! < around.offsets[v + 1]!) {
        const w = around.targets[next[v]!++]!;
        if (reached[w]! < 0) {
          parent[w] = v;
          reached[w] = low[w] = count;
          order[count++] = w;
          v = w;
        } else if (w !== up && reached[w]! < low[v]!) low[v] = reached[w]!;
        continue;
      }
      if (up >= 0) {
        if (low[v]! < low[up]!) low[up] = low[v]!;
        below[up]! += below[v]!;
      }
      v = up;
    }
  }
  return { order, reached, parent, low, below };
}
