import type { ActorProfile } from './actor-profile.ts';
import { addressKeys } from './address-words.ts';
import { BlockList } from './block-list.ts';
import { deletionHashes, keyHash } from './key-hash.ts';
import { likelySpellings } from './likely-spellings.ts';
import type { CoreWord, NameForm } from './name-form.ts';
import { PairList } from './pair-list.ts';

export interface CandidatePairs {
  /** Positions of profiles, the lesser first. */
  readonly pairs: Iterable<readonly [number, number]>;
  /** Blocks of equal names, numbers or addresses that are too large: in them each is compared with the first alone. */
  readonly shortened: number;
}

/**
 * The pairs that are worth comparing, of the n(n−1)/2 there are (blocking, as record linkage calls it). Two actors
 * meet where they share a name but for the order of its words, a name but for one typing error or for spaces, a rare
 * word, two words (each possibly with one typing error, or one by its first letter), a registration number, or the
 * number and a word of an address. A block of more than `largest` actors is passed over, except where names, or
 * registration numbers, are the same.
 */
export function candidatePairs(profiles: readonly ActorProfile[], largest: number): CandidatePairs {
  const same = new BlockList();
  const like = new BlockList();
  const spellings = likelySpellings(profiles.flatMap(({ form }) => (form === null ? [] : [form])));
  for (const [at, { form, registrations, address }] of profiles.entries()) {
    if (form !== null) {
      same.add(keyHash(`name ${sortedWords(form)}`), at);
      for (const hash of deletionHashes(form.compact)) like.add(hash, at);
      for (const key of wordKeys(form, spellings)) like.add(keyHash(key), at);
    }
    for (const { register, number, firm } of registrations) {
      same.add(keyHash(`${register} ${number}`), at);
      if (firm !== number) like.add(keyHash(`${register} ${firm}`), at);
    }
    for (const key of address === null ? [] : addressKeys(address)) like.add(keyHash(`address ${key}`), at);
  }
  const pairs = new PairList();
  let shortened = 0;
  for (const block of same.blocks()) {
    if (block.length <= largest) addAll(block, pairs);
    else {
      shortened++;
      for (const member of block.slice(1)) pairs.add(block[0]!, member);
    }
  }
  for (const block of like.blocks()) if (block.length <= largest) addAll(block, pairs);
  return { pairs: pairs.pairs(), shortened };
}

function addAll(block: readonly number[], pairs: PairList): void {
  for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) pairs.add(a, b);
}

function sortedWords({ words, numbers }: NameForm): string {
  return [...words.map(({ key }) => key).sort(), ...numbers].join(' ');
}

/** Keys of single words and of two together, as written and as likely meant. */
function wordKeys({ words }: NameForm, spellings: ReadonlyMap<string, string>): ReadonlySet<string> {
  const meant = words.map(({ key }) => spellings.get(key) ?? key);
  const keys = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (!word.descriptor) {
      keys.add(`word ${word.key}`);
      keys.add(`word ${meant[i]!}`);
    }
    for (let j = i + 1; j < words.length; j++) {
      const other = words[j]!;
      if (word.descriptor && other.descriptor && words.length > 2) continue;
      keys.add(pairKey(word.key, other.key));
      keys.add(pairKey(meant[i]!, meant[j]!));
      if (mayBeInitial(word)) keys.add(pairKey(word.text[0]!, meant[j]!));
      if (mayBeInitial(other)) keys.add(pairKey(other.text[0]!, meant[i]!));
    }
  }
  return keys;
}

function mayBeInitial({ spelt, descriptor }: CoreWord): boolean {
  return spelt && !descriptor;
}

function pairKey(a: string, b: string): string {
  return a < b ? `words ${a} ${b}` : `words ${b} ${a}`;
}
