import { append } from '../../model/append.ts';
import type { InputFile } from '../input-file.ts';
import { type LinkageFields, mergeLinkages } from '../merge-linkages.ts';
import { ProblemLog } from '../problem-log.ts';
import type { ReadOptions } from '../read-options.ts';
import { readTable } from '../read-table.ts';
import { tableOfPlaces } from './odd-rows.ts';
import { type RowColumns, rowState } from './row-columns.ts';
import type { TableHead } from './table-head.ts';

/**
 * Merges rows that are alike in every column but `id`, told as `readCase` tells it, and gives how many are gone for
 * it; null where more than `most` rows would have to be compared one by one. Only rows with the same ends, type and
 * hash of their other cells are compared, and those beside a row whose hash says nothing.
 */
export function dropAlikeRows(
  file: InputFile,
  head: TableHead,
  rows: RowColumns,
  { options, log, most }: { readonly options: ReadOptions; readonly log: ProblemLog; readonly most: number },
): number | null {
  const places = likeOnes(rows);
  if (places.length > most) return null;
  if (places.length === 0) return 0;
  const table = tableOfPlaces(file, head, rows, places);
  // Everything that is to be told of these rows was told when they were read.
  const { rows: read } = readTable<LinkageFields>('linkages', [table], options, new ProblemLog());
  const { linkages, merged } = mergeLinkages(read, log);
  for (const linkage of linkages)
    for (const { row } of linkage.rows.slice(1)) rows.states[row! - 2] = rowState.gone;
  return merged;
}

/** The places of rows that may be alike to another one, in their order. */
function likeOnes(rows: RowColumns): readonly number[] {
  const { from, to, types, states, count } = rows;
  const key = (row: number) => `${from[row]} ${to[row]} ${types[row]}`;
  const unsure = new Set<string>();
  const nearUnsure = new Bits();
  const once = new Bits();
  const again = new Bits();
  for (let row = 0; row < count; row++) {
    if (states[row] === rowState.gone) continue;
    if (states[row] !== rowState.plain) {
      unsure.add(key(row));
      nearUnsure.set(endsHash(rows, row));
    } else if (!once.set(wholeHash(rows, row))) again.set(wholeHash(rows, row));
  }
  const byHash = new Map<number, number[]>();
  const found = new Set<number>();
  for (let row = 0; row < count; row++) {
    if (states[row] === rowState.gone) continue;
    if (nearUnsure.has(endsHash(rows, row)) && unsure.has(key(row))) found.add(row);
    if (states[row] !== rowState.plain || !again.has(wholeHash(rows, row))) continue;
    append(byHash, wholeHash(rows, row), row);
  }
  for (const group of byHash.values()) if (group.length > 1) for (const row of group) found.add(row);
  return withoutLone(
    [...found].sort((a, b) => a - b),
    key,
  );
}

function endsHash({ from, to, types }: RowColumns, row: number): number {
  return Math.imul(Math.imul(from[row]!, 0x9e3779b1) ^ to[row]! ^ (types[row]! << 28), 0x85ebca6b);
}

function wholeHash(rows: RowColumns, row: number): number {
  const hash = endsHash(rows, row) ^ rows.hashes[row]!;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** A set of hashes that may say yes to a few that are not in it: 16 million bits, near the processor. */
class Bits {
  readonly #words = new Uint32Array(1 << 19);

  /** Puts a hash in; false where it seems to be in already. */
  set(hash: number): boolean {
    const word = hash >>> 13;
    const bit = 1 << ((hash >>> 8) & 31);
    if ((this.#words[word]! & bit) !== 0) return false;
    this.#words[word] = this.#words[word]! | bit;
    return true;
  }

  has(hash: number): boolean {
    return (this.#words[hash >>> 13]! & (1 << ((hash >>> 8) & 31))) !== 0;
  }
}

/** Leaves out rows of which no other row among them has the ends and type. */
function withoutLone(found: readonly number[], key: (row: number) => string): readonly number[] {
  const times = new Map<string, number>();
  for (const row of found) times.set(key(row), (times.get(key(row)) ?? 0) + 1);
  return found.filter((row) => times.get(key(row))! > 1);
}
