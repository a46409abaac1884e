import { InputError } from '../errors.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';

/** Amounts of the links, NaN where not known, in the order of both lists. */
export interface LinkAmounts {
  /** In the order of `network.out.targets`. */
  readonly out: Float64Array;
  /** In the order of `network.in.targets`. */
  readonly in: Float64Array;
}

/**
 * What flows over each link, seen from the giver and from the receiver.
 *
 * `amounts` in the order of `network.out.targets`; NaN says "not known" and is kept.
 * Throws InputError, naming the link, where an amount is negative or not finite, RangeError where there are
 * not as many amounts as arcs.
 */
export function linkAmounts(network: CompactNetwork, amounts: Float64Array): LinkAmounts {
  const { ids, out, size } = network;
  if (amounts.length !== out.targets.length) {
    throw new RangeError(
      `${amounts.length} amounts for ${out.targets.length} arcs; there must be one an arc`,
    );
  }
  const incoming = new Float64Array(network.in.targets.length);
  // Givers come in ascending order in every incoming list, so each list fills from its start.
  const cursor = network.in.offsets.slice(0, size);
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
      const amount = amounts[k]!;
      const j = out.targets[k]!;
      if (amount < 0 || amount === Number.POSITIVE_INFINITY) {
        throw new InputError(
          `The link from "${ids[i]!}" to "${ids[j]!}" has ${amount} as its amount. ` +
            'An amount must be a finite number, 0 or more, or empty where it is not known.',
        );
      }
      incoming[cursor[j]!++] = amount;
    }
  }
  return { out: amounts, in: incoming };
}
