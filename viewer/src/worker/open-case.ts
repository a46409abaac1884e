import { analyse, unjudged } from '../../../src/analyse.ts';
import { projectCase } from '../../../src/graph/project.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { assessmentJson } from '../../../src/report/assessment-json.ts';
import { layout } from '../../../src/report/pictures/layout.ts';
import { groupsOf } from './case-measures.ts';
import { awaitedColumns } from './measure-columns.ts';
import { measuredByAndBy } from './measured-later.ts';
import type { MeasureColumn, OpenedCase, OpenRequest, Progress } from './messages.ts';
import type { More } from './more.ts';
import { endsOfCase, openedCase } from './opened-case.ts';
import { mostPlacedFirst, scattered } from './placed-actors.ts';

/** A case of more linkages is shown before it is analysed [O]. */
const mostAnalysedFirst = 6000;

/**
 * Bytes in, everything the page shows out: the reader and the analysis of the command line, then a layout. A large
 * case is handed over as soon as it can be drawn; its judgements and measures follow.
 */
export async function* openCase(
  request: OpenRequest,
  report: (progress: Progress) => void,
): AsyncGenerator<OpenedCase | More> {
  const onProgress = (done: number, total: number, what: string): void => report({ done, total, what });
  const files = request.files.map(({ name, bytes }) => ({ name, bytes }));
  const reading = await readCase(files, { ...request.options, onProgress });
  const { case: subject } = reading;
  if (subject.actors.length > mostPlacedFirst || subject.linkages.length > mostAnalysedFirst) {
    yield* openedByAndBy(reading, report);
    return;
  }
  const assessment = analyse(reading, { onProgress });
  const positions = layout(
    {
      size: subject.actors.length,
      ...endsOfCase(subject),
      side: subject.actors.map(({ kind }) => (kind === 'buyer' ? 1 : kind === 'supplier' ? -1 : 0)),
    },
    (share) => onProgress(share * 100, 100, 'placing the actors'),
  );
  yield openedCase(reading, assessment, { positions, placedBy: 'force' }, report);
}

async function* openedByAndBy(
  reading: CaseReading,
  report: (progress: Progress) => void,
): AsyncGenerator<OpenedCase | More> {
  const { case: subject } = reading;
  const first = openedCase(
    reading,
    unjudged(reading),
    { positions: scattered(subject.actors.length), placedBy: 'start' },
    report,
    awaitedColumns(true),
  );
  yield { ...first, assessmentText: '', lacks: 'assessment' };
  const assessment = analyse(reading, {
    onProgress: (done, total, what) => report({ done, total, what }),
  });
  yield { ofCase: { assessment, assessmentText: assessmentJson(assessment) }, lacks: 'measures' };
  let waiting: readonly MeasureColumn[] = [];
  for await (const { columns } of measuredByAndBy(projectCase(subject), groupsOf(subject), report)) {
    if (waiting.length > 0) yield { columns: waiting, lacks: 'measures' };
    waiting = columns;
  }
  yield { columns: waiting, lacks: null };
}
