import type { Layer } from '../model/layer.ts';
import { quotedWord } from '../model/quoted-word.ts';

/** The change of a scenario that adds a linkage, as it is typed: `add linkage F1 supplies B2`. */
export function addLinkage(from: string, type: Layer, to: string): string {
  return ['add linkage', quotedWord(from), type, quotedWord(to)].join(' ');
}
