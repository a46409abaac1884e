import { known, type Measured, orReason } from '../metrics/measured.ts';
import { greatCircle, type Place } from './great-circle.ts';

/**
 * How far apart two firms of the cluster usually are: the median over all unordered pairs of the great-circle
 * distance (km); of an even number of pairs the mean of the middle two. Takes n (n - 1) / 2 distances.
 *
 * The median, because one firm that is far away should not decide. Null with fewer than two places.
 *
 * Source: METHOD section 5, [O].
 */
export function medianDistance(places: readonly Place[]): Measured<number> {
  const n = places.length;
  if (n < 2) return orReason(null, 'it needs at least two firms with coordinates');
  const distances = new Float64Array((n * (n - 1)) / 2);
  let pairs = 0;
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) distances[pairs++] = greatCircle(places[a]!, places[b]!);
  }
  distances.sort();
  const middle = pairs >> 1;
  return known(pairs % 2 === 1 ? distances[middle]! : (distances[middle - 1]! + distances[middle]!) / 2);
}
