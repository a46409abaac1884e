/** Which pairs the ideal of a core and a periphery has tied; Borgatti & Everett 2000. */
export const corePatterns = ['either', 'both', 'ignored'] as const;
export type CorePattern = (typeof corePatterns)[number];

export interface CoreCounts {
  readonly size: number;
  readonly ties: number;
  readonly coreSize: number;
  /** Ties inside the core, and between core and periphery. */
  readonly inside: number;
  readonly across: number;
}

/**
 * Correlation of ties with the ideal pattern of a core, from counts alone.
 *
 *   (N S - T D) / sqrt(T (N - T) D (N - D));  N pairs compared, T of them tied, D tied in the ideal, S both
 *
 * Minus infinity where a side does not vary, so that no such core is ever the best.
 */
export function coreFit(counts: CoreCounts, pattern: CorePattern): number {
  const { size, coreSize, inside, across } = counts;
  const corePairs = (coreSize * (coreSize - 1)) / 2;
  const acrossPairs = coreSize * (size - coreSize);
  let pairs = (size * (size - 1)) / 2;
  let tied = counts.ties;
  let ideal = corePairs;
  let both = inside;
  if (pattern === 'either') {
    ideal += acrossPairs;
    both += across;
  }
  if (pattern === 'ignored') {
    pairs -= acrossPairs;
    tied -= across;
  }
  const spread = tied * (pairs - tied) * ideal * (pairs - ideal);
  if (spread <= 0) return Number.NEGATIVE_INFINITY;
  return (
    (pairs * both - tied * ideal) / Math.sqrt(tied * (pairs - tied)) / Math.sqrt(ideal * (pairs - ideal))
  );
}
