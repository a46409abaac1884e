import { changeText, type LinkageChange } from './change.ts';
import { setsCount, setsOf } from './sets-of.ts';

interface Single {
  readonly linkage: string;
  readonly value: number;
}

/** The set that a search found. */
export interface FoundSet {
  readonly set: readonly LinkageChange[];
  readonly search: 'all sets' | 'greedy';
  readonly asGood: number;
  /** Each linkage alone with the value it reaches, best first; of sets of several that were all tried: none. */
  readonly singles: readonly Single[];
  readonly stages: readonly { readonly value: number; readonly gains: readonly number[] }[];
}

/** The value of the indicator with a set, through the whole path; null where it is not defined. */
export type Trial = (set: readonly LinkageChange[], expected: number) => Promise<number | null>;

/** Values that differ by less count as equal: the first set then stands. [O] */
const equal = 1e-9;

/** Every set of the size. `sign` is 1 where larger is better, else -1. */
export async function allSets(
  candidates: readonly LinkageChange[],
  size: number,
  sign: number,
  start: number,
  trial: Trial,
): Promise<FoundSet> {
  const total = setsCount(candidates.length, size);
  let best = start;
  let set: readonly LinkageChange[] = [];
  let asGood = 0;
  const singles: Single[] = [];
  for (const each of setsOf(candidates, size)) {
    const value = await trial(each, total);
    if (value === null) continue;
    if (size === 1) singles.push({ linkage: changeText(each[0]!), value });
    if (sign * (value - best) > equal) [best, set, asGood] = [value, each, 1];
    else if (set.length > 0 && Math.abs(value - best) <= equal) asGood++;
  }
  return { set, search: 'all sets', asGood, singles: ranked(singles, sign), stages: [] };
}

/** One linkage after another, each time the best; ends where none moves the value the wanted way. */
export async function greedily(
  candidates: readonly LinkageChange[],
  size: number,
  sign: number,
  start: number,
  trial: Trial,
): Promise<FoundSet> {
  const set: LinkageChange[] = [];
  const stages: { value: number; gains: number[] }[] = [];
  let singles: readonly Single[] = [];
  let current = start;
  let asGood = 0;
  const expected = (size * (2 * candidates.length - size + 1)) / 2 + 1;
  while (set.length < size) {
    const values: { linkage: LinkageChange; value: number }[] = [];
    for (const linkage of candidates) {
      if (set.includes(linkage)) continue;
      const value = await trial([...set, linkage], expected);
      if (value !== null) values.push({ linkage, value });
    }
    stages.push({ value: current, gains: values.map(({ value }) => sign * (value - current)) });
    if (set.length === 0) {
      singles = ranked(
        values.map(({ linkage, value }) => ({ linkage: changeText(linkage), value })),
        sign,
      );
    }
    const best = values.reduce<(typeof values)[number] | null>(
      (top, each) => (top === null || sign * (each.value - top.value) > equal ? each : top),
      null,
    );
    if (best === null || sign * (best.value - current) <= equal) break;
    asGood = values.filter(({ value }) => Math.abs(value - best.value) <= equal).length;
    set.push(best.linkage);
    current = best.value;
  }
  return { set, search: 'greedy', asGood, singles, stages };
}

function ranked(singles: readonly Single[], sign: number): readonly Single[] {
  return [...singles].sort((a, b) => sign * (b.value - a.value));
}
