import type { UpgradingForm } from '../../model/code.ts';
import type { Sign } from '../../study/sign-matrix.ts';
import type { Predictor } from '../../study/study-case.ts';
import type { StudyGroup } from '../../study/study-sample.ts';
import { itemLabels, sectorGroupLabels } from '../labels.ts';
import { shown } from '../words.ts';

/** The four questions of METHOD section 1, asked of many cases. */
export const studyQuestions = {
  efficiency: '1. Collective efficiency: is upgrading facilitated by it?',
  chains: '2. Value chains: how does being part of them go with upgrading?',
  sector: '3. Sector: do the groups differ?',
  support: '4. Support: what goes with upgrading that can be supported?',
} as const;

export const groupLabels: Readonly<Record<StudyGroup, string>> = { ...sectorGroupLabels, all: 'all groups' };

export const efficiencyPredictors = [
  'CE',
  'EE',
  'JA',
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'J1',
  'J2',
  'J3',
  'J4',
] as const satisfies readonly Predictor[];

export const chainPredictors = [
  'buyers',
  'market',
  'network',
  'quasi-hierarchy',
  'hierarchy',
  'subordination',
] as const satisfies readonly Predictor[];

export const variableLabels: Readonly<Record<Predictor | UpgradingForm, string>> = {
  CE: 'CE: collective efficiency',
  EE: 'EE: external economies',
  JA: 'JA: joint action',
  E1: `E1: ${itemLabels.E1}`,
  E2: `E2: ${itemLabels.E2}`,
  E3: `E3: ${itemLabels.E3}`,
  E4: `E4: ${itemLabels.E4}`,
  E5: `E5: ${itemLabels.E5}`,
  J1: `J1: ${itemLabels.J1}`,
  J2: `J2: ${itemLabels.J2}`,
  J3: `J3: ${itemLabels.J3}`,
  J4: `J4: ${itemLabels.J4}`,
  buyers: 'access to buyers (E4 unless coded apart)',
  market: 'share of market chains',
  network: 'share of network chains',
  'quasi-hierarchy': 'share of quasi-hierarchies',
  hierarchy: 'share of hierarchies',
  subordination: 'subordination: quasi-hierarchies and hierarchies',
  product: 'product upgrading observed',
  process: 'process upgrading observed',
  functional: 'functional upgrading observed',
  intersectoral: 'intersectoral upgrading observed',
};

/** `+`, `−`, `0`; `?` where the cases are too few to tell. */
export function signText(sign: Sign | null): string {
  return sign === null ? '?' : sign > 0 ? '+' : sign < 0 ? '−' : '0';
}

/** A probability to three decimals; what is smaller is said to be. */
export function probability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.0005 ? '< 0.001' : shown(p, 3);
}

/** `−0.12 to 0.56`. */
export function intervalText(interval: readonly [number, number] | null): string {
  return interval === null ? '–' : `${decimal(interval[0])} to ${decimal(interval[1])}`;
}

/** Two decimals with a minus sign. */
export function decimal(value: number | null): string {
  return shown(value).replace(/^-/, '−');
}
