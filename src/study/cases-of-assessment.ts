import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { Case } from '../model/case.ts';
import { externalEconomyItems, jointActionItems, upgradingForms } from '../model/code.ts';
import { provenances } from '../model/provenance.ts';
import { below } from '../model/tolerance.ts';
import type { Preset } from '../preset.ts';
import { codedScores } from './coded-scores.ts';
import { governanceScores } from './governance-scores.ts';
import { noScores, type Scores, type StudyCase } from './study-case.ts';

/**
 * The clusters of an analysed case as cases of a study: what was derived from the linkages, what experts
 * coded, what was observed and what `forces-1` expects. A case of one cluster goes by its own id, one of
 * several by `case/cluster`.
 *
 * `file` is where the case stands; `illustrativeShare` as in the preset of the study.
 */
export function casesOfAssessment(
  subject: Case,
  assessment: Assessment,
  file: string,
  preset: Preset,
  illustrativeShare: number,
): readonly StudyCase[] {
  const { provenance } = assessment.case;
  const all = provenances.reduce((sum, name) => sum + provenance[name], 0);
  const illustrative = all > 0 && below(illustrativeShare, provenance.illustrative / all);
  const single = assessment.clusters.length === 1;
  return assessment.clusters.map((cluster) => ({
    id: single ? subject.id : `${subject.id}/${cluster.id}`,
    name: single ? (subject.title ?? cluster.name) : (cluster.name ?? cluster.id),
    place: { file },
    sectorGroup: cluster.sectorGroup.answer,
    provenance,
    illustrative,
    derived: derivedScores(cluster, preset),
    expert: expertScores(subject, cluster.id, preset),
    observed: byForm((form) => {
      const { comparison } = cluster.upgrading[form];
      return comparison === undefined ? null : { level: comparison.observedLevel, from: comparison.from };
    }),
    expected: byForm((form) => {
      const { answer, level } = cluster.upgrading[form];
      return { answer, level };
    }),
  }));
}

function derivedScores({ efficiency, governance }: ClusterAssessment, preset: Preset): Scores {
  const { items, ee, ja, ce } = efficiency;
  const names = [...externalEconomyItems, ...jointActionItems];
  const levels = Object.fromEntries(names.map((name) => [name, items[name].level]));
  return {
    ...noScores,
    ...levels,
    EE: ee,
    JA: ja,
    CE: ce,
    buyers: items.E4.level,
    ...governanceScores(governance.shares.byCount, preset.upgrading.determined),
  };
}

/** The mean of the coders for each item of the cluster; null where no item was coded. */
function expertScores({ codes }: Case, clusterId: string, preset: Preset): Scores | null {
  const values = new Map<string, number[]>();
  for (const code of codes) {
    if (code.subject !== clusterId || upgradingForms.some((form) => form === code.item)) continue;
    values.set(code.item, [...(values.get(code.item) ?? []), code.value]);
  }
  if (values.size === 0) return null;
  const mean = (name: string) => {
    const given = values.get(name);
    return given === undefined ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
  };
  return codedScores(mean, {}, preset.efficiency);
}

function byForm<Value>(of: (form: (typeof upgradingForms)[number]) => Value) {
  return Object.fromEntries(upgradingForms.map((form) => [form, of(form)])) as Record<
    (typeof upgradingForms)[number],
    Value
  >;
}
