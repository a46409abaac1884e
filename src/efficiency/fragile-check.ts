import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import type { EfficiencyItemName } from '../model/code.ts';
import type { FragileCandidate, FragileCheck, Level } from '../model/efficiency.ts';
import { compareText } from '../model/order.ts';
import { type ItemLevels, itemLevel, itemLevels } from './assess-items.ts';
import type { ClusterView } from './cluster-view.ts';
import { collectiveEfficiencyOf } from './collective-efficiency.ts';
import type { EfficiencyPreset } from './preset.ts';

/** The items whose fall makes a cluster fragile (METHOD section 8). */
export const watchedItems: readonly EfficiencyItemName[] = ['E3', 'E4', 'J4'];

interface Neighboured {
  readonly id: string;
  /** Neighbours of the cluster. */
  readonly members: number;
}

/**
 * The fragile check in full (METHOD section 8): each candidate and all its linkages are taken out, the items
 * derived again and CE recomputed. Nobody is tried where CE is not defined. `items` are derived levels.
 * With the detail `labels` only candidates that break a watched item are told of; the rest change no label.
 */
export function fragileCheck(
  view: ClusterView,
  items: ItemLevels,
  network: CompactNetwork,
  preset: EfficiencyPreset,
  detail: 'full' | 'labels' = 'full',
): FragileCheck {
  const { ce, reason } = collectiveEfficiencyOf(items, preset);
  if (ce === null) return { ce, tried: [], ...(reason === undefined ? {} : { reason }) };
  const breaks = (item: EfficiencyItemName, after: Level | null) => {
    const before = items[item].level;
    return before !== null && after !== null && before - after >= preset.fragileFall;
  };
  const canBreak = watchedItems.filter((item) => breaks(item, 0));
  const breaking = ({ id }: Neighboured) => {
    const without = view.without(id);
    return canBreak.some((item) => breaks(item, itemLevel(item, view, without, preset)));
  };
  const all = candidates(view, network, preset);
  const told = detail === 'full' ? all : all.filter(breaking);
  const tried = told.map(({ id, members }): FragileCandidate => {
    const without = itemLevels(view, view.without(id), preset);
    const { ce: ceWithout } = collectiveEfficiencyOf(without, preset);
    const names = Object.keys(items) as EfficiencyItemName[];
    const changed = names
      .map((item) => ({ item, before: items[item].level, after: without[item].level }))
      .filter(({ before, after }) => before !== after);
    return {
      actor: id,
      neighbours: members,
      ceWithout,
      fall: ceWithout === null ? null : ce - ceWithout,
      items: changed,
      broken: changed
        .filter(({ item, after }) => watchedItems.includes(item) && breaks(item, after))
        .map(({ item }) => item),
    };
  });
  return { ce, tried };
}

/** The actors of the case with most neighbours of the cluster, those with none last, ties by id. */
function candidates(
  view: ClusterView,
  network: CompactNetwork,
  preset: EfficiencyPreset,
): readonly Neighboured[] {
  const isMember = network.ids.map((id) => view.isMember(id));
  const counted = network.ids.map((id, position): Neighboured => {
    let members = 0;
    for (const other of neighbours(network.around, position)) if (isMember[other]) members++;
    return { id, members };
  });
  return counted
    .sort((a, b) => b.members - a.members || compareText(a.id, b.id))
    .slice(0, preset.fragileCandidates);
}
