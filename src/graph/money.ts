import type { Case } from '../model/case.ts';
import type { Linkage } from '../model/linkage.ts';

/**
 * The value of a linkage in the case's currency, or null where it has none or is in another currency.
 * A linkage without a currency, or a case without one, counts as being in the case's (METHOD section 6).
 */
export function valueInCurrency(linkage: Linkage, subject: Case): number | null {
  const foreign =
    linkage.currency !== null && subject.currency !== null && linkage.currency !== subject.currency;
  return foreign ? null : linkage.value;
}
