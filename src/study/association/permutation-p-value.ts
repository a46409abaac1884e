import type { Random } from '../../metrics/random.ts';
import { shuffle } from '../../metrics/shuffle.ts';

/**
 * Two-sided permutation p-value of C - D: the values of the second variable are dealt out anew `draws` times.
 *
 *   p = (1 + draws in which |C - D| is at least as large as seen) / (draws + 1)
 *
 * For: samples whose exact p-value takes too many steps. Never 0; its own error is about
 * sqrt(p (1 - p) / draws).
 *
 * `first`, `second`: sizes of the ties of the two variables, ascending by value, of one sum.
 * Reference: Phipson & Smyth 2010 (Statistical Applications in Genetics and Molecular Biology 9).
 */
export function permutationPValue(
  first: readonly number[],
  second: readonly number[],
  difference: number,
  draws: number,
  random: Random,
): number {
  // C - D is the same whichever variable is dealt out: the one with fewer values is quicker to count.
  const [blocks, levels] = first.length < second.length ? [second, first] : [first, second];
  const values = Int32Array.from(levels.flatMap((size, level) => Array<number>(size).fill(level)));
  const least = Math.abs(difference);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (Math.abs(differenceOf(blocks, shuffle(values, random), levels.length)) >= least) asLarge++;
  }
  return (1 + asLarge) / (draws + 1);
}

/** C - D of cases that stand in ascending order of the first variable, tied in blocks. */
function differenceOf(blocks: readonly number[], values: Int32Array, levels: number): number {
  const before = new Int32Array(levels);
  let difference = 0;
  let start = 0;
  for (const size of blocks) {
    for (let at = start; at < start + size; at++) {
      const value = values[at]!;
      for (let level = 0; level < value; level++) difference += before[level]!;
      for (let level = value + 1; level < levels; level++) difference -= before[level]!;
    }
    for (let at = start; at < start + size; at++) before[values[at]!]!++;
    start += size;
  }
  return difference;
}
