/**
 * A seeded stream of numbers in [0, 1): sfc32, started from a hash of the text.
 *
 * Integer arithmetic only, so the stream is the same on every machine. Every group and every rule of a
 * case takes a stream of its own (seed and id): adding one rule leaves what the others draw unchanged.
 */
export type Random = () => number;

export function randomFrom(seed: string): Random {
  let [a, b, c, d] = hashed(seed);
  return () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}

/** A number between the two ends. */
export function between(random: Random, [low, high]: readonly [number, number]): number {
  return low + (high - low) * random();
}

/** A whole number between the two ends, both possible. */
export function wholeBetween(random: Random, [low, high]: readonly [number, number]): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the items, with the chance its weight gives it. */
export function pick<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  let left = random() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new Error('pick: there is nothing to pick from');
  return last[0];
}

function hashed(text: string): [number, number, number, number] {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    state[0] = state[1] ^ Math.imul(state[0] ^ unit, 597399067);
    state[1] = state[2] ^ Math.imul(state[1] ^ unit, 2869860233);
    state[2] = state[3] ^ Math.imul(state[2] ^ unit, 951274213);
    state[3] = state[0] ^ Math.imul(state[3] ^ unit, 2716044179);
  }
  return state;
}
