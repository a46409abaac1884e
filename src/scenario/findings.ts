import type { ClusterAssessment, GovernanceAnswer } from '../model/assessment.ts';
import { type ClusterConditionName, clusterConditionNames } from '../model/cluster-conditions.ts';
import {
  type EfficiencyItemName,
  externalEconomyItems,
  jointActionItems,
  upgradingForms,
} from '../model/code.ts';
import { governanceTypes } from '../model/linkage.ts';
import { adviceNames } from '../model/policy.ts';

/** The parts of a judgement, in the order of the reports. */
export type FindingGroup =
  | 'sector group'
  | 'linkages'
  | 'network'
  | 'collective efficiency'
  | 'governance'
  | 'ladder'
  | 'upgrading'
  | 'chain leaders'
  | 'policy'
  | 'articulators';

/** One label or number that an assessment states of a cluster, under a name that stays the same. */
export interface Finding {
  /** E.g. `items.E4.level`, `pairs.F1>B1`, `upgrading.product.answer`, `articulators.I1.rank`. */
  readonly id: string;
  readonly group: FindingGroup;
  readonly title: string;
  /** A `label` is an answer in words or a level; a `number` may move without changing any answer. */
  readonly kind: 'label' | 'number';
  /** Null: not defined. */
  readonly value: string | number | null;
}

const items: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];
const answers: readonly GovernanceAnswer[] = [...governanceTypes, 'undetermined'];

const networkTitles = {
  localDensity: 'local density',
  meanLocalDegree: 'mean local degree',
  isolatedShare: 'share of isolated firms',
  largestComponentShare: 'share of firms in the largest component',
  reciprocity: 'reciprocity',
  transitivity: 'transitivity',
  externalInternal: 'E-I of the cluster',
} as const;

const conditionTitles: Readonly<Record<ClusterConditionName, string>> = {
  criticalMass: 'critical mass of firms',
  spatialConcentration: 'spatial concentration',
  productiveSpecialisation: 'productive specialisation',
};

function yesNo(answer: boolean | null): string | null {
  return answer === null ? null : answer ? 'yes' : 'no';
}

/**
 * Every label and number of a cluster's assessment that can be set beside another one's: what a scenario
 * compares, what is asked to be stable, and what a search can be told to move.
 */
export function findingsOf(cluster: ClusterAssessment): readonly Finding[] {
  const found: Finding[] = [];
  const add =
    (group: FindingGroup, kind: Finding['kind']) =>
    (id: string, title: string, value: Finding['value']): void => {
      found.push({ id, group, title, kind, value });
    };
  const { efficiency, governance, linkages, network, upgrading } = cluster;

  add('sector group', 'label')('sectorGroup', 'sector group', cluster.sectorGroup.answer);
  const count = add('linkages', 'number');
  count('firms', 'firms', cluster.firms);
  count('institutions', 'institutions', cluster.institutions);
  for (const scope of ['local', 'domestic', 'crossBorder', 'unknown'] as const) {
    const words = scope === 'crossBorder' ? 'cross-border' : scope;
    count(`linkages.${scope}.count`, `${words} linkages`, linkages[scope].count);
    count(`linkages.${scope}.value`, `value of ${words} supplies`, linkages[scope].value);
  }
  for (const name of Object.keys(networkTitles) as (keyof typeof networkTitles)[]) {
    add('network', 'number')(`network.${name}`, networkTitles[name], network[name]);
  }
  for (const name of items) {
    add('collective efficiency', 'label')(
      `items.${name}.level`,
      `${name}, level`,
      efficiency.items[name].level,
    );
    add('collective efficiency', 'number')(
      `items.${name}.share`,
      `${name}, share of firms`,
      efficiency.items[name].share,
    );
  }
  const index = add('collective efficiency', 'number');
  index('ee', 'external economies EE', efficiency.ee);
  index('ja', 'joint action JA', efficiency.ja);
  index('ce', 'collective efficiency CE', efficiency.ce);
  const nearest = efficiency.ce === null ? null : Math.floor(efficiency.ce + 0.5 + 1e-9);
  add('collective efficiency', 'label')('ce.level', 'collective efficiency, nearest whole level', nearest);
  const fragile = efficiency.ce === null ? null : efficiency.fragile === null ? 'no' : 'yes';
  add('collective efficiency', 'label')('fragile', 'fragile', fragile);
  add('collective efficiency', 'label')(
    'fragile.broker',
    'broker it hangs on',
    efficiency.fragile?.broker ?? null,
  );
  for (const pair of governance.pairs) {
    const name = `${pair.seller}>${pair.buyer}`;
    add('governance', 'label')(`pairs.${name}`, `${pair.seller} to ${pair.buyer}`, pair.answer);
  }
  for (const by of ['byCount', 'byValue'] as const) {
    for (const answer of answers) {
      const title = `share of ${answer} ${by === 'byCount' ? 'by count' : 'by value'}`;
      add('governance', 'number')(`shares.${by}.${answer}`, title, governance.shares[by]?.[answer] ?? null);
    }
  }
  for (const name of clusterConditionNames) {
    const { answer } = cluster.cluster.conditions[name];
    add('ladder', 'label')(`conditions.${name}`, conditionTitles[name], yesNo(answer));
  }
  add('ladder', 'label')('rung', 'rung of the ladder', cluster.cluster.rung);
  for (const form of upgradingForms) {
    const { answer, level, net } = upgrading[form];
    add('upgrading', 'label')(`upgrading.${form}.answer`, `${form} upgrading`, answer);
    add('upgrading', 'label')(`upgrading.${form}.level`, `${form} upgrading, level`, level);
    add('upgrading', 'number')(`upgrading.${form}.net`, `${form} upgrading, net`, net);
  }
  for (const leader of cluster.leaders) {
    add('chain leaders', 'label')(`leaders.${leader}`, `${leader} is a chain leader`, 'yes');
  }
  for (const name of adviceNames) {
    const isGiven = cluster.policy.some(({ advice }) => advice === name);
    add('policy', 'label')(
      `advice.${name}`,
      `advice ${name.replaceAll('-', ' ')}`,
      isGiven ? 'given' : 'not given',
    );
  }
  add('articulators', 'number')('agreement.kendallW', "Kendall's W", cluster.agreement.kendallW);
  for (const { actor, rank } of cluster.articulators) {
    add('articulators', 'number')(`articulators.${actor}.rank`, `rank of ${actor}`, rank);
  }
  return found;
}
