import type { Linkage } from '../../model/linkage.ts';
import type { ClusterView } from '../cluster-view.ts';
import type { ItemFinding } from '../item-finding.ts';

/** The firms of the cluster at either end of the rows. */
export function firmsAtEnds(view: ClusterView, rows: readonly Linkage[]): ItemFinding {
  const firms = new Set(rows.flatMap((row) => [row.from, row.to]).filter((id) => view.isFirm(id)));
  return { firms, linkages: rows.map((row) => row.key) };
}
