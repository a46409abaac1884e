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

/**
 * One depth-first pass without recursion. What belongs to the actor in hand is kept in variables, and put on a stack
 * when the search goes down. O(n + m). Reference: Hopcroft & Tarjan 1973.
 */
export function lowPoints({ size, around }: CompactNetwork): LowPoints {
  const { offsets, targets } = around;
  const order = new Uint32Array(size);
  const reached = new Int32Array(size).fill(-1);
  const parent = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const below = new Uint32Array(size).fill(1);
  const waiting = new Uint32Array(size);
  const waitingSlot = new Uint32Array(size);
  const waitingLow = new Int32Array(size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (reached[root]! >= 0) continue;
    let height = 0;
    let up = -1;
    let v = root;
    let lowest = count;
    let slot = offsets[v]!;
    let end = offsets[v + 1]!;
    reached[v] = count;
    order[count++] = v;
    for (;;) {
      if (slot < end) {
        const w = targets[slot++]!;
        const place = reached[w]!;
        if (place < 0) {
          waiting[height] = v;
          waitingSlot[height] = slot;
          waitingLow[height++] = lowest;
          parent[w] = v;
          up = v;
          v = w;
          lowest = count;
          slot = offsets[v]!;
          end = offsets[v + 1]!;
          reached[v] = count;
          order[count++] = v;
        } else if (place < lowest && w !== up) lowest = place;
        continue;
      }
      low[v] = lowest;
      if (height === 0) break;
      const size = below[v]!;
      v = waiting[--height]!;
      slot = waitingSlot[height]!;
      end = offsets[v + 1]!;
      lowest = Math.min(lowest, waitingLow[height]!);
      below[v]! += size;
      up = height === 0 ? -1 : waiting[height - 1]!;
    }
  }
  return { order, reached, parent, low, below };
}
