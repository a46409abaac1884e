import type { Language } from './words.ts';

/** Numbers, shares and lists as people of a language write them; the exact numbers are in the assessment. */
export interface Format {
  /** Three digits, or whole from a thousand on. */
  number(value: number): string;
  /** Always two decimals. */
  fixed(value: number): string;
  /** A share 0..1 as per cent. */
  percent(share: number): string;
  /** `1 firm`, `1,000 firms`. */
  counted(count: number, words: readonly [one: string, many: string]): string;
  /** `a, b and c` */
  and(items: readonly string[]): string;
  /** `a, b or c` */
  or(items: readonly string[]): string;
}

const made = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const before = made.get(language);
  if (before !== undefined) return before;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const fixed = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(language);
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const format: Format = {
    number: (value) => (Math.abs(value) >= 1000 ? whole : short).format(value),
    fixed: (value) => fixed.format(value),
    percent: (share) => (share > 0 && share < 0.1 ? finePercent : percent).format(share),
    counted: (count, [one, many]) => `${whole.format(count)} ${plural.select(count) === 'one' ? one : many}`,
    and: (items) => and.format(items),
    or: (items) => or.format(items),
  };
  made.set(language, format);
  return format;
}
