import { type CompactNetwork, hasNeighbour, neighbours } from '../../graph/compact-network.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';
import { networkOf } from '../numbered-case.ts';
import type { Marks, NumberedCluster } from '../numbered-cluster.ts';
import { onceFor } from '../once-for.ts';
import { linkagesOf } from './firms-at-ends.ts';

/**
 * E5, trust and social capital: firms that, among the firms and on the union of the layers, have a
 * returned tie or stand in a closed triangle. Joint membership closes every triangle, so it is left out.
 */
export const trust: EfficiencyItemRule = {
  title: 'trust and social capital',
  counts: 'firms with a returned tie or in a closed triangle among the firms',
  observedWith: ['shares-knowledge'],
  reads: ['supplies', 'shares-knowledge', 'assists', 'labour-flow'],
  find: (cluster) => ({ firms: trusted(cluster), linkages: () => linkagesOf(rowsAmongFirms(cluster)) }),
};

function rowsAmongFirms({ isFirm, rows }: NumberedCluster) {
  return rows('supplies', 'shares-knowledge', 'assists', 'labour-flow').filter(
    ({ from, to }) => isFirm[from] === 1 && isFirm[to] === 1,
  );
}

/** An actor that leaves can undo only what its neighbours had, so only they are looked at again. */
const trusted = onceFor((cluster: NumberedCluster): Marks => {
  if (cluster.left === null) {
    const ties = tiesAmongFirms(cluster);
    return cluster.isFirm.map((isFirm, firm) => Number(isFirm === 1 && standsInTrust(ties, firm, null)));
  }
  const { whole, gone } = cluster.left;
  const ties = tiesAmongFirms(whole);
  const marks = trusted(whole).slice();
  marks[gone] = 0;
  for (const firm of neighbours(ties.around, gone)) {
    if (marks[firm] === 1) marks[firm] = Number(standsInTrust(ties, firm, gone));
  }
  return marks;
});

const tiesAmongFirms = onceFor((cluster: NumberedCluster): CompactNetwork => {
  return networkOf(cluster.actors, rowsAmongFirms(cluster));
});

function standsInTrust(ties: CompactNetwork, firm: number, gone: number | null): boolean {
  for (const other of neighbours(ties.around, firm)) {
    if (other === gone) continue;
    if (hasNeighbour(ties.out, firm, other) && hasNeighbour(ties.out, other, firm)) return true;
    const [few, many] = byDegree(ties, firm, other);
    for (const third of neighbours(ties.around, few)) {
      if (third !== gone && hasNeighbour(ties.around, many, third)) return true;
    }
  }
  return false;
}

function byDegree({ around }: CompactNetwork, a: number, b: number): [number, number] {
  return neighbours(around, a).length <= neighbours(around, b).length ? [a, b] : [b, a];
}
