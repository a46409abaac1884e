import type { CellReader } from './cell-reader.ts';
import { cleanText } from './clean-text.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText } from './raw-table.ts';

/** Text: trimmed, NFC; a number as it prints, a date in ISO form. */
export const readTextCell: CellReader = (cell) => ({ value: cleanText(cellText(cell)) });

/** Texts separated by `;`. */
export const readListCell: CellReader = (cell) => ({
  value: cellText(cell)
    .split(';')
    .map(cleanText)
    .filter((part) => part !== null),
});

/** A country in capitals; anything but two letters is kept and warned about. */
export function countryReader(column: string, log: ProblemLog): CellReader {
  return capitals(column, log, /^[A-Z]{2}$/u, {
    code: 'country-code',
    expected: 'a country code of two letters (ISO 3166-1), such as BR',
  });
}

/** A currency in capitals; anything but three letters is kept and warned about. */
export function currencyReader(column: string, log: ProblemLog): CellReader {
  return capitals(column, log, /^[A-Z]{3}$/u, {
    code: 'currency-code',
    expected: 'a currency code of three letters (ISO 4217), such as USD',
  });
}

function capitals(
  column: string,
  log: ProblemLog,
  pattern: RegExp,
  words: { readonly code: string; readonly expected: string },
): CellReader {
  return (cell, reference) => {
    const value = cleanText(cellText(cell).toUpperCase());
    if (value !== null && !pattern.test(value)) {
      log.add(
        'warning',
        words.code,
        { ...reference, column, value },
        `"${value}" is not ${words.expected}; it is kept and compared as it stands.`,
        `Write ${words.expected}.`,
      );
    }
    return { value };
  };
}
