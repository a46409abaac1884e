/** Where much begins: the mean or the median of those compared. */
export const cuts = ['mean', 'median'] as const;
export type Cut = (typeof cuts)[number];

/** The mean or the median of the values; 0 where there is none. */
export function cutOf(values: readonly number[], cut: Cut): number {
  if (values.length === 0) return 0;
  if (cut === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
