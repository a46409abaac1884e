import { ownValue } from '../own-value.ts';

/** Longer texts are no sums. */
const longest = 60;

const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/**
 * A sum of money as people write it, as digits: `$450k` → `450000`, `R$ 1,2 mn` → `1200000`; the text itself
 * where it is not of that form. `decimals`: which of point and comma is the decimal sign.
 */
export function writtenNumber(text: string): string {
  if (text.length > longest) return text;
  const match =
    /^(?:(?:US|R|A|C)?[$€£¥]|USD|EUR|BRL|GBP)?\s*([\d.,\s]*\d)\s*(\p{L}*)\.?\s*(?:[$€£¥]|USD|EUR|BRL|GBP)?$/iu.exec(
      text.trim(),
    );
  if (match === null) return text;
  const digits = match[1]!.replaceAll(/\s/gu, '');
  const unit = match[2]!.toLowerCase();
  if (unit === '') return digits;
  const factor = ownValue(factors, unit);
  // Beside a unit one separator is the decimal sign: nobody writes 1,200k for a million two hundred thousand.
  const plain = digits.replace(',', '.');
  if (factor === undefined || !/^\d+(\.\d+)?$/u.test(plain)) return text;
  return String(Math.round(Number(plain) * factor * 1e6) / 1e6);
}
