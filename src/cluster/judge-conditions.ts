import { and } from '../governance/kleene.ts';
import type {
  ClusterAnswer,
  ClusterCondition,
  ClusterMeasures,
  ConditionsByName,
  ThresholdTest,
} from '../model/cluster-conditions.ts';
import { percent } from '../model/percent.ts';
import { atLeast, atMost } from '../model/tolerance.ts';
import type { ClusterPreset } from './preset.ts';

/** The three conditions by the thresholds of one preset; a condition holds where all of its thresholds are met. */
export function judgeConditions(
  firms: number,
  measures: ClusterMeasures,
  preset: ClusterPreset,
): ConditionsByName {
  return {
    criticalMass: condition([criticalMass(firms, measures, preset)]),
    spatialConcentration: condition([employmentShare(measures, preset), closeness(firms, measures, preset)]),
    productiveSpecialisation: condition([quotient(measures, preset), commonDivision(measures, preset)]),
  };
}

function condition(asked: readonly (ThresholdTest | null)[]): ClusterCondition {
  const tests = asked.filter((test) => test !== null);
  if (tests.length === 0) return { answer: null, tests, reason: 'the preset sets no threshold for it' };
  const answer = and(...tests.map((test) => test.answer));
  if (answer !== null) return { answer, tests };
  const reasons = tests.filter((test) => test.answer === null).map((test) => test.text);
  return { answer, tests, reason: reasons.join('; ') };
}

/** Establishments of the regional figures; without them the firms of the case. */
function criticalMass(firms: number, measures: ClusterMeasures, preset: ClusterPreset): ThresholdTest | null {
  const threshold = preset.establishments;
  if (threshold === null) return null;
  const { value: establishments } = measures.establishments;
  const value = establishments ?? firms;
  const text =
    establishments === null
      ? `the case holds ${firms} ${firms === 1 ? 'firm' : 'firms'} (establishments of the region are not given)`
      : `${establishments} establishments of the sector are in the region; the case holds ${firms} of its firms`;
  return test('establishments', value, threshold, 'at least', text);
}

function employmentShare(measures: ClusterMeasures, preset: ClusterPreset): ThresholdTest | null {
  const threshold = preset.employmentShare;
  if (threshold === null) return null;
  const { value, reason } = measures.employmentShare;
  const text =
    value === null
      ? `the region's share of the sector's employment is not known: ${reason}`
      : `the region has ${percent(value)} of the sector's employment`;
  return test('employmentShare', value, threshold, 'at least', text);
}

function closeness(firms: number, measures: ClusterMeasures, preset: ClusterPreset): ThresholdTest | null {
  const threshold = preset.medianDistance;
  if (threshold === null) return null;
  const { locations, medianDistance } = measures;
  const located = firms - locations.missing;
  const enough = firms > 0 && atLeast(located / firms, preset.locatedShare);
  const value = enough ? medianDistance.value : null;
  const known = `${located} of ${firms} firms have coordinates (${locations.exact} exact, ${locations.estimated} estimated, ${locations.unsaid} unsaid)`;
  const text =
    value === null
      ? `how far apart the firms are is not known: ${known}`
      : `two firms are ${kilometres(value)} apart in the median: ${known}`;
  return test('medianDistance', value, threshold, 'at most', text);
}

function quotient(measures: ClusterMeasures, preset: ClusterPreset): ThresholdTest | null {
  const threshold = preset.locationQuotient;
  if (threshold === null) return null;
  const { value, reason } = measures.locationQuotient;
  const text =
    value === null
      ? `the location quotient is not known: ${reason}`
      : `the location quotient is ${Number(value.toFixed(4))}`;
  return test(
    'locationQuotient',
    value,
    threshold,
    preset.locationQuotientAbove ? 'above' : 'at least',
    text,
  );
}

/** Firms without a code leave it open where they could still make up the share. */
function commonDivision(measures: ClusterMeasures, preset: ClusterPreset): ThresholdTest | null {
  const threshold = preset.divisionShare;
  if (threshold === null) return null;
  const { value, reason, upTo } = measures.divisionShare;
  const text =
    value === null
      ? `what the firms make is not known: ${reason}`
      : `${percent(value)} of the firms are of one ISIC division${reason === undefined ? '' : ` (${reason})`}`;
  const found = test('divisionShare', value, threshold, 'at least', text);
  const open = found.answer === false && upTo !== undefined && atLeast(upTo, threshold);
  return open ? { ...found, answer: null } : found;
}

function test(
  option: keyof ClusterPreset,
  value: number | null,
  threshold: number,
  comparison: ThresholdTest['comparison'],
  text: string,
): ThresholdTest {
  return { option, value, threshold, comparison, answer: meets(value, threshold, comparison), text };
}

function meets(
  value: number | null,
  threshold: number,
  comparison: ThresholdTest['comparison'],
): ClusterAnswer {
  if (value === null) return null;
  switch (comparison) {
    case 'at least':
      return atLeast(value, threshold);
    case 'above':
      return !atMost(value, threshold);
    case 'at most':
      return atMost(value, threshold);
  }
}

function kilometres(distance: number): string {
  return `${Number(distance.toFixed(distance < 10 ? 2 : 1))} km`;
}
