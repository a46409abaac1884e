import { cleanText } from '../clean-text.ts';
import { isDoubtfulId } from '../read-identity-cell.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** FNV-1a over bytes: the hash under which the dictionary is asked. */
export const hashSeed = 0x811c9dc5;
export const hashPrime = 0x01000193;

/**
 * Numbers for ids that stand as bytes in a file: each id is decoded and cleaned once, when it is first met.
 * Open addressing on typed arrays; O(1) a look-up, no object for each row.
 */
export class IdDictionary {
  readonly texts: string[] = [];
  /** By number: 1 where the id looks as if a spreadsheet had changed it, so that its rows need a closer look. */
  readonly doubtful: boolean[] = [];
  #slots = new Int32Array(1 << 16).fill(-1);
  /** Four numbers an entry, side by side in memory: hash, first byte, length, number of the id. */
  #entries = new Int32Array(1 << 17);
  #arena = new Uint8Array(1 << 19);
  #count = 0;
  #used = 0;

  /** The number of the id in `bytes[start .. end)`, whose hash is known; -1 where nothing but spaces stands there. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry < 0) return this.#add(bytes, start, end, hash, slot);
      if (this.#entries[4 * entry] === hash && this.#isAt(entry, bytes, start, end))
        return this.#entries[4 * entry + 3]!;
    }
  }

  /** The number of an id that was cleaned already. */
  numberOfText(text: string): number {
    const bytes = encoder.encode(text);
    return this.numberOf(bytes, 0, bytes.length, hashOf(bytes));
  }

  #isAt(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const entries = this.#entries;
    const arena = this.#arena;
    const first = entries[4 * entry + 1]!;
    const length = end - start;
    if (entries[4 * entry + 2] !== length) return false;
    for (let k = 0; k < length; k++) if (arena[first + k] !== bytes[start + k]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const written = textOf(bytes, start, end);
    const text = cleanText(written);
    // An id that is written otherwise than it is kept (spaces, accents in two signs) is another way to one number.
    const number =
      text === null ? -1 : text === written ? this.texts.push(text) - 1 : this.numberOfText(text);
    if (text === written) this.doubtful.push(isDoubtfulId(text));
    const free = text === written || text === null ? slot : this.#freeSlot(hash);
    this.#keep(bytes, start, end, hash, free, number);
    return number;
  }

  /** Where an entry may stand after others were added in between. */
  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed(hash) & mask;
    while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
    return slot;
  }

  #keep(bytes: Uint8Array, start: number, end: number, hash: number, slot: number, number: number): void {
    const entry = this.#count++;
    if (4 * entry === this.#entries.length) this.#entries = grown(this.#entries, new Int32Array(8 * entry));
    const first = this.#used;
    this.#used += end - start;
    if (this.#used > this.#arena.length) this.#arena = grown(this.#arena, new Uint8Array(2 * this.#used));
    this.#arena.set(bytes.subarray(start, end), first);
    this.#entries.set([hash, first, end - start, number], 4 * entry);
    this.#slots[slot] = entry;
    if (2 * this.#count > this.#slots.length) this.#rehash();
  }

  #rehash(): void {
    const mask = 2 * this.#slots.length - 1;
    const slots = new Int32Array(mask + 1).fill(-1);
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = mixed(this.#entries[4 * entry]!) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

/** Short texts of plain signs are put together faster than a decoder is called. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127 || end - start > 24) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The hash of all bytes of a text. */
export function hashOf(bytes: Uint8Array): number {
  let hash = hashSeed | 0;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, hashPrime);
  return hash;
}

/** FNV leaves the lower bits of short texts alike. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}

function grown<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
