import type { ColumnSpec } from '../column-spec.ts';
import { yearRange } from '../read-year-cell.ts';
import { hashOf, hashPrime } from './id-dictionary.ts';

/** What a plain cell of a column may be; a cell that is anything else goes the long way, with its row. */
export type PlainKind = 'text' | 'identity' | 'number' | 'share' | 'year' | 'currency' | 'word' | 'yes-no';

/** Cells of numbers seen in a column that show a decimal point for certain, and that can be read in two ways. */
export interface PointsSeen {
  point: boolean;
  both: boolean;
}

/** The kind of plain cells of a column of linkages; null where every row goes the long way. */
export function plainKind(spec: ColumnSpec): PlainKind | null {
  const { kind } = spec;
  // Codes and scopes are compared with those of other rows and of the actors.
  if (
    spec.name === 'governance' ||
    spec.name === 'scope' ||
    kind === 'list' ||
    kind === 'country' ||
    kind === 'isic'
  )
    return null;
  return kind === 'text' && ['id', 'from', 'to'].includes(spec.name) ? 'identity' : kind;
}

/** Words as bytes by their hash, each with the number of what it means. */
export type PlainWords = ReadonlyMap<number, { readonly bytes: Uint8Array; readonly means: number }>;

/** The words of a column as they are written exactly; others, and other spellings, go the long way. */
export function plainWords(spec: ColumnSpec): PlainWords {
  const written =
    spec.kind === 'yes-no'
      ? [...yesNo.entries()]
      : spec.words.map((word, place): [string, number] => [word, place]);
  return new Map(
    written.map(([word, means]) => {
      const bytes = new TextEncoder().encode(word);
      return [hashOf(bytes), { bytes, means }];
    }),
  );
}

const yesNo: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['true', 1],
  ['1', 1],
  ['no', 0],
  ['false', 0],
  ['0', 0],
]);

const odd = -1;

/** What a word means, -1 where it is none of them. */
export function plainWord(
  words: PlainWords,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const found = words.get(hash);
  if (found === undefined || found.bytes.length !== end - start) return odd;
  for (let k = 0; k < found.bytes.length; k++) if (found.bytes[k] !== bytes[start + k]) return odd;
  return found.means;
}

/** A column as far as its plain cells go. */
export interface PlainColumn {
  readonly kind: PlainKind;
  readonly words: PlainWords;
  readonly seen: PointsSeen;
}

/**
 * What a cell in `bytes[start .. end)` that is no text says, as a number that is the same for cells that mean the same
 * (a hash of its value); -1: the cell is not plain. `hash` is that of its bytes.
 */
export function plainCell(
  { kind, words, seen }: PlainColumn,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  switch (kind) {
    case 'number':
      return plainNumber(false, bytes, start, end, seen);
    case 'share':
      return plainNumber(true, bytes, start, end, seen);
    case 'year':
      return plainYear(bytes, start, end);
    case 'currency':
      return isCode(bytes, start, end) ? hash >>> 0 : odd;
    default:
      return plainWord(words, bytes, start, end, hash);
  }
}

function isCode(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    isCapital(bytes[start]!) &&
    isCapital(bytes[start + 1]!) &&
    isCapital(bytes[start + 2]!)
  );
}

const isCapital = (byte: number) => byte >= 65 && byte <= 90;

function plainYear(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 4) return odd;
  let year = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return odd;
    year = 10 * year + digit;
  }
  return year >= yearRange.earliestLinkage && year <= yearRange.latest ? year : odd;
}

/** Digits, perhaps with a point and decimals, up to 15 in all; of a share from 0 to 1. */
function plainNumber(
  share: boolean,
  bytes: Uint8Array,
  start: number,
  end: number,
  seen: PointsSeen,
): number {
  if (end - start > 15) return odd;
  let mantissa = 0;
  let point = -1;
  let zeros = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 46 && point < 0 && at > start) {
      point = at;
      zeros = 0;
      continue;
    }
    const digit = byte - 48;
    if (digit < 0 || digit > 9) return odd;
    mantissa = 10 * mantissa + digit;
    zeros = digit === 0 ? zeros + 1 : 0;
  }
  let decimals = 0;
  if (point >= 0) {
    decimals = end - point - 1;
    if (decimals === 0) return odd;
    if (decimals === 3 && point - start <= 3 && bytes[start] !== 48) seen.both = true;
    else seen.point = true;
    const idle = Math.min(zeros, decimals);
    mantissa /= 10 ** idle;
    decimals -= idle;
  }
  if (share && mantissa > 10 ** decimals) return odd;
  return (
    (Math.imul((mantissa % 0x1_0000_0000) ^ Math.floor(mantissa / 0x1_0000_0000), hashPrime) ^ decimals) >>> 0
  );
}
