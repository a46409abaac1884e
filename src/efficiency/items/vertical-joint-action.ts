import type { ClusterView } from '../cluster-view.ts';
import type { EfficiencyItemRule, ItemFinding } from '../item-finding.ts';
import { salesOf } from './trade.ts';

const reads = ['acts-jointly', 'assists', 'supplies'] as const;

/** J1: firms that act jointly, assist each other or specify jointly with a local supplier or local seller to them. */
export const backwardJointAction: EfficiencyItemRule = {
  title: 'vertical joint action, backward (suppliers)',
  counts:
    'firms that act jointly, assist or specify jointly with a local supplier or firm that sells to them',
  observedWith: ['acts-jointly'],
  reads,
  find: (view) => {
    const sells = salesOf(view);
    return cooperation(view, (firm, partner) => {
      if (!view.isMember(partner)) return false;
      const kind = view.kindOf(partner);
      return kind === 'supplier' || (kind === 'firm' && sells(partner, firm));
    });
  },
};

/** J2: the same with a buyer of any scope, or a firm of any scope they sell to. */
export const forwardJointAction: EfficiencyItemRule = {
  title: 'vertical joint action, forward (traders, buyers)',
  counts: 'firms that act jointly, assist or specify jointly with a buyer or a firm they sell to',
  observedWith: ['acts-jointly'],
  reads,
  find: (view) => {
    const sells = salesOf(view);
    return cooperation(view, (firm, partner) => {
      const kind = view.kindOf(partner);
      return kind === 'buyer' || (kind === 'firm' && sells(firm, partner));
    });
  },
};

/** Firms with an `acts-jointly`, an `assists` of either direction, or a joint specification with a partner. */
function cooperation(view: ClusterView, isPartner: (firm: string, partner: string) => boolean): ItemFinding {
  const firms = new Set<string>();
  const linkages: string[] = [];
  const specified = view.rows('supplies').filter((row) => row.specifiedBy === 'joint');
  const rows = [...view.rows('acts-jointly', 'assists'), ...specified];
  for (const row of rows) {
    for (const [firm, partner] of [
      [row.from, row.to],
      [row.to, row.from],
    ] as const) {
      if (!view.isFirm(firm) || !isPartner(firm, partner)) continue;
      firms.add(firm);
      linkages.push(row.key);
    }
  }
  return { firms, linkages: [...new Set(linkages)] };
}
