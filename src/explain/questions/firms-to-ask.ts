import { compareText } from '../../model/order.ts';
import type { ExplainContext } from '../explain-context.ts';
import type { OpenPair } from './open-pairs.ts';
import type { Question } from './question.ts';

/** A firm, or another actor, to ask, and what its answers could settle. */
export interface FirmToAsk {
  readonly firm: string;
  /** Undetermined pairs it would be asked about. */
  readonly pairs: number;
  readonly could: number;
  readonly sure: number;
}

/**
 * Whom to ask: about a pair the seller where it is a firm of a cluster, else the buyer where it is, else the
 * seller; about a buyer's purchases the buyer. A layer is asked of all firms, or its absence could not be told from what was not said.
 */
export function firmsToAsk(
  { fact, layer }: Question,
  asked: readonly OpenPair[],
  { index }: ExplainContext,
): readonly FirmToAsk[] {
  const isFirm = (id: string) => index.actor(id).kind === 'firm' && index.actor(id).cluster !== null;
  const found = new Map<string, { pairs: number; could: number; sure: number }>();
  const entry = (id: string) => {
    const known = found.get(id) ?? { pairs: 0, could: 0, sure: 0 };
    found.set(id, known);
    return known;
  };
  if (layer !== null) for (const { id } of index.subject.actors) if (isFirm(id)) entry(id);
  for (const pair of asked) {
    const ofBuyer = fact === 'dependenceOfBuyer' || (!isFirm(pair.seller) && isFirm(pair.buyer));
    const firm = ofBuyer ? pair.buyer : pair.seller;
    const known = entry(firm);
    const settled = fact === null ? { could: false, sure: false } : pair.settled(fact);
    known.pairs++;
    if (settled.could) known.could++;
    if (settled.sure) known.sure++;
  }
  return [...found]
    .map(([firm, counts]) => ({ firm, ...counts }))
    .sort((a, b) => b.could - a.could || b.sure - a.sure || b.pairs - a.pairs || compareText(a.firm, b.firm));
}
