import type { NamedPreset } from '../../model/room-options.ts';
import type { GovernancePreset } from '../preset.ts';

/** The thresholds of METHOD section 6. */
export const defaultGovernance: NamedPreset<GovernancePreset> = {
  name: 'default',
  about: 'Half of the sales make a seller dependent; one sign of control by the buyer is enough.',
  source: '[O]; the indicators are those of [L] Humphrey & Schmitz 2000, 2002',
  values: { dependent: 0.5, equalPower: 0.25, control: 0.5, signs: 1 },
};
