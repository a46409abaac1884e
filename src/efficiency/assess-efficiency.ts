import type { CompactNetwork } from '../graph/compact-network.ts';
import type { CollectiveEfficiency, EfficiencyItem, JoinedCommunities } from '../model/efficiency.ts';
import { assessItems } from './assess-items.ts';
import type { ClusterView } from './cluster-view.ts';
import { collectiveEfficiencyOf } from './collective-efficiency.ts';
import { expertCodes } from './expert-codes.ts';
import type { FirmCommunities } from './firm-communities.ts';
import { fragileCheck } from './fragile-check.ts';
import { fragility } from './fragility.ts';
import type { EfficiencyPreset } from './preset.ts';
import { withExpertCodes } from './with-expert-codes.ts';

/**
 * Collective efficiency of a cluster (METHOD section 8): nine items, EE, JA, CE, the fragile check and what
 * experts coded. With the option `codes` set to `expert` their codes stand in place of derived levels where there are some;
 * the fragile check is derived in either case, because a code cannot be given again without an actor.
 */
export function assessEfficiency(
  view: ClusterView,
  network: CompactNetwork,
  among: FirmCommunities,
  preset: EfficiencyPreset,
  detail: 'full' | 'labels' = 'full',
): CollectiveEfficiency {
  const found = assessItems(view, preset);
  const items = { ...found, J4: withCommunities(found.J4, view, among) };
  const derived = { items, ...collectiveEfficiencyOf(items, preset) };
  const codes = expertCodes(view.clusterId, view.firms, derived, view.index.subject);
  const check = fragileCheck(view, items, network, preset, detail);
  return {
    ...(preset.codes === 'expert' ? withExpertCodes(items, codes, preset) : derived),
    fragile: fragility(check),
    fragileCheck: check,
    basis: preset.codes,
    codes,
  };
}

/** Adds to J4 which otherwise separate communities each institution of the cluster joins. */
function withCommunities(item: EfficiencyItem, view: ClusterView, among: FirmCommunities): EfficiencyItem {
  if (item.level === null) return item;
  const institutions = view.index.subject.actors.filter(
    (actor) => actor.kind === 'institution' && view.isMember(actor.id),
  );
  const joins = institutions.map(({ id }) => [id, among.touchedBy(id)] as const);
  if (joins.length === 0) return item;
  const bridges = joins.filter(([, places]) => places.length >= 2);
  const words =
    bridges.length > 0
      ? bridges
          .map(
            ([id, { length }]) => `${view.index.nameOf(id)} joins ${length} otherwise separate communities`,
          )
          .join('; ')
      : 'no institution joins two or more otherwise separate communities of firms, so this does not tell them apart';
  const evidence = { text: words, actors: joins.map(([id]) => id), linkages: [] };
  const communities: JoinedCommunities = {
    communities: among.communities,
    joins: Object.fromEntries(joins),
    tellsApart: bridges.length > 0,
  };
  return {
    ...item,
    communitiesJoined: Object.fromEntries(joins.map(([id, { length }]) => [id, length])),
    communities,
    because: [...item.because, evidence],
  };
}
