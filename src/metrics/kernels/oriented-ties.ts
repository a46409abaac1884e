import type { CompactNetwork } from '../../graph/compact-network.ts';

/**
 * The ties of the undirected simple view, each once, held by its end with fewer ties.
 *
 * Ranks number the actors by ties, rank 0 has most. A tie points from the actor with fewer ties to the one with more,
 * so no list is longer than sqrt(2 m), and what is looked up again and again (the hubs) lies together at the front of
 * every array by rank.
 */
export interface OrientedTies {
  readonly size: number;
  /** The rank of each actor, and the actor of each rank. */
  readonly rank: Uint32Array;
  readonly actorAt: Uint32Array;
  /** Ties held by rank x: `offsets[x] .. offsets[x + 1]`; `targets` are the ranks of their other ends. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** By tie: 1 where its arc runs from holder to target, 2 the other way, 3 both. Undirected: 3. */
  readonly arcs: Uint8Array;
  /** Sum of the weights of both arcs; null where the network is unweighted. */
  readonly weights: Float64Array | null;
}

const made = new WeakMap<CompactNetwork, OrientedTies>();

/** The oriented ties of a network, made once and kept as long as it. O(n + m). */
export function orientedTies(network: CompactNetwork): OrientedTies {
  let ties = made.get(network);
  if (ties === undefined) {
    ties = orient(network);
    made.set(network, ties);
  }
  return ties;
}

function orient(network: CompactNetwork): OrientedTies {
  const { size, around, out, in: into, weights } = network;
  const rank = ranksByDegree(around.offsets);
  const actorAt = new Uint32Array(size);
  for (let i = 0; i < size; i++) actorAt[rank[i]!] = i;
  const count = around.targets.length / 2;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(count);
  const arcs = new Uint8Array(count);
  const weight = weights === null ? null : new Float64Array(count);
  let length = 0;
  for (let own = 0; own < size; own++) {
    const i = actorAt[own]!;
    let leaving = out.offsets[i]!;
    let arriving = into.offsets[i]!;
    const lastLeaving = out.offsets[i + 1]!;
    const lastArriving = into.offsets[i + 1]!;
    const first = around.offsets[i]!;
    const last = around.offsets[i + 1]!;
    if (weight === null && lastLeaving - leaving + lastArriving - arriving === last - first) {
      // No two-way tie, as is most common: each list is gone through by itself.
      for (; leaving < lastLeaving; leaving++) {
        const other = rank[out.targets[leaving]!]!;
        targets[length] = other;
        arcs[length] = 1;
        length += other < own ? 1 : 0;
      }
      for (; arriving < lastArriving; arriving++) {
        const other = rank[into.targets[arriving]!]!;
        targets[length] = other;
        arcs[length] = 2;
        length += other < own ? 1 : 0;
      }
      offsets[own + 1] = length;
      continue;
    }
    for (let slot = first; slot < last; slot++) {
      const j = around.targets[slot]!;
      // Both lists of arcs are ascending as `around` is: each holds j next, or not at all.
      const there = leaving < lastLeaving && out.targets[leaving] === j ? 1 : 0;
      const back = arriving < lastArriving && into.targets[arriving] === j ? 2 : 0;
      const other = rank[j]!;
      if (other < own) {
        targets[length] = other;
        arcs[length] = there | back;
        if (weight !== null) {
          weight[length] = (there ? weights![leaving]! : 0) + (back ? arcWeight(network, j, i) : 0);
        }
        length++;
      }
      leaving += there;
      arriving += back >> 1;
    }
    offsets[own + 1] = length;
  }
  return { size, rank, actorAt, offsets, targets, arcs, weights: weight };
}

/** The place of each position when sorted by length of list, longest first; equal ones stay in their order. */
function ranksByDegree(offsets: Uint32Array): Uint32Array {
  const size = offsets.length - 1;
  let longest = 0;
  for (let i = 0; i < size; i++) longest = Math.max(longest, offsets[i + 1]! - offsets[i]!);
  const start = new Uint32Array(longest + 2);
  for (let i = 0; i < size; i++) start[longest - (offsets[i + 1]! - offsets[i]!) + 1]!++;
  for (let d = 0; d <= longest; d++) start[d + 1]! += start[d]!;
  const rank = new Uint32Array(size);
  for (let i = 0; i < size; i++) rank[i] = start[longest - (offsets[i + 1]! - offsets[i]!)]!++;
  return rank;
}

function arcWeight({ out, weights }: CompactNetwork, from: number, to: number): number {
  let low = out.offsets[from]!;
  let high = out.offsets[from + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (out.targets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return weights![low]!;
}
