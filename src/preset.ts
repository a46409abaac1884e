import type { ArticulatorsPreset } from './articulators/preset.ts';
import type { ClusterPreset } from './cluster/preset.ts';
import type { EfficiencyPreset } from './efficiency/preset.ts';
import type { GovernancePreset } from './governance/preset.ts';
import type { PolicyPreset } from './policy/preset.ts';
import { type PresetRoom, presetRooms } from './preset/rooms.ts';
import type { UpgradingPreset } from './upgrading/preset.ts';

/** Every threshold and weight that an assessment used: printed with it. */
export interface Preset {
  readonly name: string;
  /** The named preset that each room started from; single options may differ from it. */
  readonly bases: Readonly<Record<PresetRoom, string>>;
  readonly governance: GovernancePreset;
  readonly efficiency: EfficiencyPreset;
  readonly cluster: ClusterPreset;
  readonly upgrading: UpgradingPreset;
  readonly articulators: ArticulatorsPreset;
  readonly policy: PolicyPreset;
}

const { governance, efficiency, cluster, upgrading, articulators, policy } = presetRooms;

/** The thresholds of METHOD sections 5, 6, 8, 9 and 10. */
export const defaultPreset: Preset = {
  name: 'default',
  bases: {
    governance: governance.presets[0].name,
    efficiency: efficiency.presets[0].name,
    cluster: cluster.presets[0].name,
    articulators: articulators.presets[0].name,
    upgrading: upgrading.presets[0].name,
    policy: policy.presets[0].name,
  },
  governance: governance.presets[0].values,
  efficiency: efficiency.presets[0].values,
  cluster: cluster.presets[0].values,
  upgrading: upgrading.presets[0].values,
  articulators: articulators.presets[0].values,
  policy: policy.presets[0].values,
};
