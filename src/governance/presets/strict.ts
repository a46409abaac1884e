import type { NamedPreset } from '../../model/room-options.ts';
import type { GovernancePreset } from '../preset.ts';

/**
 * For a reader who doubts a quasi-hierarchy: more dependence, two signs instead of one, and dependences
 * that are closer before power counts as equal. Ownership is judged alike: half is half.
 */
export const strictGovernance: NamedPreset<GovernancePreset> = {
  name: 'strict',
  about: 'Quasi-hierarchy only at 60 % of the sales and with two signs; equal power only within 15 points.',
  source: '[O]; the indicators are those of [L] Humphrey & Schmitz 2000, 2002',
  values: { dependent: 0.6, equalPower: 0.15, control: 0.5, signs: 2 },
};
