import type { ClusterView } from '../efficiency/cluster-view.ts';
import { complexProductPrefixes } from './isic.ts';

/**
 * Whether at least half of the firms sell, directly or by one local step, to an actor coded COPS, of ISIC
 * 29, 303 or 264, or with `employees` employees or more (METHOD section 9).
 */
export function suppliesLargePlants(view: ClusterView, employees: number): boolean {
  const isLeader = (id: string) => {
    const actor = view.index.actor(id);
    const byCode = complexProductPrefixes.some((prefix) => actor.isic?.startsWith(prefix));
    return actor.sectorGroup === 'cops' || byCode || (actor.employees ?? 0) >= employees;
  };
  const customers = new Map<string, string[]>();
  for (const row of view.rows('supplies')) {
    customers.set(row.from, [...(customers.get(row.from) ?? []), row.to]);
  }
  const reaches = (firm: string) =>
    (customers.get(firm) ?? []).some(
      (customer) =>
        isLeader(customer) ||
        (view.isMember(customer) &&
          (customers.get(customer) ?? []).some((next) => next !== firm && isLeader(next))),
    );
  const reaching = view.firms.filter(reaches);
  return view.firms.length > 0 && reaching.length * 2 >= view.firms.length;
}
