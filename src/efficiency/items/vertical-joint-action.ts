import type { EfficiencyItemRule, ItemFinding } from '../item-finding.ts';
import type { NumberedRow } from '../numbered-case.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';
import { onceFor } from '../once-for.ts';
import { linkagesOf } from './firms-at-ends.ts';
import { salesOf } from './trade.ts';

const reads = ['acts-jointly', 'assists', 'supplies'] as const;

/** J1: firms that act jointly, assist each other or specify jointly with a local supplier or local seller to them. */
export const backwardJointAction: EfficiencyItemRule = {
  title: 'vertical joint action, backward (suppliers)',
  counts:
    'firms that act jointly, assist or specify jointly with a local supplier or firm that sells to them',
  observedWith: ['acts-jointly'],
  reads,
  find: (cluster) => {
    const sells = salesOf(cluster);
    return cooperation(cluster, (firm, partner) => {
      if (cluster.isMember[partner] === 0) return false;
      const { kind } = cluster.actors[partner]!;
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
  find: (cluster) => {
    const sells = salesOf(cluster);
    return cooperation(cluster, (firm, partner) => {
      const { kind } = cluster.actors[partner]!;
      return kind === 'buyer' || (kind === 'firm' && sells(firm, partner));
    });
  },
};

/** Rows `acts-jointly`, `assists` of either direction, and joint specifications. */
const jointRows = onceFor(({ rows, left }: NumberedCluster): readonly NumberedRow[] => {
  if (left !== null) {
    return jointRows(left.whole).filter(({ from, to }) => from !== left.gone && to !== left.gone);
  }
  const specified = rows('supplies').filter(({ linkage }) => linkage.specifiedBy === 'joint');
  return [...rows('acts-jointly', 'assists'), ...specified];
});

/** Firms with one of these rows with a partner. */
function cooperation(
  cluster: NumberedCluster,
  isPartner: (firm: number, partner: number) => boolean,
): ItemFinding {
  const { isFirm } = cluster;
  const firms = new Uint8Array(isFirm.length);
  const joint = jointRows(cluster);
  const cooperates = (firm: number, partner: number) => isFirm[firm] === 1 && isPartner(firm, partner);
  const shows = ({ from, to }: NumberedRow) => cooperates(from, to) || cooperates(to, from);
  for (const { from, to } of joint) {
    if (cooperates(from, to)) firms[from] = 1;
    if (cooperates(to, from)) firms[to] = 1;
  }
  return { firms, linkages: () => linkagesOf(joint.filter(shows)) };
}
