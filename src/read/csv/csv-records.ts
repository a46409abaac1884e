/** The records of a CSV text; `unclosed` is the record in which a quote was opened and never closed, or null. */
export interface CsvRecords {
  readonly records: string[][];
  readonly unclosed: number | null;
}

const quote = 34;
const space = 32;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits CSV text into records (RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks).
 *
 * A line end is LF, CRLF or CR. A quote counts only where a cell begins with it, spaces put aside; text after
 * a closing quote is kept. Every line is a record, an empty one too (one empty cell), so that record k is the row a
 * spreadsheet shows. O(length); one pass, no regular expressions.
 */
export function csvRecords(text: string, delimiter: string): CsvRecords {
  const records: string[][] = [];
  const separator = delimiter.charCodeAt(0);
  let record: string[] = [];
  let at = 0;
  const length = text.length;
  while (at < length) {
    let cell: string;
    const opening = openingQuote(text, at, separator);
    if (opening >= 0) {
      const quoted = quotedCell(text, opening);
      if (quoted === null)
        return { records: [...records, [...record, text.slice(at)]], unclosed: records.length };
      cell = quoted.cell;
      at = quoted.end;
      const rest = endOfCell(text, at, separator);
      if (rest > at) cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = endOfCell(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    record.push(cell);
    const code = text.charCodeAt(at);
    if (at < length && code === separator) {
      at++;
      if (at < length) continue;
      record.push('');
    } else if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 2;
    else at++;
    records.push(record);
    record = [];
  }
  return { records, unclosed: null };
}

/** Where the quote stands with which the cell begins, or -1. */
function openingQuote(text: string, from: number, separator: number): number {
  let at = from;
  while (text.charCodeAt(at) === space && space !== separator) at++;
  return text.charCodeAt(at) === quote ? at : -1;
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

function quotedCell(text: string, from: number): { cell: string; end: number } | null {
  let cell = '';
  let start = from + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close === -1) return null;
    cell += text.slice(start, close);
    if (text.charCodeAt(close + 1) !== quote) return { cell, end: close + 1 };
    cell += '"';
    start = close + 2;
  }
}
