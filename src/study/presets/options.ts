import type { RoomOptions } from '../../model/room-options.ts';
import { type StudyPreset, studyPresetSchema } from '../preset.ts';
import { defaultStudy } from './default.ts';

/** What can be chosen about the comparison of many cases. */
export const studyOptions: RoomOptions<StudyPreset> = {
  title: 'Study of many cases',
  schema: studyPresetSchema,
  presets: [defaultStudy],
  options: [
    {
      path: 'enoughCases',
      kind: 'threshold',
      title: 'Cases from which a cell of the sign matrix is judged',
      unit: 'number of cases with both values, 3 or more',
      effect: 'Higher: more cells have not enough cases, fewer are judged by chance.',
      source: '[O]; what so many cases recover is in docs/study-power.md',
    },
    {
      path: 'alpha',
      kind: 'threshold',
      title: 'P-value up to which a sign is shown',
      unit: 'probability, above 0 and below 1',
      effect: 'Lower: fewer signs, and fewer shown by chance alone.',
      source: '[O]',
    },
    {
      path: 'zeroWithin',
      kind: 'threshold',
      title: 'A cell shows 0 where the whole interval of tau-b is nearer to 0 than this',
      unit: 'tau-b, 0..1',
      effect: 'Higher: fewer cases are enough to show a 0, and more signs are taken for one.',
      source: '[O]',
    },
    {
      path: 'confidence',
      kind: 'threshold',
      title: 'Confidence of the intervals of tau-b and gamma',
      unit: 'probability, above 0 and below 1',
      effect: 'Higher: wider intervals, and more cases before a 0 is shown.',
      source: '[O] for the figure; the intervals: [L] Brown & Benedetti 1977, Goodman & Kruskal 1963',
    },
    {
      path: 'draws',
      kind: 'limit',
      title: 'Permutations where the exact p-value takes too many steps',
      unit: 'number of draws, 99 or more',
      effect: 'Higher: p-values vary less with the seed, and take longer.',
      source: '[O] for the figure; the p-value: [L] Phipson & Smyth 2010',
    },
    {
      path: 'exactSteps',
      kind: 'limit',
      title: 'Steps up to which p-values are exact',
      unit: 'number of steps, 0 or more',
      effect: 'Higher: more p-values are exact, and take longer.',
      source: '[O]',
    },
    {
      path: 'illustrativeShare',
      kind: 'threshold',
      title: 'A case is illustrative where a larger share of its actors and linkages is',
      unit: 'share of actors and linkages, 0..1',
      effect: 'Higher: cases that are made up in part count as evidence.',
      source: '[O]',
    },
    {
      path: 'kappaWeights',
      kind: 'rule',
      title: 'How a disagreement of two levels counts in kappa by its distance',
      unit: 'linear or quadratic',
      effect: 'Quadratic: near misses count less, far ones more.',
      source: '[O] for the choice; kappa: [L] Cohen 1968',
    },
  ],
};
