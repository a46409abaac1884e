import { agreementOfAll } from '../efficiency/level-agreement.ts';
import type { Assessment, ClusterAssessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import { countProvenance } from '../model/provenance.ts';
import { defaultPreset, type Preset } from '../preset.ts';

/** A case of which nothing is judged yet: what is known of it from reading alone. */
export function unjudged(reading: CaseReading): Assessment {
  return assessmentOf(reading, defaultPreset, [], []);
}

/** An assessment of clusters that are judged, with what is known of the case from reading alone. */
export function assessmentOf(
  { case: subject, account }: CaseReading,
  preset: Preset,
  clusters: readonly ClusterAssessment[],
  problems: readonly Problem[],
): Assessment {
  return {
    format: 'articulator-assessment/1',
    case: {
      id: subject.id,
      title: subject.title,
      year: subject.year,
      provenance: countProvenance([...subject.actors, ...subject.linkages]),
    },
    preset: presetInUse(preset),
    import: { ...account, problems: [...account.problems, ...problems] },
    clusters,
    codes: {
      used: preset.efficiency.codes,
      agreement: agreementOfAll(clusters.map(({ efficiency }) => efficiency.codes.agreement)),
    },
  };
}

function presetInUse({ name, bases, ...options }: Preset): Assessment['preset'] {
  return { name, bases, options };
}
