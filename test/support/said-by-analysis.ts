import { analyse } from '../../src/analyse.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainContext } from '../../src/explain/explain-context.ts';
import type { Subject } from '../../src/explain/subject.ts';
import type { Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import type { CaseReading } from '../../src/model/case.ts';
import { upgradingForms } from '../../src/model/code.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { defaultPreset } from '../../src/preset.ts';
import { valueText } from '../../src/report/moved-parts.ts';
import { sentence } from '../../src/report/words.ts';
import { applyChanges } from '../../src/scenario/apply-changes.ts';
import type { Change } from '../../src/scenario/change.ts';
import { compareAssessments } from '../../src/scenario/compare-assessments.ts';

/** Every sentence and title of an assessment that the panels of the viewer show. */
export function saidByAssessment({ clusters }: Assessment): readonly string[] {
  return clusters.flatMap(saidOfCluster).filter((text) => text !== undefined);
}

const texts = (evidence: readonly Evidence[]): string[] => evidence.map(({ text }) => text);

function saidOfCluster(cluster: ClusterAssessment): (string | undefined)[] {
  const { sectorGroup, upgrading, efficiency, governance, network, agreement, articulators } = cluster;
  const { conditions, disagreement, reason, missing, presets } = cluster.cluster;
  const { byScope } = governance.distributions;
  return [
    ...[
      ...texts(sectorGroup.because),
      sectorGroup.reason,
      agreement.reason,
      disagreement ?? undefined,
      reason,
    ],
    ...Object.values(upgrading).flatMap((answer) => [
      answer.reason,
      ...answer.missing,
      ...answer.forces.flatMap(({ name, cell, basis, reason: why, evidence }) => [
        ...[name, cell, basis, why],
        ...texts(evidence),
      ]),
    ]),
    ...[efficiency.rule, efficiency.reason],
    ...Object.values(efficiency.items).flatMap((item) => [item.reason, ...texts(item.because)]),
    ...[governance.shares.reason, ...Object.values(byScope).map((shares) => shares.reason)],
    ...governance.pairs.flatMap(({ because, against }) => [...texts(because), ...texts(against)]),
    ...articulators.map(({ efficiencyWithout }) => efficiencyWithout.reason),
    ...Object.values(network.reasons),
    ...missing.map(({ text }) => text),
    ...[conditions, ...presets.map((preset) => preset.conditions)].flatMap((judged) =>
      Object.values(judged).flatMap(({ tests }) => tests.map(({ text }) => text)),
    ),
    ...cluster.policy.flatMap(({ title, trigger, because, actors, indicator, source, against }) => [
      ...[title, `${trigger}.`, source, against.join('; '), indicator.map(({ words }) => words).join('; ')],
      ...texts(because),
      ...actors.map((each) => each.as),
    ]),
    ...cluster.policyWithheld.flatMap(({ title, text }) => [title, text]),
  ];
}

/** Every sentence of the explanations of everything that can be explained; of actors and pairs the first so many. */
export function saidByExplanations(
  reading: CaseReading,
  assessment: Assessment,
  first: number,
): readonly string[] {
  const context = explainContext(reading, assessment, defaultPreset);
  return assessment.clusters.flatMap((cluster) => {
    const subjects: readonly Subject[] = [
      ...(Object.keys(cluster.efficiency.items) as (keyof typeof cluster.efficiency.items)[]).map(
        (item): Subject => ({ kind: 'item', item }),
      ),
      ...(['EE', 'JA', 'CE'] as const).map((index): Subject => ({ kind: 'index', index })),
      ...upgradingForms.map((form): Subject => ({ kind: 'upgrading', form })),
      ...(['governance', 'articulators', 'sector group', 'cluster', 'policy'] as const).map(
        (kind): Subject => ({ kind }),
      ),
      ...reading.case.actors.slice(0, first).map(({ id }): Subject => ({ kind: 'actor', actor: id })),
      ...cluster.governance.pairs
        .slice(0, first)
        .map(({ seller, buyer }): Subject => ({ kind: 'pair', seller, buyer })),
    ];
    return subjects
      .flatMap((subject) => explain(context, subject, cluster.id))
      .flatMap(({ kind, title, answer, parts }) => [
        // The title of an actor is its name.
        ...(kind === 'actor' ? [] : [title]),
        answer,
        ...parts.flatMap(({ statements }) => texts(statements)),
      ]);
  });
}

/** What a scenario says moved, and why. */
export function saidByScenario(
  reading: CaseReading,
  before: Assessment,
  changes: readonly Change[],
): string[] {
  const changed = applyChanges(reading, changes);
  const after = analyse(changed.reading);
  return compareAssessments(before, after).flatMap(({ moved }) =>
    moved.flatMap((each) => [
      // A pair and who the cluster hangs on are ids.
      ...(each.id.startsWith('pairs.') ? [] : [each.title]),
      ...(each.id === 'fragile.broker' ? [] : [valueText(each, each.before), valueText(each, each.after)]),
      ...(each.because.length === 0 ? [] : [sentence(each.because)]),
    ]),
  );
}
