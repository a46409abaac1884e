import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../model/code.ts';
import type { CollectiveEfficiency, EfficiencyItem, ExpertCodes } from '../model/efficiency.ts';
import type { Evidence } from '../model/evidence.ts';
import type { EfficiencyItems } from './assess-items.ts';
import { type CollectiveEfficiencyLevels, collectiveEfficiencyOf } from './collective-efficiency.ts';
import { nearestLevel } from './level-agreement.ts';
import type { EfficiencyPreset } from './preset.ts';

type Levels = CollectiveEfficiencyLevels & Pick<CollectiveEfficiency, 'items'>;

/**
 * Collective efficiency with expert codes in place of the derived levels (METHOD section 8): an item that
 * was coded takes its code, another keeps its derived level; EE, JA and CE are the codes given for them, else
 * the means over the items so found. Each item says on which it rests, and keeps share and firms.
 */
export function withExpertCodes(
  derived: EfficiencyItems,
  codes: ExpertCodes,
  preset: EfficiencyPreset,
): Levels {
  const items = Object.fromEntries(
    [...externalEconomyItems, ...jointActionItems].map((name) => [
      name,
      itemWithCode(derived[name], codes, name),
    ]),
  ) as EfficiencyItems;
  const found = collectiveEfficiencyOf(items, preset);
  const { EE, JA, CE } = codes.indices;
  const ee = EE.expert ?? found.ee;
  const ja = JA.expert ?? found.ja;
  const external = EE.expert !== null || found.observed.external >= preset.minimumExternal;
  const joint = JA.expert !== null || found.observed.joint >= preset.minimumJoint;
  const both = external && joint && ee !== null && ja !== null;
  const ce = CE.expert ?? (both ? (ee + ja) / 2 : null);
  const { reason, ...rest } = found;
  return {
    items,
    ...rest,
    ...{ ee, ja, ce, sum: both ? ee + ja : null },
    rule: `${found.rule}; expert codes in place of what was derived: ${codedNames(codes)}`,
    ...(ce !== null || reason === undefined ? {} : { reason }),
  };
}

function itemWithCode(item: EfficiencyItem, codes: ExpertCodes, name: EfficiencyItemName): EfficiencyItem {
  const { expert, derived } = codes.items[name];
  if (expert === null) return { ...item, basis: 'derived' };
  const { reason, ...rest } = item;
  const instead = derived === null ? 'not observed' : `level ${derived}`;
  const each = codes.items[name].coders.map(({ coder, value }) => `${coder ?? 'unnamed coder'} ${value}`);
  const evidence: Evidence = {
    text: `coded ${expert} by experts (${each.join(', ')}); derived from the linkages: ${instead}`,
    actors: [],
    linkages: [],
  };
  return { ...rest, level: nearestLevel(expert), basis: 'expert', because: [evidence, ...item.because] };
}

function codedNames({ items, indices }: ExpertCodes): string {
  const names = [...Object.entries(items), ...Object.entries(indices)]
    .filter(([, { expert }]) => expert !== null)
    .map(([name]) => name);
  return names.length === 0 ? 'none given' : names.join(', ');
}
