import { valueInCurrency } from '../../graph/money.ts';
import type { ClusterView } from '../cluster-view.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';
import { oncePerView } from './once-per-view.ts';

/** E2, specialised inputs: firms that buy from a seller of the cluster that is not a buyer. */
export const inputs: EfficiencyItemRule = {
  title: 'specialised inputs',
  counts: 'firms that buy from a seller of the cluster',
  observedWith: ['supplies'],
  reads: ['supplies'],
  find: (view) => {
    const rows = localPurchases(view);
    return { firms: new Set(rows.map((row) => row.to)), linkages: rows.map((row) => row.key) };
  },
};

const localPurchases = oncePerView((view: ClusterView) =>
  view.localRows('supplies').filter((row) => view.isFirm(row.to) && view.kindOf(row.from) !== 'buyer'),
);

/** Value of the firms' purchases from the cluster / value of all their purchases; null where none is known. */
export function localPurchaseShare(view: ClusterView): number | null {
  const sum = (rows: readonly Parameters<typeof valueInCurrency>[0][]) =>
    rows.reduce((total, row) => total + (valueInCurrency(row, view.index.subject) ?? 0), 0);
  const all = sum(view.rows('supplies').filter((row) => view.isFirm(row.to)));
  return all > 0 ? sum(localPurchases(view)) / all : null;
}
