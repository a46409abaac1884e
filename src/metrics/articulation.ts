import type { CompactNetwork } from '../graph/compact-network.ts';
import { type LowPoints, lowPoints } from './low-points.ts';

/** What breaks when an actor leaves. */
export interface Articulation {
  /** 1 for an actor without which its component falls apart. */
  readonly isArticulationPoint: Uint8Array;
  /** Number of pieces left of its own component: 0 for an isolate, 1 where nothing breaks. */
  readonly piecesLeft: Uint32Array;
  /** Sizes of those pieces, descending. */
  readonly sizesOf: (actor: number) => readonly number[];
}

/**
 * Articulation points: actors whose leaving breaks their component into pieces.
 *
 * For: whom the network cannot lose; the pieces tell who would be cut off from whom.
 *
 *   v is one  iff  its component without v has two pieces or more
 *
 * Conventions: undirected simple view; only the actor's own component counts, so piecesLeft of an actor that
 * nothing depends on is 1 (0 for an isolate). Sizes of the pieces add up to the component less the actor.
 * Always defined. O(n + m), no recursion.
 * Reference: Hopcroft & Tarjan 1973.
 */
export function articulation(network: CompactNetwork, tree: LowPoints = lowPoints(network)): Articulation {
  const { size } = network;
  const { order, reached, parent, low, below } = tree;
  const piecesLeft = new Uint32Array(size);
  const cutOff = new Uint32Array(size);
  const whole = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    const v = order[place]!;
    const up = parent[v]!;
    whole[v] = up < 0 ? below[v]! : whole[up]!;
    if (up < 0 || low[v]! < reached[up]!) continue;
    piecesLeft[up]!++;
    cutOff[up]! += below[v]!;
  }
  const isArticulationPoint = new Uint8Array(size);
  for (let v = 0; v < size; v++) {
    if (whole[v]! - 1 > cutOff[v]!) piecesLeft[v]!++;
    if (piecesLeft[v]! > 1) isArticulationPoint[v] = 1;
  }
  let pieces: Pieces | null = null;
  return {
    isArticulationPoint,
    piecesLeft,
    sizesOf: (actor) => {
      pieces ??= sizesOfPieces(tree, piecesLeft, (v) => whole[v]! - 1 - cutOff[v]!);
      const { offsets, sizes } = pieces;
      return [...sizes.subarray(offsets[actor]!, offsets[actor + 1]!)].sort((a, b) => b - a);
    },
  };
}

/** Sizes of the pieces that each actor's leaving makes, those of actor v at `offsets[v] .. offsets[v + 1]`. */
interface Pieces {
  readonly offsets: Uint32Array;
  readonly sizes: Uint32Array;
}

/** One piece for each child in the tree that hangs on the actor alone, and the rest, if there is one. */
function sizesOfPieces(
  { order, reached, parent, low, below }: LowPoints,
  piecesLeft: Uint32Array,
  restOf: (actor: number) => number,
): Pieces {
  const size = order.length;
  const offsets = new Uint32Array(size + 1);
  for (let v = 0; v < size; v++) offsets[v + 1] = offsets[v]! + piecesLeft[v]!;
  const sizes = new Uint32Array(offsets[size]!);
  const fill = offsets.slice(0, size);
  for (const v of order) {
    const up = parent[v]!;
    if (up >= 0 && low[v]! >= reached[up]!) sizes[fill[up]!++] = below[v]!;
  }
  for (let v = 0; v < size; v++) if (fill[v]! < offsets[v + 1]!) sizes[fill[v]!] = restOf(v);
  return { offsets, sizes };
}
