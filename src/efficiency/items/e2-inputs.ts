import { valueInCurrency } from '../../graph/money.ts';
import type { Case } from '../../model/case.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';
import type { NumberedRow } from '../numbered-case.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';
import { linkagesOf } from './firms-at-ends.ts';

/** E2, specialised inputs: firms that buy from a seller of the cluster that is not a buyer. */
export const inputs: EfficiencyItemRule = {
  title: 'specialised inputs',
  counts: 'firms that buy from a seller of the cluster',
  observedWith: ['supplies'],
  reads: ['supplies'],
  find: (cluster) => {
    const rows = localPurchases(cluster);
    const firms = new Uint8Array(cluster.isFirm.length);
    for (const { to } of rows) firms[to] = 1;
    return { firms, linkages: () => linkagesOf(rows) };
  },
};

function localPurchases({ actors, isFirm, localRows }: NumberedCluster): readonly NumberedRow[] {
  return localRows('supplies').filter(({ from, to }) => isFirm[to] === 1 && actors[from]!.kind !== 'buyer');
}

/** Value of the firms' purchases from the cluster / value of all their purchases; null where none is known. */
export function localPurchaseShare(cluster: NumberedCluster, subject: Case): number | null {
  const sum = (rows: readonly NumberedRow[]) =>
    rows.reduce((total, { linkage }) => total + (valueInCurrency(linkage, subject) ?? 0), 0);
  const all = sum(cluster.rows('supplies').filter(({ to }) => cluster.isFirm[to] === 1));
  return all > 0 ? sum(localPurchases(cluster)) / all : null;
}
