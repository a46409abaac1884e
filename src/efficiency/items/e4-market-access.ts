import { compareText } from '../../model/order.ts';
import type { ClusterView } from '../cluster-view.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';
import { oncePerView } from './once-per-view.ts';

/** E4, market access: firms that sell outside the cluster, directly or through one local intermediary. */
export const marketAccess: EfficiencyItemRule = {
  title: 'market access',
  counts: 'firms that sell outside the cluster, directly or through one local intermediary',
  observedWith: ['supplies'],
  reads: ['supplies'],
  find: (view) => {
    return {
      firms: new Set(outsideBuyers(view).keys()),
      linkages: view
        .rows('supplies')
        .filter((row) => view.isMember(row.from) && !view.isMember(row.to))
        .map((row) => row.key),
    };
  },
};

/** Firms that reach at least two different outside buyers: the condition of level 3. */
export function firmsWithTwoOutsideBuyers(view: ClusterView): readonly string[] {
  const buyers = outsideBuyers(view);
  return view.firms.filter((id) => (buyers.get(id) ?? 0) >= 2);
}

/** A way of a firm to an outside buyer: straight, or through a local intermediary. */
interface Way {
  readonly firm: string;
  readonly through: string | null;
  readonly buyer: string;
}

/** Every way out of the cluster, those of a firm to one buyer together. */
const waysOut = oncePerView((view: ClusterView): readonly Way[] => {
  const direct = new Map<string, string[]>();
  for (const row of view.rows('supplies')) {
    if (!view.isMember(row.from) || view.isMember(row.to)) continue;
    const buyers = direct.get(row.from);
    if (buyers === undefined) direct.set(row.from, [row.to]);
    else buyers.push(row.to);
  }
  const ways: Way[] = [];
  for (const [firm, buyers] of direct) {
    if (view.isFirm(firm)) for (const buyer of buyers) ways.push({ firm, through: null, buyer });
  }
  for (const { from: firm, to: through } of view.localRows('supplies')) {
    if (!view.isFirm(firm)) continue;
    for (const buyer of direct.get(through) ?? []) ways.push({ firm, through, buyer });
  }
  return ways.sort((a, b) => compareText(a.firm, b.firm) || compareText(a.buyer, b.buyer));
});

/**
 * Firm -> how many different outside actors it sells to, directly or by one local step; firms without any are
 * left out. Where an actor has left, the ways of the whole cluster that do not lead over it are what is left.
 */
const outsideBuyers = oncePerView((view: ClusterView): ReadonlyMap<string, number> => {
  const { whole, gone } = view.left ?? { whole: view, gone: null };
  const reached = new Map<string, number>();
  let lastFirm = '';
  let lastBuyer = '';
  for (const { firm, through, buyer } of waysOut(whole)) {
    if (gone !== null && (firm === gone || through === gone || buyer === gone)) continue;
    if (firm === lastFirm && buyer === lastBuyer) continue;
    reached.set(firm, (reached.get(firm) ?? 0) + 1);
    lastFirm = firm;
    lastBuyer = buyer;
  }
  return reached;
});
