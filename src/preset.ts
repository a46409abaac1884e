import type { RankingOptions } from './articulators/rank-articulators.ts';
import { type EfficiencyPreset, thirds } from './efficiency/preset.ts';
import { defaultGovernancePreset, type GovernancePreset } from './governance/preset.ts';
import { forces1, type UpgradingPreset } from './upgrading/preset.ts';

/** Every threshold and weight that an assessment used: printed with it. */
export interface Preset {
  readonly name: string;
  readonly governance: GovernancePreset;
  readonly efficiency: EfficiencyPreset;
  readonly upgrading: UpgradingPreset;
  readonly articulators: RankingOptions;
}

/** The thresholds of METHOD sections 6, 8, 9 and 10. */
export const defaultPreset: Preset = {
  name: 'default',
  governance: defaultGovernancePreset,
  efficiency: thirds,
  upgrading: forces1,
  articulators: { pairsNamed: 100 },
};
