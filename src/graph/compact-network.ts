/** Neighbour lists packed end to end: those of actor `i` are `targets[offsets[i] .. offsets[i + 1])`, ascending. */
export interface Adjacency {
  /** n + 1 entries. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * A simple network in typed arrays: what every measure runs on.
 *
 * Parallel arcs are merged (weights added, or the least kept), self-linkages are left out. In an undirected network
 * `out`, `in` and `around` are the same lists. Actors are numbered by their place in `ids`.
 */
export interface CompactNetwork {
  readonly ids: readonly string[];
  readonly size: number;
  readonly directed: boolean;
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** Neighbours in either direction, each once: the undirected simple view. */
  readonly around: Adjacency;
  /** Weights of the arcs in the order of `out.targets`, or null where the network is unweighted. */
  readonly weights: Float64Array | null;
  /** Self-linkages that were left out. */
  readonly selfLinkages: number;
}

export interface ArcList {
  readonly ids: readonly string[];
  /** Positions in `ids`; one entry for each arc (for an undirected network: each tie once, either way). */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weights?: ArrayLike<number> | null;
  /** What parallel arcs weigh together: their `sum` (default; strengths) or the `least` of them (distances). */
  readonly merge?: 'sum' | 'least';
  readonly directed: boolean;
}

type Merge = (a: number, b: number) => number;
const add: Merge = (a, b) => a + b;

/**
 * Builds the compact network of a list of arcs.
 *
 * O(n + m): three counting passes, no hashing. Throws RangeError where an end is not a position in `ids`.
 */
export function buildCompactNetwork(arcs: ArcList): CompactNetwork {
  const size = arcs.ids.length;
  checkEnds(arcs, size);
  const weights = arcs.weights ?? null;
  const merge: Merge = arcs.merge === 'least' ? Math.min : add;
  const forward = pack(size, arcs.from, arcs.to, weights, merge);
  const backward = transpose(size, forward);
  const around = union(size, forward.adjacency, backward.adjacency);
  let selfLinkages = 0;
  for (let k = 0; k < arcs.from.length; k++) if (arcs.from[k] === arcs.to[k]) selfLinkages++;
  const shared = { ids: arcs.ids, size, directed: arcs.directed, around, selfLinkages };
  if (arcs.directed) {
    return { ...shared, out: forward.adjacency, in: backward.adjacency, weights: forward.weights };
  }
  const merged = weights === null ? null : unionWeights(around, forward, backward, merge);
  return { ...shared, out: around, in: around, weights: merged };
}

function checkEnds(arcs: ArcList, size: number): void {
  if (arcs.from.length !== arcs.to.length) throw new RangeError('from and to must be equally long');
  for (let k = 0; k < arcs.from.length; k++) {
    const from = arcs.from[k]!;
    const to = arcs.to[k]!;
    if (!(from >= 0 && from < size && to >= 0 && to < size)) {
      throw new RangeError(`arc ${k} joins ${from} and ${to}; ends must be positions from 0 to ${size - 1}`);
    }
  }
}

interface Packed {
  readonly adjacency: Adjacency;
  readonly weights: Float64Array | null;
}

/**
 * Lists by start, ascending, equal arcs merged: arcs are put together by end, and the ends are then gone through in
 * ascending order, so that each list grows in its order and an arc's equals come straight after it.
 */
function pack(
  size: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | null,
  merge: Merge,
): Packed {
  const byEnd = countStarts(size, to);
  const starts = new Uint32Array(to.length);
  const carried = weights === null ? null : new Float64Array(to.length);
  const cursor = byEnd.slice(0, size);
  for (let k = 0; k < to.length; k++) {
    const place = cursor[to[k]!]!++;
    starts[place] = from[k]!;
    if (carried !== null) carried[place] = weights![k]!;
  }
  const room = countStarts(size, from);
  const targets = new Uint32Array(from.length);
  const merged = carried === null ? null : new Float64Array(from.length);
  const fill = room.slice(0, size);
  for (let end = 0; end < size; end++) {
    for (let k = byEnd[end]!; k < byEnd[end + 1]!; k++) {
      const start = starts[k]!;
      if (start === end) continue;
      const last = fill[start]! - 1;
      if (last >= room[start]! && targets[last] === end) {
        if (merged !== null) merged[last] = merge(merged[last]!, carried![k]!);
        continue;
      }
      targets[last + 1] = end;
      if (merged !== null) merged[last + 1] = carried![k]!;
      fill[start] = last + 2;
    }
  }
  return closeGaps(size, room, fill, targets, merged);
}

/** How many arcs have a smaller key: where the list of each key begins. */
function countStarts(size: number, keys: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let k = 0; k < keys.length; k++) starts[keys[k]! + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  return starts;
}

/** Moves the lists `room[i] .. fill[i]` together, in place; arcs that were merged or left out left gaps. */
function closeGaps(
  size: number,
  room: Uint32Array,
  fill: Uint32Array,
  targets: Uint32Array,
  weights: Float64Array | null,
): Packed {
  const offsets = new Uint32Array(size + 1);
  let length = 0;
  for (let i = 0; i < size; i++) {
    const [first, last] = [room[i]!, fill[i]!];
    if (length < first) {
      targets.copyWithin(length, first, last);
      weights?.copyWithin(length, first, last);
    }
    length += last - first;
    offsets[i + 1] = length;
  }
  const isWhole = length === targets.length;
  return {
    adjacency: { offsets, targets: isWhole ? targets : targets.slice(0, length) },
    weights: weights === null || isWhole ? weights : weights.slice(0, length),
  };
}

/** The same arcs, by their ends. */
function transpose(size: number, { adjacency, weights }: Packed): Packed {
  const offsets = countStarts(size, adjacency.targets);
  const targets = new Uint32Array(adjacency.targets.length);
  const moved = weights === null ? null : new Float64Array(targets.length);
  const fill = offsets.slice(0, size);
  for (let start = 0; start < size; start++) {
    for (let k = adjacency.offsets[start]!; k < adjacency.offsets[start + 1]!; k++) {
      const place = fill[adjacency.targets[k]!]!++;
      targets[place] = start;
      if (moved !== null) moved[place] = weights![k]!;
    }
  }
  return { adjacency: { offsets, targets }, weights: moved };
}

/** Up to so many arcs (16 MB) room is taken for the longest lists two could make together; beyond, they are counted first. */
const roomForAll = 4_000_000;

/** Both lists of each actor as one, each neighbour once. */
function union(size: number, a: Adjacency, b: Adjacency): Adjacency {
  const most = a.targets.length + b.targets.length;
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(most <= roomForAll ? most : most - countShared(size, a, b));
  let length = 0;
  for (let i = 0; i < size; i++) {
    let x = a.offsets[i]!;
    let y = b.offsets[i]!;
    const endX = a.offsets[i + 1]!;
    const endY = b.offsets[i + 1]!;
    while (x < endX && y < endY) {
      const fromA = a.targets[x]!;
      const fromB = b.targets[y]!;
      targets[length++] = fromA < fromB ? fromA : fromB;
      x += fromA <= fromB ? 1 : 0;
      y += fromB <= fromA ? 1 : 0;
    }
    while (x < endX) targets[length++] = a.targets[x++]!;
    while (y < endY) targets[length++] = b.targets[y++]!;
    offsets[i + 1] = length;
  }
  return { offsets, targets: length === targets.length ? targets : targets.slice(0, length) };
}

/** Neighbours that stand in both lists of an actor. */
function countShared(size: number, a: Adjacency, b: Adjacency): number {
  let shared = 0;
  for (let i = 0; i < size; i++) {
    let x = a.offsets[i]!;
    let y = b.offsets[i]!;
    const endX = a.offsets[i + 1]!;
    const endY = b.offsets[i + 1]!;
    while (x < endX && y < endY) {
      const gap = a.targets[x]! - b.targets[y]!;
      x += gap <= 0 ? 1 : 0;
      y += gap >= 0 ? 1 : 0;
      shared += gap === 0 ? 1 : 0;
    }
  }
  return shared;
}

function unionWeights(around: Adjacency, forward: Packed, backward: Packed, merge: Merge): Float64Array {
  const weights = new Float64Array(around.targets.length);
  const isSet = new Uint8Array(weights.length);
  for (const side of [forward, backward]) {
    for (let i = 0; i + 1 < around.offsets.length; i++) {
      let slot = around.offsets[i]!;
      for (let k = side.adjacency.offsets[i]!; k < side.adjacency.offsets[i + 1]!; k++) {
        while (around.targets[slot] !== side.adjacency.targets[k]) slot++;
        const weight = side.weights![k]!;
        weights[slot] = isSet[slot] === 1 ? merge(weights[slot]!, weight) : weight;
        isSet[slot] = 1;
      }
    }
  }
  return weights;
}

/** Whether the sorted neighbour list of `i` holds `j`. */
export function hasNeighbour(adjacency: Adjacency, i: number, j: number): boolean {
  let low = adjacency.offsets[i]!;
  let high = adjacency.offsets[i + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const target = adjacency.targets[middle]!;
    if (target === j) return true;
    if (target < j) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The neighbours of `i`, as a view (no copy). */
export function neighbours(adjacency: Adjacency, i: number): Uint32Array {
  return adjacency.targets.subarray(adjacency.offsets[i]!, adjacency.offsets[i + 1]!);
}
