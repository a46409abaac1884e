/** A stream of numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded stream of random numbers: sfc32, started from a hash of the text.
 *
 * For: every draw of the project (permutations, rewiring, starting points), so that a seed gives the same
 * answer on every machine. Integer arithmetic only. Give each use a text of its own ("seed/rewiring/17"), so
 * that one more draw here leaves those elsewhere unchanged. Not for secrets.
 * Reference: Doty-Humphrey 2010, PractRand (sfc32); the hash is MurmurHash3's mixing (Appleby).
 */
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
