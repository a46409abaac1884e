import type { Dice } from './dice.ts';

type Damage = (bytes: Uint8Array, dice: Dice) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const cut = (bytes: Uint8Array, dice: Dice): readonly [number, number] => {
  const from = dice.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + dice.below(dice.chance(0.5) ? 8 : bytes.length + 1))];
};
const marks = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b], [0xd0, 0xcf, 0x11, 0xe0], [0]];

const utf16 = (bytes: Uint8Array, little: boolean): Uint8Array => {
  const text = new TextDecoder().decode(bytes);
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

/** Damage that needs to know nothing of what the bytes mean, by its name. */
export const byteDamage: Readonly<Record<string, Damage>> = {
  'bits flipped': (bytes, dice) => {
    const copy = bytes.slice();
    for (const _ of dice.some(1, 9, () => 0)) {
      const at = dice.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << dice.below(8));
    }
    return copy;
  },
  'bytes overwritten': (bytes, dice) => {
    const copy = bytes.slice();
    for (const byte of dice.some(1, 9, () => dice.below(256))) copy[dice.below(copy.length)] = byte;
    return copy;
  },
  'bytes put in': (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    const more = Uint8Array.from(dice.some(1, 20, () => dice.below(256)));
    return joined(bytes.subarray(0, at), more, bytes.subarray(at));
  },
  'control characters put in': (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    const more = Uint8Array.from(dice.some(1, 6, () => dice.below(32)));
    return joined(bytes.subarray(0, at), more, bytes.subarray(at));
  },
  truncated: (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1)),
  'beginning lost': (bytes, dice) => bytes.slice(dice.below(bytes.length + 1)),
  'part lost': (bytes, dice) => {
    const [from, to] = cut(bytes, dice);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  'part twice': (bytes, dice) => {
    const [from, to] = cut(bytes, dice);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  'part moved': (bytes, dice) => {
    const [from, to] = cut(bytes, dice);
    return joined(bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from));
  },
  'one byte many times': (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    const run = new Uint8Array(dice.below(dice.chance(0.1) ? 50_000 : 300)).fill(
      dice.chance(0.5) ? (bytes[at] ?? 65) : dice.below(256),
    );
    return joined(bytes.subarray(0, at), run, bytes.subarray(at));
  },
  'a mark in front': (bytes, dice) => joined(Uint8Array.from(dice.pick(marks)), bytes),
  'UTF-16': (bytes, dice) => {
    const little = dice.chance(0.5);
    const mark = Uint8Array.from(little ? [0xff, 0xfe] : [0xfe, 0xff]);
    return joined(...(dice.chance(0.7) ? [mark] : []), utf16(bytes, little));
  },
  'Latin-1': (bytes) =>
    Uint8Array.from(new TextDecoder().decode(bytes), (letter) => letter.charCodeAt(0) & 255),
  'nothing left': () => new Uint8Array(0),
};
