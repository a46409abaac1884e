const base = 0x01000193;

/** A 32-bit hash of a text (FNV-1a on its UTF-16 units). Two texts of one hash only make a comparison too many. */
export function keyHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), base);
  return hash >>> 0;
}

/**
 * Hashes of a text and of what is left when any one of its letters is left out: texts that are one typing error
 * apart share at least one of them (deletion neighbourhood: Mor & Fraenkel 1982; SymSpell, Garbe 2012).
 */
export function deletionHashes(text: string): readonly number[] {
  const { length } = text;
  const fromLeft = new Array<number>(length + 1).fill(7);
  const fromRight = new Array<number>(length + 1).fill(0);
  const power = new Array<number>(length + 1).fill(1);
  for (let at = 0; at < length; at++) {
    fromLeft[at + 1] = (Math.imul(fromLeft[at]!, base) + text.charCodeAt(at)) | 0;
    power[at + 1] = Math.imul(power[at]!, base);
  }
  for (let at = length - 1; at >= 0; at--) {
    fromRight[at] = (Math.imul(text.charCodeAt(at), power[length - at - 1]!) + fromRight[at + 1]!) | 0;
  }
  const hashes = new Set([fromLeft[length]! >>> 0]);
  for (let out = 0; out < length; out++) {
    const left = Math.imul(fromLeft[out]!, power[length - out - 1]!);
    hashes.add((left + fromRight[out + 1]!) >>> 0);
  }
  return [...hashes];
}
