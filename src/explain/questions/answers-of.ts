import type { Assessment, ClusterAssessment } from '../../model/assessment.ts';
import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../../model/code.ts';
import { adviceNames } from '../../model/policy.ts';
import { below } from '../../model/tolerance.ts';

/**
 * The answers about clusters that a question of the field can settle, each as text or null: not known yet.
 * Pairs are counted apart.
 */
export function answersOf(assessment: Assessment, determined: number): ReadonlyMap<string, string | null> {
  const answers = new Map<string, string | null>();
  const several = assessment.clusters.length > 1;
  for (const cluster of assessment.clusters) {
    for (const [name, answer] of ofCluster(cluster, determined)) {
      answers.set(several ? `${cluster.id}: ${name}` : name, answer);
    }
  }
  return answers;
}

const items: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];

function* ofCluster(cluster: ClusterAssessment, determined: number): Generator<[string, string | null]> {
  const { efficiency, governance, policy, policyWithheld, upgrading } = cluster;
  const { rungIfConditionsHold: rung } = cluster.cluster;
  yield ['sector group', cluster.sectorGroup.answer];
  // The three conditions themselves are settled by regional figures, not by asking firms.
  if (rung !== null) yield ['rung of the ladder, were the three conditions met', textOf(rung)];
  for (const name of items) yield [name, textOf(efficiency.items[name].level)];
  yield ['collective efficiency CE', textOf(efficiency.ce)];
  const { byCount } = governance.shares;
  const known = byCount !== null && !below(1 - byCount.undetermined, determined);
  yield ['governance shares as a force', known ? 'defined' : null];
  for (const form of ['product', 'process', 'functional'] as const) {
    const { answer, forces } = upgrading[form];
    yield [`${form} upgrading`, answer === 'not classified' ? null : answer];
    for (const { name, sign, strength } of forces) {
      if (sign !== 0) yield [`force of ${name} on ${form} upgrading`, strength === null ? null : 'defined'];
    }
  }
  for (const name of adviceNames) {
    const given = policy.some(({ advice }) => advice === name);
    const withheld = policyWithheld.find(({ advice }) => advice === name);
    if (given) yield [`advice ${name}`, 'advised'];
    else if (withheld?.why === 'trigger not seen') yield [`advice ${name}`, 'not advised'];
    else if (withheld?.why === 'cannot be told') yield [`advice ${name}`, null];
  }
}

function textOf(value: number | null): string | null {
  return value === null ? null : String(value);
}
