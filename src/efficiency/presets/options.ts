import type { RoomOptions } from '../../model/room-options.ts';
import { type EfficiencyPreset, efficiencyPresetSchema } from '../preset.ts';
import { quartiles } from './quartiles.ts';
import { thirds } from './thirds.ts';

const unit = "share of the cluster's firms, 0..1";
const items = '[O] for the figure; levels 0 to 3 of each item: [S]';

/** What can be chosen about collective efficiency. */
export const efficiencyOptions: RoomOptions<EfficiencyPreset> = {
  title: 'Collective efficiency',
  schema: efficiencyPresetSchema,
  presets: [thirds, quartiles],
  options: [
    {
      path: 'levels.0',
      kind: 'threshold',
      title: 'Share of firms from which an item is low (1) and no longer absent (0)',
      unit,
      effect: 'Higher: an item that few firms have counts as absent.',
      source: items,
    },
    {
      path: 'levels.1',
      kind: 'threshold',
      title: 'Share of firms from which an item is medium (2)',
      unit,
      effect: 'Higher: more items are low; the third rung of the ladder is reached less often.',
      source: items,
    },
    {
      path: 'levels.2',
      kind: 'threshold',
      title: 'Share of firms from which an item is high (3)',
      unit: `${unit}; for E4 also the share that reaches two outside buyers`,
      effect: 'Higher: fewer items are high.',
      source: items,
    },
    {
      path: 'knowledgeSteps',
      kind: 'threshold',
      title: 'E3: steps that the knowledge of a knower reaches',
      unit: 'steps from giver to receiver, 1..5',
      effect: 'Higher: more firms count as reached by knowledge.',
      source: '[O]',
    },
    {
      path: 'multilateral',
      kind: 'threshold',
      title: 'J3 and J4: participants from which a project is multilateral and no longer bilateral',
      unit: 'participants, 3..10',
      effect: 'Higher: small projects count for J3 and no longer for J4.',
      source: '[O] for the figure; bilateral and multilateral: [S], after [L] Schmitz 1995, 1999',
    },
    {
      path: 'minimumExternal',
      kind: 'threshold',
      title: 'External economies that must be observed before CE is answered',
      unit: 'number of the five items E1 to E5',
      effect: 'Higher: CE is answered for fewer clusters, on more observation.',
      source: '[O]',
    },
    {
      path: 'minimumJoint',
      kind: 'threshold',
      title: 'Joint actions that must be observed before CE is answered',
      unit: 'number of the four items J1 to J4',
      effect: 'Higher: CE is answered for fewer clusters, on more observation.',
      source: '[O]',
    },
    {
      path: 'fragileFall',
      kind: 'threshold',
      title: 'Fall of E3, E4 or J4, when one actor leaves, from which the cluster is fragile',
      unit: 'levels, 1..3',
      effect: 'Higher: fewer clusters are fragile.',
      source: '[O]',
    },
    {
      path: 'fragileCandidates',
      kind: 'limit',
      title: 'Actors that are taken out one by one to look for fragility',
      unit: 'number of actors, those with most neighbours of the cluster first',
      effect: 'Higher: takes longer and misses less.',
      source: '[O]',
    },
    {
      path: 'codes',
      kind: 'rule',
      title: 'What the levels are: derived from the linkages, or the codes of experts where there are some',
      unit: 'derived or expert',
      effect: 'Expert: coded items, EE, JA and CE take their codes, and the forces rest on them.',
      source: '[S] the study coded by experts; derived by default: [O]',
    },
  ],
};
