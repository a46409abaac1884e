import type { CoreWord } from './name-form.ts';

/**
 * The words of a name in which two neighbours that another name writes as one are one (`metal max` where it has
 * `metalmax`); a space stays in the text, so that it can be told.
 */
export function joinedAsIn(words: readonly CoreWord[], other: readonly CoreWord[]): readonly CoreWord[] {
  if (!canJoin(words, other)) return words;
  const joined: CoreWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]];
    const whole = wholeOf(word, next, other);
    if (whole === undefined || next === undefined) joined.push(word);
    else {
      at++;
      const text = `${word.text} ${next.text}`;
      joined.push({ ...whole, text, key: text, spelt: false });
    }
  }
  return joined;
}

function wholeOf(
  word: CoreWord,
  next: CoreWord | undefined,
  other: readonly CoreWord[],
): CoreWord | undefined {
  if (next === undefined) return undefined;
  const length = word.text.length + next.text.length;
  return other.find(
    ({ text }) => text.length === length && text.startsWith(word.text) && text.endsWith(next.text),
  );
}

/** Most names have no two words to join: the lengths tell, without looking at the letters. */
function canJoin(words: readonly CoreWord[], other: readonly CoreWord[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const length = words[at - 1]!.text.length + words[at]!.text.length;
    for (let i = 0; i < other.length; i++) if (other[i]!.text.length === length) return true;
  }
  return false;
}
