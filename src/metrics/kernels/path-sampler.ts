import type { Adjacency, CompactNetwork } from '../../graph/compact-network.ts';
import type { Random } from '../random.ts';

/** What an actor is to the search that runs. A search marks whom it reaches now apart from whom it reached before. */
const notSeen = 0;

/** Numbers of paths are brought back to size above this, a whole level at once; only their ratios matter. */
const largeCount = 1e200;

/** One of the two searches, from the start along the arcs or from the end against them. */
interface Side {
  readonly adjacency: Adjacency;
  /** Marks of actors reached on earlier levels, and on the level that is being reached. */
  readonly reached: number;
  readonly reaching: number;
  /** Actors in the order in which they were reached; the last level is `from .. to`. */
  readonly order: Uint32Array;
  from: number;
  to: number;
  /** Arcs that lead on from the last level. */
  arcs: number;
}

/**
 * Draws shortest paths: of all shortest paths from one actor to another each is equally likely.
 *
 * Two breadth-first searches, from the start and from the end, grow level by level, always the one with fewer arcs
 * to look at; where they meet, an arc that joins them is drawn in proportion to the paths on both sides. Which arc an
 * actor was reached by is drawn while it is reached, so that no path is ever searched back. Scratch space: 25 bytes
 * an actor, cleared by what was touched.
 * Reference: Borassi & Natale 2016, section 4 (balanced bidirectional search).
 */
export class PathSampler {
  readonly #mark: Uint8Array;
  readonly #paths: Float64Array;
  /** The actor before (behind, on the side of the end) on the path that was drawn. */
  readonly #before: Uint32Array;
  readonly #forward: Side;
  readonly #backward: Side;
  readonly #random: Random;
  /** The arc on which the two searches were found to meet. */
  #last = 0;
  #first = 0;

  constructor(network: CompactNetwork, random: Random) {
    const { size } = network;
    this.#mark = new Uint8Array(size);
    this.#paths = new Float64Array(size);
    this.#before = new Uint32Array(size);
    const side = (adjacency: Adjacency, reached: number): Side => {
      return {
        adjacency,
        reached,
        reaching: reached + 1,
        order: new Uint32Array(size),
        from: 0,
        to: 0,
        arcs: 0,
      };
    };
    this.#forward = side(network.out, 1);
    this.#backward = side(network.in, 3);
    this.#random = random;
  }

  /**
   * Adds 1 to `counts` at every actor between `start` and `end` on one shortest path, drawn at random.
   * Nothing where no path leads from one to the other. `start` and `end` differ.
   */
  sample(start: number, end: number, counts: Uint32Array): void {
    const forward = this.#forward;
    const backward = this.#backward;
    this.#begin(forward, start);
    this.#begin(backward, end);
    let met = false;
    while (!met && forward.arcs > 0 && backward.arcs > 0) {
      met = forward.arcs <= backward.arcs ? this.#expand(forward, backward) : this.#expand(backward, forward);
    }
    if (met) {
      for (let v = this.#last; v !== start; v = this.#before[v]!) counts[v]!++;
      for (let v = this.#first; v !== end; v = this.#before[v]!) counts[v]!++;
    }
    this.#clear(forward);
    this.#clear(backward);
  }

  #begin(side: Side, actor: number): void {
    const { offsets } = side.adjacency;
    side.order[0] = actor;
    side.from = 0;
    side.to = 1;
    side.arcs = offsets[actor + 1]! - offsets[actor]!;
    this.#mark[actor] = side.reached;
    this.#paths[actor] = 1;
  }

  #clear(side: Side): void {
    const { order, to } = side;
    for (let k = 0; k < to; k++) this.#mark[order[k]!] = notSeen;
  }

  /** Reaches the next level of one side. True where it met the other: then the joining arc has been drawn. */
  #expand(side: Side, other: Side): boolean {
    const { offsets, targets } = side.adjacency;
    const { order, reaching } = side;
    const mark = this.#mark;
    const paths = this.#paths;
    const before = this.#before;
    const random = this.#random;
    const met = other.reached;
    const end = side.to;
    let count = end;
    let arcs = 0;
    let joining = 0;
    let largest = 0;
    for (let k = side.from; k < end; k++) {
      const v = order[k]!;
      const ways = paths[v]!;
      const stop = offsets[v + 1]!;
      for (let slot = offsets[v]!; slot < stop; slot++) {
        const w = targets[slot]!;
        const seen = mark[w]!;
        if (seen === notSeen) {
          if (joining > 0) continue;
          mark[w] = reaching;
          paths[w] = ways;
          before[w] = v;
          order[count++] = w;
          arcs += offsets[w + 1]! - offsets[w]!;
        } else if (seen === reaching) {
          const all = paths[w]! + ways;
          paths[w] = all;
          if (all > largest) largest = all;
          if (random() * all < ways) before[w] = v;
        } else if (seen === met) {
          const all = ways * paths[w]!;
          joining += all;
          if (random() * joining < all) this.#join(side, v, w);
        }
      }
    }
    const scale = largest > largeCount ? 1 / largest : 1;
    for (let k = end; k < count; k++) {
      mark[order[k]!] = side.reached;
      if (scale < 1) paths[order[k]!]! *= scale;
    }
    side.from = end;
    side.to = count;
    side.arcs = arcs;
    return joining > 0;
  }

  #join(side: Side, v: number, w: number): void {
    const isForward = side === this.#forward;
    this.#last = isForward ? v : w;
    this.#first = isForward ? w : v;
  }
}
