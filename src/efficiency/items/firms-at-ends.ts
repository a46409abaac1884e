import type { ItemFinding } from '../item-finding.ts';
import type { NumberedRow } from '../numbered-case.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';

/** The firms of the cluster at either end of the rows. */
export function firmsAtEnds({ isFirm }: NumberedCluster, rows: readonly NumberedRow[]): ItemFinding {
  const firms = new Uint8Array(isFirm.length);
  for (const { from, to } of rows) {
    firms[from] = isFirm[from]!;
    firms[to] = isFirm[to]!;
  }
  return { firms, linkages: () => linkagesOf(rows) };
}

export function linkagesOf(rows: readonly NumberedRow[]) {
  return rows.map(({ linkage }) => linkage);
}
