import { articulatorsOptions } from '../articulators/presets/options.ts';
import { clusterOptions } from '../cluster/presets/options.ts';
import { efficiencyOptions } from '../efficiency/presets/options.ts';
import { governanceOptions } from '../governance/presets/options.ts';
import { policyOptions } from '../policy/presets/options.ts';
import { upgradingOptions } from '../upgrading/presets/options.ts';

/** The rooms that have options, in the order of the path: what `--preset` and a preset file can name. */
export const presetRooms = {
  governance: governanceOptions,
  efficiency: efficiencyOptions,
  cluster: clusterOptions,
  articulators: articulatorsOptions,
  upgrading: upgradingOptions,
  policy: policyOptions,
} as const;
export type PresetRoom = keyof typeof presetRooms;

export const presetRoomNames = Object.keys(presetRooms) as readonly PresetRoom[];
