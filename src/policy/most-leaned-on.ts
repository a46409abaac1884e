import type { GovernedPair } from '../governance/govern-pairs.ts';
import { append } from '../model/append.ts';
import { compareText } from '../model/order.ts';
import { atLeast } from '../model/tolerance.ts';

/** The buyer that most firms lean on, and who does. */
export interface Leaning {
  /** Null where no firm sells to anyone. */
  readonly buyer: string | null;
  /** Firms of which it takes the threshold or more of the sales, the most dependent first. */
  readonly firms: readonly string[];
  /** Firms that sell to it of which the share is not known. */
  readonly unknown: readonly string[];
  /** The most firms that could lean on any one buyer, were every unknown share large. */
  readonly possible: number;
  /** All firms that sell. */
  readonly sellers: readonly string[];
  /** Mean share of the sales of `firms` that it takes; null where there is none. */
  readonly meanShare: number | null;
  /** Linkages that show it, by key. */
  readonly linkages: readonly string[];
}

/**
 * Among the pairs whose seller is a firm of the cluster: the buyer with most firms that depend on it for
 * `threshold` (0..1) or more of their sales; of equals the one with most that may, then the first by id.
 */
export function mostLeanedOn(pairs: readonly GovernedPair[], threshold: number): Leaning {
  const sellers = [...new Set(pairs.map(({ pair }) => pair.seller))];
  const byBuyer = new Map<string, GovernedPair[]>();
  for (const each of pairs) {
    append(byBuyer, each.pair.buyer, each);
  }
  const all = [...byBuyer]
    .map(([buyer, ofBuyer]) => leaningOn(buyer, ofBuyer, threshold))
    .sort(
      (a, b) =>
        b.firms.length - a.firms.length ||
        b.unknown.length - a.unknown.length ||
        compareText(a.buyer, b.buyer),
    );
  const [first] = all;
  const possible = Math.max(0, ...all.map(({ firms, unknown }) => firms.length + unknown.length));
  const none = { buyer: null, firms: [], unknown: [], meanShare: null, linkages: [] };
  return { ...(first ?? none), possible, sellers };
}

function leaningOn(
  buyer: string,
  pairs: readonly GovernedPair[],
  threshold: number,
): Omit<Leaning, 'possible' | 'sellers'> & { readonly buyer: string } {
  const share = ({ governance }: GovernedPair) => governance.dependence.seller;
  const leaning = pairs
    .filter((each) => atLeast(share(each) ?? -1, threshold))
    .sort((a, b) => share(b)! - share(a)! || compareText(a.pair.seller, b.pair.seller));
  const sum = leaning.reduce((total, each) => total + share(each)!, 0);
  return {
    buyer,
    firms: leaning.map(({ pair }) => pair.seller),
    unknown: pairs.filter((each) => share(each) === null).map(({ pair }) => pair.seller),
    meanShare: leaning.length === 0 ? null : sum / leaning.length,
    linkages: leaning.flatMap(({ pair }) => pair.rows.map((row) => row.key)),
  };
}
