import { hashPrime, hashSeed, type IdDictionary } from './id-dictionary.ts';
import { type PlainColumn, type PlainKind, plainCell, plainWord } from './plain-cell.ts';
import { type RowColumns, rowState } from './row-columns.ts';
import { WaitingEnds } from './waiting-ends.ts';

/** What stands in a column of the file. */
export interface ScannedColumn extends PlainColumn {
  readonly role: 'from' | 'to' | 'type' | 'cell';
  /** Ends of linkages are identities. */
  readonly kind: PlainKind;
}

/** What a scan works on; `more` is asked now and then and may stop it by throwing. */
export interface Scan {
  readonly bytes: Uint8Array;
  /** Where the first record below the headers begins. */
  readonly start: number;
  readonly separator: number;
  readonly columns: readonly ScannedColumn[];
  /** The type of all rows where no column says it, else -1. */
  readonly type: number;
  readonly ids: IdDictionary;
  readonly isDoubtfulText: (start: number, end: number) => boolean;
  readonly more: (at: number) => void;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const progressEvery = 1 << 22;

/**
 * Goes through the records of a CSV table byte by byte, as `csvRecords` does by character: the same records, the same
 * cells. Gives false where a quotation mark is never closed. O(length), nothing is made for a row.
 */
export function scanRows(scan: Scan, rows: RowColumns): { readonly closed: boolean; readonly high: boolean } {
  const { bytes, separator, columns, ids } = scan;
  const { length } = bytes;
  const ends = new WaitingEnds(bytes, ids, rows);
  const width = columns.length;
  let at = scan.start;
  let told = at;
  let anyHigh = 0;
  while (at < length) {
    if (at - told > progressEvery) {
      told = at;
      scan.more(at);
    }
    const start = at;
    let type = scan.type;
    let rowHash = 0;
    let state: number = rowState.plain;
    let column = 0;
    for (;;) {
      let first = at;
      let byte = bytes[at]!;
      while (byte === space) byte = bytes[++at]!;
      let hash = hashSeed | 0;
      let high = 0;
      let doubled = false;
      let end: number;
      if (byte === quote && at < length) {
        if (at > first) state = rowState.odd;
        first = ++at;
        for (;;) {
          if (at >= length) return { closed: false, high: anyHigh > 127 };
          byte = bytes[at]!;
          if (byte === quote) {
            if (bytes[at + 1] !== quote) break;
            doubled = true;
            at++;
          }
          hash = Math.imul(hash ^ byte, hashPrime);
          high |= byte;
          at++;
        }
        end = at++;
        byte = bytes[at]!;
        while (at < length && byte !== separator && byte !== lineFeed && byte !== carriageReturn) {
          state = rowState.odd;
          byte = bytes[++at]!;
        }
      } else {
        if (at > first) {
          at = first;
          byte = bytes[at]!;
        }
        while (at < length && byte !== separator && byte !== lineFeed && byte !== carriageReturn) {
          hash = Math.imul(hash ^ byte, hashPrime);
          high |= byte;
          byte = bytes[++at]!;
        }
        end = at;
      }
      anyHigh |= high;
      if (column >= width) {
        if (end > first) state = rowState.odd;
      } else if (end > first) {
        const { role, kind } = columns[column]!;
        if (doubled && kind !== 'text') state = rowState.odd;
        if (role === 'from') ends.put(0, first, end, hash);
        else if (role === 'to') ends.put(1, first, end, hash);
        else if (role === 'type') type = plainWord(columns[column]!.words, bytes, first, end, hash);
        else if (kind === 'identity') {
          if (scan.isDoubtfulText(first, end)) state = rowState.odd;
        } else {
          const means = kind === 'text' ? hash : plainCell(columns[column]!, bytes, first, end, hash);
          if (means < 0 && kind !== 'text') state = rowState.odd;
          rowHash = Math.imul(rowHash ^ means ^ Math.imul(column + 1, 0x9e3779b1), hashPrime);
          if (
            kind === 'text' &&
            state === rowState.plain &&
            (high > 127 || bytes[first]! <= space || bytes[end - 1]! <= space)
          )
            state = rowState.unsure;
        }
      }
      column++;
      if (at < length && byte === separator) {
        at++;
        if (at < length) continue;
      } else if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 2;
      else at++;
      break;
    }
    if (type < 0) state = rowState.odd;
    rows.add(type, rowHash, start, state);
    ends.rowAdded();
  }
  ends.resolve();
  return { closed: true, high: anyHigh > 127 };
}
