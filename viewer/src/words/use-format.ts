import { type Format, formatFor } from './format.ts';
import { useLanguage } from './language-store.ts';

/** Numbers and lists in the language chosen. */
export function useFormat(): Format {
  return formatFor(useLanguage().language);
}
