import type { CompactNetwork } from '../graph/compact-network.ts';
import type { CollectiveEfficiency, EfficiencyItem } from '../model/assessment.ts';
import { assessItems } from './assess-items.ts';
import type { ClusterView } from './cluster-view.ts';
import { collectiveEfficiencyOf } from './collective-efficiency.ts';
import type { CommunitiesJoined } from './communities.ts';
import { fragility } from './fragility.ts';
import type { EfficiencyPreset } from './preset.ts';

/** Collective efficiency of a cluster (METHOD section 8): nine items, EE, JA, CE and the fragile check. */
export function assessEfficiency(
  view: ClusterView,
  network: CompactNetwork,
  joined: CommunitiesJoined,
  preset: EfficiencyPreset,
): CollectiveEfficiency {
  const found = assessItems(view, preset);
  const items = { ...found, J4: withCommunities(found.J4, view, joined) };
  return {
    items,
    ...collectiveEfficiencyOf(items, preset),
    fragile: fragility(view, items, network, preset),
  };
}

/** Adds to J4 how many otherwise separate communities each institution of the cluster joins. */
function withCommunities(item: EfficiencyItem, view: ClusterView, joined: CommunitiesJoined): EfficiencyItem {
  if (item.level === null) return item;
  const institutions = view.index.subject.actors.filter(
    (actor) => actor.kind === 'institution' && view.isMember(actor.id),
  );
  const counts = institutions.map((actor) => [actor.id, joined(actor.id)] as const);
  if (counts.length === 0) return item;
  const toldApart = counts.some(([, count]) => count >= 2);
  const words = toldApart
    ? counts
        .filter(([, count]) => count >= 2)
        .map(([id, count]) => `${view.index.nameOf(id)} joins ${count} otherwise separate communities`)
        .join('; ')
    : 'no institution joins two or more otherwise separate communities of firms, so this does not tell them apart';
  const evidence = { text: words, actors: counts.map(([id]) => id), linkages: [] };
  return { ...item, communitiesJoined: Object.fromEntries(counts), because: [...item.because, evidence] };
}
