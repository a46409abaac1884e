import type { BrokerageByRole, BrokerageRole } from './brokerage.ts';
import type { ByRole } from './measure.ts';

/** One actor's entry of each column, null where it is NaN; without groups the total alone. */
export function byRole(columns: BrokerageByRole, actor: number, hasGroups: boolean): ByRole {
  const part = (role: BrokerageRole | 'total'): number | null => {
    const value = columns[role][actor]!;
    return Number.isNaN(value) || !(hasGroups || role === 'total') ? null : value;
  };
  return {
    coordinator: part('coordinator'),
    itinerant: part('itinerant'),
    representative: part('representative'),
    gatekeeper: part('gatekeeper'),
    liaison: part('liaison'),
    total: part('total'),
  };
}
