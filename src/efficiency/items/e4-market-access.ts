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
    const buyers = outsideBuyers(view);
    return {
      firms: new Set(buyers.keys()),
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
  return view.firms.filter((id) => (buyers.get(id)?.size ?? 0) >= 2);
}

/** Firm -> the outside actors it sells to, directly or by one local step; firms without any are left out. */
const outsideBuyers = oncePerView((view: ClusterView): ReadonlyMap<string, ReadonlySet<string>> => {
  const direct = new Map<string, Set<string>>();
  for (const row of view.rows('supplies')) {
    if (!view.isMember(row.from) || view.isMember(row.to)) continue;
    direct.set(row.from, (direct.get(row.from) ?? new Set()).add(row.to));
  }
  const reached = new Map<string, Set<string>>();
  const reach = (firm: string, buyers: Iterable<string>) => {
    const set = reached.get(firm) ?? new Set<string>();
    for (const buyer of buyers) set.add(buyer);
    if (set.size > 0) reached.set(firm, set);
  };
  for (const [seller, buyers] of direct) if (view.isFirm(seller)) reach(seller, buyers);
  for (const row of view.localRows('supplies')) {
    if (view.isFirm(row.from)) reach(row.from, direct.get(row.to) ?? []);
  }
  return reached;
});
