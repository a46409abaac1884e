import type { ClusterView } from '../cluster-view.ts';
import { oncePerView } from './once-per-view.ts';

/** Who sells to whom, of all years and scopes. */
export const salesOf = oncePerView((view: ClusterView): ((seller: string, buyer: string) => boolean) => {
  const buyersOf = new Map<string, Set<string>>();
  for (const row of view.rows('supplies')) {
    const buyers = buyersOf.get(row.from);
    if (buyers === undefined) buyersOf.set(row.from, new Set([row.to]));
    else buyers.add(row.to);
  }
  return (seller, buyer) => buyersOf.get(seller)?.has(buyer) === true;
});
