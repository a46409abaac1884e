import type { ClusterView } from '../efficiency/cluster-view.ts';
import { append } from '../model/append.ts';
import { atLeast } from '../model/tolerance.ts';
import { complexProductPrefixes } from './isic.ts';
import type { UpgradingPreset } from './preset.ts';

export type LargePlantOptions = Pick<UpgradingPreset, 'largePlantEmployees' | 'largePlantFirms'>;

/**
 * Whether enough of the firms (half) sell, directly or by one local step, to an actor coded COPS, of ISIC
 * 29, 303 or 264, or with the employees of a large plant (METHOD section 9).
 */
export function suppliesLargePlants(
  view: ClusterView,
  { largePlantEmployees, largePlantFirms }: LargePlantOptions,
): boolean {
  const isLeader = (id: string) => {
    const actor = view.index.actor(id);
    const byCode = complexProductPrefixes.some((prefix) => actor.isic?.startsWith(prefix));
    return actor.sectorGroup === 'cops' || byCode || (actor.employees ?? 0) >= largePlantEmployees;
  };
  const customers = new Map<string, string[]>();
  for (const row of view.rows('supplies')) append(customers, row.from, row.to);
  const reaches = (firm: string) =>
    (customers.get(firm) ?? []).some(
      (customer) =>
        isLeader(customer) ||
        (view.isMember(customer) &&
          (customers.get(customer) ?? []).some((next) => next !== firm && isLeader(next))),
    );
  const reaching = view.firms.filter(reaches);
  return view.firms.length > 0 && atLeast(reaching.length / view.firms.length, largePlantFirms);
}
