import { InputError } from '../errors.ts';
import { type ArcList, buildCompactNetwork, type CompactNetwork } from '../graph/compact-network.ts';

/** What a weight says: the larger the closer (`strength`), or the larger the farther (`distance`). */
export type WeightMeaning = 'strength' | 'distance';

/**
 * The compact network of weighted links, once every weight was found usable.
 *
 * Parallel links: strengths add up; of distances the least counts, the shortest way between the two.
 * Throws InputError, naming the first link, where a weight is missing, not finite, zero or negative.
 * Self-linkages are left out before they are looked at.
 */
export function weightedNetwork(
  links: Omit<ArcList, 'weights' | 'merge'> & { readonly weights: ArrayLike<number> },
  meaning: WeightMeaning,
): CompactNetwork {
  for (let k = 0; k < links.from.length; k++) {
    const weight = links.weights[k] ?? Number.NaN;
    if (links.from[k] === links.to[k] || isUsable(weight)) continue;
    throw unusable(links.ids[links.from[k]!]!, links.ids[links.to[k]!]!, weight, meaning);
  }
  return buildCompactNetwork({ ...links, merge: meaning === 'strength' ? 'sum' : 'least' });
}

/** Finite and above zero. */
export function isUsable(weight: number): boolean {
  return weight > 0 && weight < Number.POSITIVE_INFINITY;
}

/** The one message for a weight that no way can be measured by. */
export function unusable(from: string, to: string, weight: number, meaning: WeightMeaning): InputError {
  const found = Number.isNaN(weight) ? 'no number' : `${weight}`;
  return new InputError(
    `The link from "${from}" to "${to}" has ${found} as its ${meaning}. ` +
      'A weight must be a finite number above 0: correct it, or leave the link out.',
  );
}
