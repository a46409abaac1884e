import { analyse } from '../../../src/analyse.ts';
import { assessmentJson } from '../../../src/report/assessment-json.ts';
import { scenarioJson } from '../../../src/report/scenario-report.ts';
import { applyChanges } from '../../../src/scenario/apply-changes.ts';
import { compareAssessments } from '../../../src/scenario/compare-assessments.ts';
import { scenarioPlaces } from '../scenario/scenario-positions.ts';
import { caseMeasures } from './case-measures.ts';
import type { Progress } from './messages.ts';
import { openedCase } from './opened-case.ts';
import type { ScenarioAnswer, ScenarioAsk } from './tasks.ts';

/** The changed case through the whole path, beside the case before. */
export function runScenario(
  { base, changes }: ScenarioAsk,
  report: (progress: Progress) => void,
): ScenarioAnswer {
  const { subject, account, assessment: before, positions, placedBy } = base;
  const reading = { case: subject, account };
  const { reading: changed, outcomes } = applyChanges(reading, changes);
  const after = analyse(changed, { onProgress: (done, total, what) => report({ done, total, what }) });
  const clusters = compareAssessments(before, after);
  const measures = caseMeasures(changed.case, (done, total) =>
    report({ done, total, what: 'measuring the network' }),
  );
  const placed = { positions: scenarioPlaces(subject, changed.case)(positions), placedBy };
  const opened = openedCase(changed, after, placed, measures);
  return {
    opened: { ...opened, assessmentText: assessmentJson(after), lacks: null },
    outcomes,
    clusters,
    text: scenarioJson({ reading, before, outcomes, clusters }),
  };
}
