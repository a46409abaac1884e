import type { RoomOptions } from '../../model/room-options.ts';
import { type GovernancePreset, governancePresetSchema } from '../preset.ts';
import { defaultGovernance } from './default.ts';
import { strictGovernance } from './strict.ts';

/** What can be chosen about the governance of a pair. */
export const governanceOptions: RoomOptions<GovernancePreset> = {
  title: 'Governance of the seller-buyer pair',
  schema: governancePresetSchema,
  presets: [defaultGovernance, strictGovernance],
  options: [
    {
      path: 'dependent',
      kind: 'threshold',
      title: 'Dependence of a seller',
      unit: 'share of its sales, 0..1',
      effect: 'Higher: fewer sellers count as dependent, so fewer quasi-hierarchies and more networks.',
      source: '[O] for the figure; subordination of the dependent: [S], [L] Humphrey & Schmitz 2000',
    },
    {
      path: 'equalPower',
      kind: 'threshold',
      title: 'Difference of two dependences up to which power is about equal',
      unit: 'difference of shares, 0..1',
      effect: 'Higher: more co-operating pairs of unequal dependence count as networks.',
      source: '[O] for the figure; "± equal power": [S]',
    },
    {
      path: 'control',
      kind: 'threshold',
      title: 'Stake from which an owner controls',
      unit: 'share of ownership, 0..1',
      effect: 'Higher: fewer pairs are hierarchies.',
      source: '[O] for the figure; control as in the consolidation of accounts [L]',
    },
    {
      path: 'signs',
      kind: 'threshold',
      title: 'Signs of control by the buyer that a quasi-hierarchy needs',
      unit: 'number of the four signs (specifies, monitors, assists, high switching cost), 1..4',
      effect:
        'Higher: fewer quasi-hierarchies; pairs in which signs were not observed are settled less often.',
      source: '[O] for the number; the signs: [L] Humphrey & Schmitz 2000, 2002',
    },
  ],
};
