import { analyse } from '../../../src/analyse.ts';
import { projectCase } from '../../../src/graph/project.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { assessmentJson } from '../../../src/report/assessment-json.ts';
import { groupsOf } from './case-measures.ts';
import { measuredByAndBy } from './measured-later.ts';
import type { MeasureColumn, Progress } from './messages.ts';
import type { More } from './more.ts';

/** What a case that is looked at lacks still: its judgements and, where it was not measured before, its measures. */
export async function* judgedCase(
  reading: CaseReading,
  toBeMeasured: boolean,
  report: (progress: Progress) => void,
): AsyncGenerator<More> {
  const { case: subject } = reading;
  const assessment = analyse(reading, {
    onProgress: (done, total, what) => report({ done, total, what }),
  });
  const ofCase = { assessment, assessmentText: assessmentJson(assessment) };
  yield { ofCase, lacks: toBeMeasured ? 'measures' : null };
  if (!toBeMeasured) return;
  let waiting: readonly MeasureColumn[] = [];
  for await (const { columns } of measuredByAndBy(projectCase(subject), groupsOf(subject), report)) {
    if (waiting.length > 0) yield { columns: waiting, lacks: 'measures' };
    waiting = columns;
  }
  yield { columns: waiting, lacks: null };
}
