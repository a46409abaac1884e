import type { Linkage } from '../model/linkage.ts';

/** Years of the dated rows of each pair, ascending, each once. */
export function datedYears(
  supplies: readonly Linkage[],
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const years = new Map<string, Map<string, number[]>>();
  for (const { from, to, year } of supplies) {
    if (year === null) continue;
    const ofSeller = years.get(from) ?? new Map<string, number[]>();
    years.set(from, ofSeller);
    const ofPair = ofSeller.get(to) ?? [];
    if (!ofPair.includes(year))
      ofSeller.set(
        to,
        [...ofPair, year].sort((a, b) => a - b),
      );
  }
  return years;
}
