import { cleanText } from '../clean-text.ts';
import { isDoubtfulId } from '../read-identity-cell.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** FNV-1a over bytes: the hash under which the dictionary is asked. */
export const hashSeed = 0x811c9dc5;
export const hashPrime = 0x01000193;

/** Numbers a slot: the number of its id + 2 (0: the slot is free), the hash, the length, and the bytes or their place. */
const slotShift = 3;
const slotSize = 1 << slotShift;
const slotBytes = 4 * slotSize;
const [hashAt, lengthAt, placeAt] = [1, 2, 3];
/** Bytes of an id that stand in its slot; longer ones stand elsewhere. */
const mostInSlot = slotBytes - 4 * placeAt;

/**
 * Numbers for ids that stand as bytes in a file: each id is decoded and cleaned once, when it is first met.
 * Open addressing on one typed array; O(1) a look-up, no object for each row. All that a look-up reads lies side by
 * side, for what it costs is waiting for memory.
 */
export class IdDictionary {
  readonly texts: string[] = [];
  /** Numbers of ids that look as if a spreadsheet had changed them: their rows need a closer look. */
  readonly doubtful = new Set<number>();
  #slots = new Int32Array(slotSize << 14);
  #slotBytes = new Uint8Array(this.#slots.buffer);
  #long = new Uint8Array(1 << 12);
  #longUsed = 0;
  #count = 0;

  /** The number of the id in `bytes[start .. end)`, whose hash is known; -1 where nothing but spaces stands there. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash, mask); ; slot = (slot + slotSize) & mask) {
      const kept = slots[slot]!;
      if (kept === 0) return this.#add(bytes, start, end, hash);
      if (
        slots[slot + hashAt] === hash &&
        slots[slot + lengthAt] === end - start &&
        this.#isAt(slot, bytes, start, end)
      )
        return kept - 2;
    }
  }

  /**
   * Reads where the search for each hash begins: look-ups that follow at once find it near the processor. Gives
   * whether any of these places is taken, for a reading that nobody uses might be left out.
   */
  approach(hashes: Int32Array): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let met = 0;
    for (let k = 0; k < hashes.length; k++) met |= slots[firstSlot(hashes[k]!, mask)]!;
    return met !== 0;
  }

  /** The number of an id that was cleaned already. */
  numberOfText(text: string): number {
    const bytes = encoder.encode(text);
    return this.numberOf(bytes, 0, bytes.length, hashOf(bytes));
  }

  #isAt(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    const inSlot = end - start <= mostInSlot;
    const kept = inSlot ? this.#slotBytes : this.#long;
    let at = inSlot ? 4 * (slot + placeAt) : this.#slots[slot + placeAt]!;
    for (let k = start; k < end; k++) if (kept[at++] !== bytes[k]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const written = textOf(bytes, start, end);
    const text = cleanText(written);
    // An id that is written otherwise than it is kept (spaces, accents in two signs) is another way to one number.
    const number =
      text === null ? -1 : text === written ? this.texts.push(text) - 1 : this.numberOfText(text);
    if (text === written && isDoubtfulId(text)) this.doubtful.add(number);
    this.#keep(bytes.subarray(start, end), hash, number);
    return number;
  }

  #keep(id: Uint8Array, hash: number, number: number): void {
    if (2 * slotSize * ++this.#count > this.#slots.length) this.#grow();
    const slot = freeSlot(this.#slots, hash);
    this.#slots[slot] = number + 2;
    this.#slots[slot + hashAt] = hash;
    this.#slots[slot + lengthAt] = id.length;
    if (id.length <= mostInSlot) this.#slotBytes.set(id, 4 * (slot + placeAt));
    else this.#slots[slot + placeAt] = this.#keepLong(id);
  }

  #keepLong(id: Uint8Array): number {
    const place = this.#longUsed;
    this.#longUsed += id.length;
    if (this.#longUsed > this.#long.length) {
      const grown = new Uint8Array(2 * this.#longUsed);
      grown.set(this.#long);
      this.#long = grown;
    }
    this.#long.set(id, place);
    return place;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    for (let slot = 0; slot < this.#slots.length; slot += slotSize) {
      if (this.#slots[slot] === 0) continue;
      const free = freeSlot(slots, this.#slots[slot + hashAt]!);
      for (let k = 0; k < slotSize; k++) slots[free + k] = this.#slots[slot + k]!;
    }
    this.#slots = slots;
    this.#slotBytes = new Uint8Array(slots.buffer);
  }
}

/** Where the first free slot for a hash begins. */
function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  while (slots[slot] !== 0) slot = (slot + slotSize) & mask;
  return slot;
}

/** Where the search for a hash begins: FNV leaves the lower bits of short texts alike. */
function firstSlot(hash: number, mask: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((half ^ (half >>> 13)) << slotShift) & mask;
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
