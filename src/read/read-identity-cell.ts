import type { CellReader } from './cell-reader.ts';
import { cleanText } from './clean-text.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText, type RawCell } from './raw-table.ts';

/**
 * Ids: text as it stands, never changed. What looks as if a spreadsheet had changed it is told once for each
 * column: codes turned into dates, long numbers whose last digits are gone, numbers with decimals.
 */
export function identityReader(column: string, log: ProblemLog): CellReader {
  return (cell, reference) => {
    const value = cleanText(cellText(cell));
    const doubt = value === null || !looksChanged(cell, value) ? null : doubtOf(cell, value);
    if (doubt !== null && value !== null) {
      const { code, message, remedy } = doubt;
      log.once(
        column,
        'warning',
        code,
        { ...reference, column, value },
        `${message} It was kept as it stands.`,
        remedy,
      );
    }
    return { value };
  };
}

/** Whether a text, as an id, looks as if a spreadsheet had changed it. */
export function isDoubtfulId(text: string): boolean {
  return looksChanged(text, text) && doubtOf(text, text) !== null;
}

/** Most ids need no closer look: this runs for each of millions. A date or an exponent is short and has a separator. */
function looksChanged(cell: RawCell, text: string): boolean {
  if (typeof cell !== 'string') return true;
  if (text.length > 15) return false;
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 46 || code === 47 || code === 32 || code === 43) return true;
  }
  return false;
}

interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic|fev|mai|out|dez';
const dateLike = new RegExp(
  `^(\\d{1,2}[-/. ](${months})[a-z]*|(${months})[a-z]*[-/. ]\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{2,4})$`,
  'iu',
);

function doubtOf(cell: RawCell, text: string): Doubt | null {
  if ((typeof cell === 'object' && cell !== null) || dateLike.test(text)) {
    return {
      code: 'date-as-id',
      message: `The id "${text}" is a date: a spreadsheet turns codes such as MAR1 or 3-2 into dates.`,
      remedy: 'If it was a code, format the column as text and type it again, or take it from the source.',
    };
  }
  const number = typeof cell === 'number' ? cell : /^\d([.,]\d+)?e\+\d+$/iu.test(text) ? Number.NaN : null;
  if (number === null) return null;
  if (Number.isNaN(number) || Math.abs(number) >= 1e15) {
    return {
      code: 'digits-lost',
      message: `The id "${text}" is a number of more than 15 digits, of which a spreadsheet keeps 15: different ids may have become one.`,
      remedy: 'Export the column as text from the source.',
    };
  }
  if (Number.isInteger(number)) return null;
  return {
    code: 'decimal-as-id',
    message: `The id "${text}" is a number with decimals: 1.10 and 1.1 are the same number, but may be two ids.`,
    remedy: 'Format the column as text and type the ids again.',
  };
}
