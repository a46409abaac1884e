import { efficiencyItems } from '../efficiency/items/index.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import type { ClusterConditionName } from '../model/cluster-conditions.ts';
import {
  type EfficiencyItemName,
  externalEconomyItems,
  jointActionItems,
  type UpgradingForm,
} from '../model/code.ts';
import type { Finding } from './findings.ts';
import { whyGovernanceMoved } from './why-governance-moved.ts';
import { whyRankMoved } from './why-rank-moved.ts';
import { whyUpgradingMoved } from './why-upgrading-moved.ts';
import { figure, some } from './words.ts';

/** Tells, of a label or number that moved between two assessments of a cluster, which of its inputs changed. */
export function whyMoved(
  before: ClusterAssessment,
  after: ClusterAssessment,
): (finding: Finding) => readonly string[] {
  return ({ id, group }) => {
    const [head = '', second = '', third = ''] = id.split('.');
    switch (head) {
      case 'sectorGroup':
        return [...new Set(after.sectorGroup.because.map((each) => each.text))];
      case 'network':
        return networkInputs(before, after);
      case 'items':
        return itemInputs(second as EfficiencyItemName, before, after);
      case 'ee':
        return levelsMoved(externalEconomyItems, before, after);
      case 'ja':
        return levelsMoved(jointActionItems, before, after);
      case 'ce':
        return changedNumbers([
          ['EE', before.efficiency.ee, after.efficiency.ee],
          ['JA', before.efficiency.ja, after.efficiency.ja],
        ]);
      case 'fragile':
        return fragileInputs(before, after);
      case 'upgrading':
        return whyUpgradingMoved(second as UpgradingForm, third, before, after);
      case 'articulators':
        return whyRankMoved(id.slice('articulators.'.length, -'.rank'.length), before, after);
      case 'conditions':
        return conditionInputs(second as ClusterConditionName, after);
      case 'rung':
        return ladderInputs(before, after);
      case 'advice':
        return adviceInputs(second, before, after);
      case 'agreement':
        return changedNumbers([['ranked actors', before.articulators.length, after.articulators.length]]);
      default:
        return group === 'governance' || group === 'chain leaders'
          ? whyGovernanceMoved(id, before, after)
          : [];
    }
  };
}

/** Firms that came to count, or count no more, with what the item counts. */
function itemInputs(
  name: EfficiencyItemName,
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  const was = before.efficiency.items[name];
  const is = after.efficiency.items[name];
  const counts = efficiencyItems[name].counts;
  const left = new Set(was.denominator.filter((id) => !is.denominator.includes(id)));
  const came = new Set(is.denominator.filter((id) => !was.denominator.includes(id)));
  const lost = was.numerator.filter((id) => !is.numerator.includes(id) && !left.has(id));
  const won = is.numerator.filter((id) => !was.numerator.includes(id) && !came.has(id));
  const gone = (is.twoBuyers ?? []).length - (was.twoBuyers ?? []).length;
  return [
    ...(lost.length === 0 ? [] : [`${some(lost)} no longer count among: ${counts}`]),
    ...(won.length === 0 ? [] : [`${some(won)} now count among: ${counts}`]),
    ...(left.size === 0 ? [] : [`${some([...left])} left the cluster`]),
    ...(came.size === 0 ? [] : [`${some([...came])} came to the cluster`]),
    ...(gone === 0
      ? []
      : [
          `firms that reach two outside buyers: ${was.twoBuyers?.length ?? 0} before, ${is.twoBuyers?.length ?? 0} after`,
        ]),
    ...changedNumbers([
      ['firms that count', was.numerator.length, is.numerator.length],
      ['firms of the cluster', was.denominator.length, is.denominator.length],
    ]),
  ];
}

function levelsMoved(
  names: readonly EfficiencyItemName[],
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  return changedNumbers(
    names.map((name) => [
      `level of ${name}`,
      before.efficiency.items[name].level,
      after.efficiency.items[name].level,
    ]),
  );
}

function networkInputs(before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  return changedNumbers([
    ['firms', before.firms, after.firms],
    ['local linkages', before.linkages.local.count, after.linkages.local.count],
    ['domestic linkages', before.linkages.domestic.count, after.linkages.domestic.count],
    ['cross-border linkages', before.linkages.crossBorder.count, after.linkages.crossBorder.count],
    ['linkages of unknown scope', before.linkages.unknown.count, after.linkages.unknown.count],
  ]);
}

/** The figures held against the thresholds, as they are now. */
function conditionInputs(name: ClusterConditionName, { cluster }: ClusterAssessment): readonly string[] {
  const { tests, reason } = cluster.conditions[name];
  return [...tests.map((test) => test.text), ...(reason === undefined ? [] : [reason])];
}

/** The rungs whose own answer is another one now. */
function ladderInputs(before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  const was = new Map(before.cluster.ladder.map((step) => [step.rung, step.answer]));
  const turned = after.cluster.ladder
    .filter(({ rung, answer }) => was.get(rung) !== answer)
    .map(
      ({ rung, title, because }) => `rung ${rung}, ${title}: ${because.map(({ text }) => text).join('; ')}`,
    );
  const { reason } = after.cluster;
  return [...turned, ...(reason === undefined ? [] : [reason])];
}

/** The trigger that is seen now, or why it no longer is. */
function adviceInputs(name: string, before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  const given = after.policy.find(({ advice }) => advice === name);
  if (given !== undefined) return [given.trigger];
  const withheld = after.policyWithheld.find(({ advice }) => advice === name);
  const was = before.policy.find(({ advice }) => advice === name);
  return [
    ...(withheld === undefined ? [] : [withheld.text]),
    ...(was === undefined ? [] : [`before: ${was.trigger}`]),
  ];
}

function fragileInputs(before: ClusterAssessment, after: ClusterAssessment): readonly string[] {
  const say = ({ efficiency: { fragile } }: ClusterAssessment) =>
    fragile === null
      ? 'no single actor lowers E3, E4 or J4 by two levels'
      : `without ${fragile.broker} CE is ${figure(fragile.ceWithout)} and ${fragile.items.join(' and ')} ${fragile.items.length === 1 ? 'falls' : 'fall'} by two levels or more`;
  return [
    `before: ${say(before)}`,
    `after: ${say(after)}`,
    ...levelsMoved(['E3', 'E4', 'J4'], before, after),
  ];
}

/** `EE: 1.2 before, 0.8 after`, for those that differ. */
function changedNumbers(
  entries: readonly (readonly [what: string, before: number | null, after: number | null])[],
): readonly string[] {
  return entries
    .filter(([, was, is]) => was !== is)
    .map(([what, was, is]) => `${what}: ${figure(was)} before, ${figure(is)} after`);
}
