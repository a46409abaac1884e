import { herfindahl } from '../metrics/concentration.ts';
import type { LargestPartner, PartnerConcentration } from '../model/governance.ts';
import { compareText } from '../model/order.ts';
import type { GovernedPair } from './govern-pairs.ts';
import { groupedBy } from './grouped-by.ts';
import { enoughValued, whyNoValue } from './shares.ts';

/**
 * How far the pairs of a cluster's firms gather on few partners: Herfindahl-Hirschman index and the largest
 * partner, by count of pairs and by value. `act` names what no firm does where there is no pair.
 */
export function partnerConcentration(
  pairs: readonly GovernedPair[],
  partnerOf: (pair: GovernedPair) => string,
  act: string,
): PartnerConcentration {
  const byPartner = groupedBy(pairs, partnerOf);
  const partners = [...byPartner.keys()].sort(compareText);
  const amounts = (amountOf: (pair: GovernedPair) => number) =>
    partners.map((id) => byPartner.get(id)!.reduce((sum, pair) => sum + amountOf(pair), 0));
  const valued = pairs.filter(({ governance }) => governance.value !== null).length;
  const byCount = largestPartner(
    partners,
    amounts(() => 1),
  );
  const byValue = enoughValued(valued, pairs.length)
    ? largestPartner(
        partners,
        amounts(({ governance }) => governance.value ?? 0),
      )
    : null;
  const reason =
    byCount === null
      ? `no firm of the cluster ${act} in the file`
      : byValue === null
        ? whyNoValue(valued, pairs.length)
        : null;
  const counts = { partners: partners.length, pairs: pairs.length, valued };
  return { byCount, byValue, ...counts, ...(reason === null ? {} : { reason }) };
}

function largestPartner(partners: readonly string[], amounts: readonly number[]): LargestPartner | null {
  const found = herfindahl(amounts);
  if (found === null) return null;
  const largest = partners[amounts.indexOf(Math.max(...amounts))]!;
  return { hhi: found.index, largest, largestShare: found.largestShare };
}
