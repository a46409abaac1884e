import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import type { Fragility } from '../model/assessment.ts';
import { compareText } from '../model/order.ts';
import { assessItems, type EfficiencyItems } from './assess-items.ts';
import type { ClusterView } from './cluster-view.ts';
import { collectiveEfficiencyOf } from './collective-efficiency.ts';
import type { EfficiencyPreset } from './preset.ts';

const watched = ['E3', 'E4', 'J4'] as const;

/**
 * Whether the cluster hangs on one actor (METHOD section 8): the one whose leaving lowers E3, E4 or J4 by
 * two levels or more and, of several, costs most collective efficiency. Null where there is none.
 */
export function fragility(
  view: ClusterView,
  items: EfficiencyItems,
  network: CompactNetwork,
  preset: EfficiencyPreset,
): Fragility | null {
  const { ce } = collectiveEfficiencyOf(items, preset);
  if (ce === null) return null;
  let found: Fragility | null = null;
  for (const candidate of candidates(view, network, preset)) {
    const without = assessItems(view.without(candidate), preset);
    const { ce: ceWithout } = collectiveEfficiencyOf(without, preset);
    if (ceWithout === null) continue;
    const fallen = watched.filter((name) => {
      const before = items[name].level;
      const after = without[name].level;
      return before !== null && after !== null && before - after >= preset.fragileFall;
    });
    if (fallen.length === 0) continue;
    const fall = rounded(ce - ceWithout);
    if (found === null || fall > rounded(ce - found.ceWithout)) {
      found = { broker: candidate, ceWithout, items: fallen };
    }
  }
  return found;
}

function rounded(value: number): number {
  return Number(value.toFixed(9));
}

/** The actors of the case with most neighbours of the cluster, those with none last, ties by id. */
function candidates(view: ClusterView, network: CompactNetwork, preset: EfficiencyPreset): readonly string[] {
  const counted = network.ids.map((id, position) => {
    const around = neighbours(network.around, position);
    let members = 0;
    for (const other of around) if (view.isMember(network.ids[other]!)) members++;
    return { id, members };
  });
  return counted
    .sort((a, b) => b.members - a.members || compareText(a.id, b.id))
    .slice(0, preset.fragileCandidates)
    .map(({ id }) => id);
}
