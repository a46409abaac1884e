/**
 * Average clustering: the mean of local clustering over all actors.
 *
 * For: the small-world comparison; unlike transitivity it lets every actor count alike.
 *
 *   (1 / n) sum over v of c_v
 *
 * Conventions: as networkx 2.8.8: an actor with fewer than two neighbours counts as 0 here (leaving it out
 * instead would give a larger mean).
 * Not defined (null): no actors.
 * Reference: Watts & Strogatz 1998.
 */
export function averageClustering(local: Float64Array): number | null {
  if (local.length === 0) return null;
  let sum = 0;
  for (const value of local) if (!Number.isNaN(value)) sum += value;
  return sum / local.length;
}
