import type { Random } from './random.ts';
import { shuffle } from './shuffle.ts';

/** The same groups dealt out to other actors at random; who has no known group (negative) keeps having none. */
export function permuteGroups(groupOf: ArrayLike<number>, random: Random): Int32Array {
  const dealt = Int32Array.from(groupOf);
  const labels = shuffle(
    dealt.filter((group) => group >= 0),
    random,
  );
  let next = 0;
  for (let actor = 0; actor < dealt.length; actor++) {
    if (dealt[actor]! >= 0) dealt[actor] = labels[next++]!;
  }
  return dealt;
}
