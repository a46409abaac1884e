import { assessItems, type EfficiencyItems } from '../efficiency/assess-items.ts';
import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { EfficiencyPreset } from '../efficiency/preset.ts';
import type { EfficiencyWithout } from '../model/articulator-detail.ts';
import type { EfficiencyItemName } from '../model/code.ts';

/** The items of collective efficiency whose level falls if an actor leaves with all its linkages. */
export function efficiencyWithout(
  actor: string,
  view: ClusterView,
  items: EfficiencyItems,
  preset: EfficiencyPreset,
): EfficiencyWithout {
  const without = assessItems(view.without(actor), preset);
  const names = Object.keys(items) as EfficiencyItemName[];
  const falls = names.flatMap((item) => {
    const before = items[item].level;
    const after = without[item].level;
    return before === null || after === null || after >= before ? [] : [{ item, before, after }];
  });
  return { falls };
}
