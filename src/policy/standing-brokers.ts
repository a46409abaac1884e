import { append } from '../model/append.ts';
import type { Layer } from '../model/layer.ts';
import { compareText } from '../model/order.ts';
import { firmsTiedTo } from './institutions.ts';
import type { PolicyContext } from './policy-context.ts';

/** The layers in which institutions are tied to others: where none was surveyed, no broker can be missed. */
export const institutionalLayers: readonly Layer[] = [
  'member-of',
  'acts-jointly',
  'shares-knowledge',
  'assists',
  'trains',
  'finances',
  'certifies',
];

/** The institutions that stand between the firms of a cluster and its chain leaders. */
export interface StandingBrokers {
  /** Institutions tied to a leader, those with most firms first. */
  readonly brokers: readonly string[];
  /** Firm -> brokers it is tied to; firms without are left out. */
  readonly ofFirm: ReadonlyMap<string, readonly string[]>;
}

export function standingBrokers(context: PolicyContext): StandingBrokers {
  const tied = firmsTiedTo(context);
  const ofFirm = new Map<string, string[]>();
  const counted = context.articulating().institutions.map((id) => {
    const firms = tied(id);
    for (const firm of firms) append(ofFirm, firm, id);
    return { id, firms: firms.length };
  });
  const brokers = counted.sort((a, b) => b.firms - a.firms || compareText(a.id, b.id)).map(({ id }) => id);
  return { brokers, ofFirm };
}
