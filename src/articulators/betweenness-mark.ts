import type { Betweenness } from '../metrics/betweenness-of.ts';
import type { ApproximateBetweenness } from '../model/articulator-detail.ts';

/** What must be said wherever betweenness is shown; nothing where it is exact. */
export function betweennessMark({ approximate }: Betweenness): { betweenness?: ApproximateBetweenness } {
  if (approximate === null) return {};
  const { largestError: bound, delta: risk, samples, seed } = approximate;
  return { betweenness: { approximate: true, bound, risk, samples, seed } };
}
