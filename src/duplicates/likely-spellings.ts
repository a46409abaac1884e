import { BlockList } from './block-list.ts';
import { editDistance } from './edit-distance.ts';
import { deletionHashes } from './key-hash.ts';
import type { NameForm } from './name-form.ts';

const shortest = 4;

/**
 * For words of a case that are one typing error from a commoner one: the commonest of these. Used to find what is
 * worth comparing, never to say that it is the same.
 */
export function likelySpellings(forms: readonly NameForm[]): ReadonlyMap<string, string> {
  const names = new Map<string, number>();
  for (const { words } of forms) {
    for (const { key, text } of words) {
      if (key === text && text.length >= shortest) names.set(text, (names.get(text) ?? 0) + 1);
    }
  }
  const vocabulary = [...names.keys()];
  const blocks = new BlockList();
  for (const [at, word] of vocabulary.entries()) {
    for (const hash of deletionHashes(word)) blocks.add(hash, at);
  }
  const commoner = new Map<string, string>();
  for (const block of blocks.blocks()) {
    const words = block.map((at) => vocabulary[at]!);
    const commonest = words.reduce((a, b) => (isCommoner(b, a, names) ? b : a));
    for (const word of words) {
      if (word === commonest || editDistance(word, commonest) > 1) continue;
      const known = commoner.get(word);
      if (known === undefined || isCommoner(commonest, known, names)) commoner.set(word, commonest);
    }
  }
  return commoner;
}

function isCommoner(a: string, b: string, names: ReadonlyMap<string, number>): boolean {
  const [one, other] = [names.get(a)!, names.get(b)!];
  return one > other || (one === other && a < b);
}
