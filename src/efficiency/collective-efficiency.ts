import type { CollectiveEfficiency } from '../model/assessment.ts';
import { externalEconomyItems, jointActionItems } from '../model/code.ts';
import type { ItemLevels } from './assess-items.ts';
import type { EfficiencyPreset } from './preset.ts';

export type CollectiveEfficiencyLevels = Pick<
  CollectiveEfficiency,
  'ee' | 'ja' | 'ce' | 'sum' | 'observed' | 'rule' | 'reason'
>;

/** EE and JA are means of the items observed, CE is the mean of the two (METHOD section 8). */
export function collectiveEfficiencyOf(
  items: ItemLevels,
  preset: EfficiencyPreset,
): CollectiveEfficiencyLevels {
  const external = externalEconomyItems.map((name) => items[name].level).filter((level) => level !== null);
  const joint = jointActionItems.map((name) => items[name].level).filter((level) => level !== null);
  const ee = mean(external);
  const ja = mean(joint);
  const enough = external.length >= preset.minimumExternal && joint.length >= preset.minimumJoint;
  const defined = enough && ee !== null && ja !== null;
  return {
    ee,
    ja,
    ce: defined ? (ee + ja) / 2 : null,
    sum: defined ? ee + ja : null,
    rule: 'CE = mean(EE, JA), 0 to 3; sum = EE + JA, 0 to 6',
    observed: { external: external.length, joint: joint.length },
    ...(defined
      ? {}
      : {
          reason: `CE needs at least ${preset.minimumExternal} of 5 external economies and ${preset.minimumJoint} of 4 joint actions observed; ${external.length} and ${joint.length} were`,
        }),
  };
}

function mean(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
