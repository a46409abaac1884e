import type { Random } from './random.ts';

/** Puts the entries into random order, in place; every order is equally likely (Fisher & Yates; Durstenfeld 1964). */
export function shuffle<T extends Int32Array | Uint32Array | Float64Array>(entries: T, random: Random): T {
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const entry = entries[last]!;
    entries[last] = entries[other]!;
    entries[other] = entry;
  }
  return entries;
}
