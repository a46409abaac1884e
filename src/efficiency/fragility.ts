import type { FragileCheck, Fragility } from '../model/efficiency.ts';

/**
 * Whether the cluster hangs on one actor (METHOD section 8): the one whose leaving lowers E3, E4 or J4 by
 * two levels or more and, of several, costs most collective efficiency; of equal falls the first tried.
 * Null where there is none. One whose leaving leaves CE undefined is passed over.
 */
export function fragility({ tried }: FragileCheck): Fragility | null {
  let found: Fragility | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { actor, ceWithout, fall, broken } of tried) {
    if (ceWithout === null || fall === null || broken.length === 0) continue;
    if (rounded(fall) <= most) continue;
    most = rounded(fall);
    found = { broker: actor, ceWithout, items: broken };
  }
  return found;
}

/** Falls are equal where they agree in nine decimals. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
