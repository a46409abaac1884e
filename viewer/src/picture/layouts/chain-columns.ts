import type { LayoutSubject } from './layout-subject.ts';

/** More columns than this cannot be read [O]. */
const mostColumns = 7;
/** Goods that run in circles have no end; their distance settles within so many sweeps. */
const sweeps = 40;

/**
 * The column of each actor along the chain, 0 for inputs and the last for final buyers; -1 for those that neither buy
 * nor sell.
 *
 * An actor's distance to final use is 1 for those that sell to nobody, else 1 + the mean distance of its buyers:
 * upstreamness (Antràs, Chor, Fally & Hillberry 2012) with equal weights. The column is that distance, rounded;
 * suppliers of inputs always stand in the first.
 */
export function chainColumns({ size, from, to, goods, side }: LayoutSubject): Int32Array {
  const buys = new Uint8Array(size);
  const sells = new Uint32Array(size);
  const trade = Uint32Array.from(Array.from(from.keys()).filter((k) => goods[k] === 1));
  for (const k of trade) {
    sells[from[k]!]!++;
    buys[to[k]!] = 1;
  }
  let distance = new Float64Array(size).fill(1);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const next = new Float64Array(size);
    for (const k of trade) next[from[k]!]! += distance[to[k]!]!;
    for (let i = 0; i < size; i++) {
      next[i] = sells[i] === 0 ? 1 : Math.min(1 + next[i]! / sells[i]!, mostColumns);
    }
    distance = next;
  }
  const inChain = (i: number): boolean => sells[i]! > 0 || buys[i] === 1;
  let longest = 1;
  for (let i = 0; i < size; i++) if (inChain(i)) longest = Math.max(longest, Math.round(distance[i]!));
  const column = Int32Array.from(distance, (value, i) => (inChain(i) ? longest - Math.round(value) : -1));
  for (let i = 0; i < size; i++) if (column[i] !== -1 && side[i] === -1) column[i] = 0;
  return withoutGaps(column);
}

function withoutGaps(column: Int32Array): Int32Array {
  const used = [...new Set(column)].filter((value) => value !== -1).sort((a, b) => a - b);
  const place = new Map(used.map((value, i) => [value, i]));
  return column.map((value) => place.get(value) ?? -1);
}
