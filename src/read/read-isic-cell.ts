import type { CellReader } from './cell-reader.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText } from './raw-table.ts';

interface IsicCode {
  readonly digits: string;
  /** Whether digits such as 321 may be 0321 without its zero; not where a point shows a group (`25.1`). */
  readonly mayLackZero: boolean;
}

/** An ISIC code as digits: `2511`, `25.11`, `C25`, `C 2511` and the number 2511; null where it is not one code. */
function isicCode(text: string): IsicCode | null {
  const plain = /^[A-U]?\s*(\d{1,7})$/iu.exec(text);
  if (plain !== null) return { digits: plain[1]!, mayLackZero: plain[1]!.length === 3 };
  const dotted = /^[A-U]?\s*(\d{1,2})[.](\d{1,2}(?:[-./]?\d{1,3})?)$/iu.exec(text);
  if (dotted !== null) {
    const digits = dotted[1]! + dotted[2]!.replace(/\D/gu, '');
    return { digits, mayLackZero: dotted[1]!.length === 1 && digits.length === 3 };
  }
  const national = /^[A-U]?\s*(\d{4}[-./]\d(?:[-./]\d{2})?)$/iu.exec(text);
  return national === null ? null : { digits: national[1]!.replace(/\D/gu, ''), mayLackZero: false };
}

/** Whether any code of the column has four digits or more: then three digits have lost a leading zero. */
export function holdsFourDigitCodes(texts: Iterable<string>): boolean {
  for (const text of texts) if ((isicCode(text.trim())?.digits.length ?? 0) >= 4) return true;
  return false;
}

/** Reads the column `isic` of actors; `padThree` as `holdsFourDigitCodes` says. Every code padded is reported. */
export function isicReader(column: string, padThree: boolean, log: ProblemLog): CellReader {
  return (cell, reference) => {
    const text = cellText(cell).trim();
    const code = isicCode(text);
    if (code === null) {
      return {
        value: null,
        fault: {
          code: 'not-an-isic-code',
          message: `"${text}" is not one ISIC code.`,
          remedy:
            'Write the digits of one code of ISIC Rev. 4, such as 2511; format the column as text so that leading zeros stay.',
        },
      };
    }
    if (!padThree || !code.mayLackZero) return { value: code.digits };
    const value = `0${code.digits}`;
    log.add(
      'warning',
      'isic-padded',
      { ...reference, column, value: text },
      `ISIC code ${text} stands among codes of four digits and was read as ${value}: it has lost its leading zero.`,
      'Format the column as text and write the zero; if three digits are meant, write them as 25.1.',
    );
    return { value };
  };
}
