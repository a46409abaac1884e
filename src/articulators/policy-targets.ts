import type { ClusterView } from '../efficiency/cluster-view.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import type { PolicyTarget, PolicyTargets } from '../model/articulator-detail.ts';
import type { Articulator, SectorGroupAnswer } from '../model/assessment.ts';

/**
 * The institutions that stand between local firms and leaders: tied to a firm of the cluster that leads no chain
 * itself and to a leader of its chains (default projection, either direction, institutions of any place), in the order of the
 * articulators. Only for complex product systems, where the source names them as what policy should support
 * [S] (METHOD section 10).
 */
export function policyTargets(
  group: SectorGroupAnswer,
  view: ClusterView,
  network: CompactNetwork,
  leaders: readonly string[],
  articulators: readonly Articulator[],
): PolicyTargets {
  if (group.answer !== 'cops') {
    const reason =
      group.answer === null
        ? 'the sector group is not known'
        : 'network brokers are named as the target of policy for complex product systems only';
    return { institutions: null, reason };
  }
  if (leaders.length === 0)
    return { institutions: [], reason: 'the cluster has no chain leader in the file' };
  const isLeader = new Set(leaders);
  const ranks = new Map(articulators.map(({ actor, rank }) => [actor, rank]));
  const found: PolicyTarget[] = [];
  network.ids.forEach((actor, position) => {
    if (view.kindOf(actor) !== 'institution' || isLeader.has(actor)) return;
    const around = [...neighbours(network.around, position)].map((other) => network.ids[other]!);
    const firms = around.filter((id) => view.isFirm(id) && !isLeader.has(id));
    const tied = around.filter((id) => isLeader.has(id));
    if (firms.length === 0 || tied.length === 0) return;
    found.push({ actor, firms, leaders: tied, rank: ranks.get(actor) ?? null });
  });
  const last = Number.POSITIVE_INFINITY;
  found.sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  const reason = 'no institution is tied both to a firm of the cluster and to a leader of its chains';
  return { institutions: found, ...(found.length === 0 ? { reason } : {}) };
}
