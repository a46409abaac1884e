import type { SearchNetwork } from './search-network.ts';

/** Above this many shortest paths 1 / paths comes near the least double, and logarithms are kept instead. */
const mostPaths = 1e280;
const notReached = 0x7fffffff;

/**
 * Betweenness in plain typed arrays, one source at a time.
 *
 * Everything a search learns is kept by rank, the order in which actors were reached, so that the way back runs
 * through memory in order. The way there writes down which ranks stand one step further on a shortest path; the
 * way back reads no arc again.
 */
export class PlainBetweenness {
  /** Of each position: its rank in this search, or notReached. */
  readonly #rankOf: Int32Array;
  /** By rank: the position, the number of shortest paths (on the way back (1 + credit) / paths), the end of its steps. */
  readonly #reached: Uint32Array;
  readonly #paths: Float64Array;
  readonly #stepsEnd: Uint32Array;
  /** Ranks one step further, those of each rank together. */
  readonly #steps: Uint32Array;
  readonly #network: SearchNetwork;

  constructor(network: SearchNetwork) {
    const { size, targets } = network;
    this.#network = network;
    this.#rankOf = new Int32Array(size);
    this.#reached = new Uint32Array(size);
    this.#paths = new Float64Array(size);
    this.#stepsEnd = new Uint32Array(size + 1);
    this.#steps = new Uint32Array(targets.length);
  }

  /** Adds to `total` (one entry a position) what passes through each actor on ways from these sources. */
  add(sources: Uint32Array, total: Float64Array): void {
    for (const source of sources) {
      const count = this.#search(source);
      if (count >= 0) this.#giveCredit(count, total);
      else this.#giveCreditInLogarithms(this.#countInLogarithms(), total);
    }
  }

  /** Breadth first, level by level. Returns how many were reached, or -1 where paths are too many to count. */
  #search(source: number): number {
    const { offsets, targets } = this.#network;
    const rankOf = this.#rankOf.fill(notReached);
    const reached = this.#reached;
    const paths = this.#paths;
    const steps = this.#steps;
    const stepsEnd = this.#stepsEnd;
    reached[0] = source;
    rankOf[source] = 0;
    paths[0] = 1;
    let count = 1;
    let step = 0;
    let most = 1;
    for (let level = 0; level < count; ) {
      const end = count;
      for (let rank = level; rank < end; rank++) {
        const v = reached[rank]!;
        const ways = paths[rank]!;
        if (ways > most) most = ways;
        const last = offsets[v + 1]!;
        for (let slot = offsets[v]!; slot < last; slot++) {
          const w = targets[slot]!;
          const at = rankOf[w]!;
          if (at < end) continue;
          if (at === notReached) {
            rankOf[w] = count;
            reached[count] = w;
            paths[count] = ways;
            steps[step++] = count++;
          } else {
            paths[at]! += ways;
            steps[step++] = at;
          }
        }
        stepsEnd[rank] = step;
      }
      level = end;
    }
    return most > mostPaths ? -1 : count;
  }

  /** credit(v) = paths(v) * sum over w one step further of (1 + credit(w)) / paths(w). */
  #giveCredit(count: number, total: Float64Array): void {
    const reached = this.#reached;
    const paths = this.#paths;
    const steps = this.#steps;
    const stepsEnd = this.#stepsEnd;
    for (let rank = count - 1; rank > 0; rank--) {
      let sum = 0;
      const last = stepsEnd[rank]!;
      for (let step = stepsEnd[rank - 1]!; step < last; step++) sum += paths[steps[step]!]!;
      const credit = paths[rank]! * sum;
      total[reached[rank]!]! += credit;
      paths[rank] = (1 + credit) / paths[rank]!;
    }
  }

  /** The numbers of paths of the last search again, as logarithms; ranks and steps stand. Returns the count. */
  #countInLogarithms(): number {
    const paths = this.#paths;
    let count = 1;
    paths.fill(Number.NEGATIVE_INFINITY);
    paths[0] = 0;
    let step = 0;
    for (let rank = 0; rank < count; rank++) {
      for (; step < this.#stepsEnd[rank]!; step++) {
        const at = this.#steps[step]!;
        const high = Math.max(paths[at]!, paths[rank]!);
        const low = Math.min(paths[at]!, paths[rank]!);
        paths[at] = high + Math.log1p(Math.exp(low - high));
        count = Math.max(count, at + 1);
      }
    }
    return count;
  }

  #giveCreditInLogarithms(count: number, total: Float64Array): void {
    const credit = new Float64Array(count);
    for (let rank = count - 1; rank > 0; rank--) {
      let sum = 0;
      for (let step = this.#stepsEnd[rank - 1]!; step < this.#stepsEnd[rank]!; step++) {
        const at = this.#steps[step]!;
        sum += Math.exp(this.#paths[rank]! - this.#paths[at]!) * (1 + credit[at]!);
      }
      credit[rank] = sum;
      total[this.#reached[rank]!]! += sum;
    }
  }
}
