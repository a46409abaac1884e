/**
 * A message of the readers with slots for what it holds of a file; a number behind the letter tells slots of a kind
 * apart. Free slots, between which words stand: `{x}` anything, which stays as it is; `{s}` a sentence that is itself
 * in the dictionary; `{t}` several with "; " between. Slots of one form: `{n}` a whole number, `{f}` a name of the
 * format, `{j}` such names with "and" between, `{p}` a percentage.
 */
export interface ReaderPattern {
  readonly slots: readonly string[];
  readonly translation: string;
  /** How many letters stand fast: of two patterns the one with more says more. */
  readonly literal: number;
  /** The words between free slots, the slots of one form among them. */
  readonly pieces: readonly Piece[];
  /** A text that it fits. */
  readonly sample: string;
  /** The longest words that stand fast, to look for first. */
  readonly longest: string;
}

interface Piece {
  readonly match: RegExp;
  readonly atEnd: RegExp;
  readonly empty: boolean;
  readonly letters: number;
}

/** What stands in the slots, in their order. */
export interface Places {
  readonly texts: readonly string[];
  /** Whether the text was cut off within the last of them. */
  readonly cut: boolean;
}

export const slot = /\{[xstnfjp]\d*\}/g;

const forms: Readonly<Record<string, string>> = {
  n: String.raw`\d+`,
  f: String.raw`[\w-]+`,
  j: String.raw`[\w-]+(?: and [\w-]+)*`,
  p: String.raw`\d+(?:\.\d+)? %`,
};

const samples: Readonly<Record<string, string>> = { n: '7', f: 'name', j: 'name', p: '7 %' };

/** Messages are cut off after so many signs; see `shorten.ts` of the readers. */
const longestMessage = 2000;
/** So many letters must stand fast before a text that was cut off is taken for a message. */
const enough = 12;

export function readerPattern(english: string, translation: string): ReaderPattern {
  const words = english.split(slot);
  const slots = english.match(slot) ?? [];
  const pieces: Piece[] = [];
  let source = '';
  let letters = 0;
  const close = (): void => {
    pieces.push({
      match: new RegExp(source, 'g'),
      atEnd: new RegExp(`(?:${source})$`, 'g'),
      empty: source === '',
      letters,
    });
    source = '';
    letters = 0;
  };
  words.forEach((text, i) => {
    source += text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    letters += text.length;
    const name = slots[i];
    if (name === undefined) return;
    const form = forms[name[1]!];
    if (form === undefined) close();
    else source += `(${form})`;
  });
  close();
  const longest = words.reduce((most, each) => (each.length > most.length ? each : most), '');
  const sample = english.replaceAll(slot, (name) => samples[name[1]!] ?? 'text');
  return { slots, translation, literal: words.join('').length, pieces, sample, longest };
}

/** What stands in the slots of a pattern; null where it is not the text's, and told where it could be several things. */
export function placesOf(pattern: ReaderPattern, text: string): Places | 'in several ways' | null {
  const cut = text.endsWith('…') && text.length > longestMessage;
  if (!cut && !text.includes(pattern.longest)) return null;
  const { pieces } = pattern;
  const found: RegExpExecArray[] = [];
  for (const [i, piece] of pieces.entries()) {
    const from = found.length === 0 ? 0 : endOf(found.at(-1)!);
    const last = i === pieces.length - 1;
    const match = next(last ? piece.atEnd : piece.match, text, from);
    if (match === null || (i === 0 && match.index !== 0)) return cut ? cutPlaces(pieces, found, text) : null;
    if (last && pieces.length === 1 && match[0] !== text) return null;
    found.push(match);
  }
  const limits = found.slice(1).map(({ index }) => index);
  if (isSeveral(pieces, found, limits.at(-1) ?? 0, text)) return 'in several ways';
  return { texts: textsOf(found, text), cut: false };
}

/** A text that was cut off, as far as it goes. */
function cutPlaces(
  pieces: readonly Piece[],
  found: readonly RegExpExecArray[],
  text: string,
): Places | 'in several ways' | null {
  const letters = pieces.slice(0, found.length).reduce((sum, piece) => sum + piece.letters, 0);
  if (letters < enough) return null;
  const seen = pieces.slice(0, found.length + 1);
  if (isSeveral(seen, found, text.length, text)) return 'in several ways';
  return { texts: [...textsOf(found, text), text.slice(endOf(found.at(-1)!))], cut: true };
}

/** Whether one of the words between the first and the last could stand further right as well. */
function isSeveral(
  pieces: readonly Piece[],
  found: readonly RegExpExecArray[],
  end: number,
  text: string,
): boolean {
  let limit = end;
  for (let i = pieces.length - 2; i >= 1; i--) {
    let match: RegExpExecArray | null = found[i]!;
    let last = match;
    while (match !== null && endOf(match) <= limit) {
      last = match;
      match = next(pieces[i]!.match, text, match.index + 1);
    }
    if (last.index !== found[i]!.index) return true;
    limit = last.index;
  }
  return false;
}

function textsOf(found: readonly RegExpExecArray[], text: string): readonly string[] {
  return found.flatMap((match, i) => [
    ...match.slice(1),
    ...(i + 1 < found.length ? [text.slice(endOf(match), found[i + 1]!.index)] : []),
  ]);
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
