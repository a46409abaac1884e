import type { CompactNetwork } from '../graph/compact-network.ts';
import { isUsable, unusable, type WeightMeaning } from './weighted-network.ts';

/** How a weight becomes a length, as it stands beside the numbers. */
export const lengthRules: Readonly<Record<WeightMeaning, string>> = {
  strength: 'length = 1 / strength; strengths of parallel links are added first',
  distance: 'length = distance; of parallel links the least distance counts',
};

/**
 * The length of each arc, in the order of `network.out.targets`: a strong link is a short one.
 *
 * Rule for strengths: 1 / strength [ours in being the default; Newman 2001]. Reading a strength as a length,
 * as some libraries do, would push the actor with the largest volumes to the edge of the network.
 * Throws InputError, naming the link, where a weight is not a finite number above 0.
 */
export function linkLengths(network: CompactNetwork, meaning: WeightMeaning): Float64Array {
  const { ids, out, size } = network;
  const weights = network.weights ?? new Float64Array(out.targets.length).fill(1);
  const lengths = new Float64Array(weights.length);
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      const weight = weights[k]!;
      const length = meaning === 'strength' ? 1 / weight : weight;
      if (!isUsable(weight) || !isUsable(length))
        throw unusable(ids[i]!, ids[out.targets[k]!]!, weight, meaning);
      lengths[k] = length;
    }
  }
  return lengths;
}
