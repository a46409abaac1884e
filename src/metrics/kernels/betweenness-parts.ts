import { PlainBetweenness } from './plain-betweenness.ts';
import type { SearchNetwork } from './search-network.ts';
import { lanes, WasmBetweenness } from './wasm-betweenness.ts';

/** WebAssembly where it runs, or plain typed arrays whatever there is. */
export type KernelForm = 'fastest' | 'plain';

/** Work on betweenness that can be cut into parts, in one thread or several. */
export interface BetweennessWork {
  readonly network: SearchNetwork;
  readonly form: KernelForm;
}

/**
 * Parts are as many for one thread as for ten, and their results are added in their order: the sums, rounding and
 * all, do not depend on the number of threads. 64 keep ten threads busy to the end and cost 64 n doubles at most.
 */
const mostParts = 64;

/** Into how many parts the work is cut. */
export function partsOf({ sources }: SearchNetwork): number {
  return Math.min(mostParts, Math.ceil(sources.length / lanes));
}

/** Does one part after another: the function returned gives, for each position, what the sources of a part add. */
export function betweennessOfParts({ network, form }: BetweennessWork): (part: number) => Float64Array {
  const kernel = (form === 'plain' ? null : WasmBetweenness.make(network)) ?? new PlainBetweenness(network);
  const parts = partsOf(network);
  const batches = Math.ceil(network.sources.length / lanes);
  const first = (part: number): number => lanes * Math.floor((batches * part) / parts);
  return (part) => {
    const total = new Float64Array(network.size);
    kernel.add(network.sources.subarray(first(part), first(part + 1)), total);
    return total;
  };
}

/** Adds up the parts in their order, and puts every actor back in its place. */
export function sumOfParts(
  { size, actors }: SearchNetwork,
  directed: boolean,
  parts: Iterable<Float64Array>,
): Float64Array {
  const sum = new Float64Array(size);
  for (const part of parts) for (let i = 0; i < size; i++) sum[i]! += part[i]!;
  const values = new Float64Array(size);
  for (let i = 0; i < size; i++) values[actors?.[i] ?? i] = directed ? sum[i]! : sum[i]! / 2;
  return values;
}
