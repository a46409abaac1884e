import type { RoomOptions } from '../../model/room-options.ts';
import { type UpgradingPreset, upgradingPresetSchema } from '../preset.ts';
import { forces1 } from './forces-1.ts';

/** What can be chosen about the upgrading to expect. */
export const upgradingOptions: RoomOptions<UpgradingPreset> = {
  title: 'Upgrading to expect',
  schema: upgradingPresetSchema,
  presets: [forces1],
  options: [
    {
      path: 'favoured',
      kind: 'threshold',
      title: 'Net pull from which upgrading is favoured',
      unit: 'net pull, -3..3',
      effect: 'Higher: fewer forms of upgrading are favoured.',
      source: '[O]',
    },
    {
      path: 'heldBack',
      kind: 'threshold',
      title: 'Net pull below which upgrading is held back',
      unit: 'net pull, -3..3',
      effect: 'Higher: more forms of upgrading are held back.',
      source: '[O]',
    },
    {
      path: 'mixed',
      kind: 'threshold',
      title: 'Pull each way from which the answer is mixed and not "no push"',
      unit: '|sign| x strength, 0..3',
      effect: 'Higher: fewer answers are mixed.',
      source: '[O]',
    },
    {
      path: 'passive',
      kind: 'weight',
      title: 'Factor on the strength of buyers that signal needs without support ("passive")',
      unit: 'factor, 0..1',
      effect: 'Lower: buyers of natural-resource clusters pull less.',
      source: '[O] for the figure; "passive": [S] table',
    },
    {
      path: 'copsProduct',
      kind: 'weight',
      title: 'Factor on all forces for product upgrading in complex product systems ("product less")',
      unit: 'factor, 0..1',
      effect: 'Lower: product upgrading is favoured less often in complex product systems.',
      source: '[O] for the figure; "product less": [S] text',
    },
    {
      path: 'determined',
      kind: 'threshold',
      title: "Share of the firms' pairs that must be determined before governance counts as a force",
      unit: 'share of pairs, 0..1',
      effect: 'Higher: governance is left out as a force in more clusters.',
      source: '[O]',
    },
    {
      path: 'defined',
      kind: 'threshold',
      title: 'Share of the forces with a sign that must be defined before there is an answer',
      unit: 'share of forces, 0..1',
      effect: 'Higher: more forms of upgrading are not classified.',
      source: '[O]',
    },
    {
      path: 'weights',
      kind: 'weight',
      title: 'Weights of the forces by name; a force that is not named has weight 1',
      unit: 'factor above 0',
      effect: 'Higher: the force counts for more in the mean of those that pull its way.',
      source: '[O]',
    },
    {
      path: 'largePlantEmployees',
      kind: 'threshold',
      title: 'Employees from which an actor is a large plant',
      unit: 'employees',
      effect: 'Higher: metalworking counts less often as a complex product system.',
      source: '[O] for the figure; metalworking for large plants: [S]',
    },
    ...(['1', '2', '3'] as const).map((level, place) => ({
      path: `observedLevels.${place}`,
      kind: 'threshold' as const,
      title: `Share of firms with an upgrading event from which the observed level is ${level}`,
      unit: 'share of firms, 0..1',
      effect: 'Higher: events count for less where nobody coded the level; no expectation changes.',
      source: '[O]; the thirds of the nine items',
    })),
  ],
};
