import { unjudged } from '../../../src/analyse/assessment-of.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { layout } from '../../../src/report/pictures/layout.ts';
import { caseMeasures } from './case-measures.ts';
import { awaitedColumns } from './measure-columns.ts';
import type { OpenedCase, OpenRequest, Progress } from './messages.ts';
import type { More } from './more.ts';
import { endsOfCase, openedCase } from './opened-case.ts';
import { mostPlacedFirst, scattered } from './placed-actors.ts';

/** A case of more linkages is shown before it is placed and measured [O]. */
const mostMeasuredFirst = 6000;

/**
 * Bytes in, everything the page shows out: the reader and the analysis of the command line. A case is handed over as
 * soon as it can be drawn; its judgements follow, and where it is large, its measures after them.
 */
export async function* openCase(
  request: OpenRequest,
  report: (progress: Progress) => void,
): AsyncGenerator<OpenedCase | More> {
  const onProgress = (done: number, total: number, what: string): void => report({ done, total, what });
  const files = request.files.map(({ name, bytes }) => ({ name, bytes }));
  const reading = await readCase(files, { ...request.options, onProgress });
  const { case: subject } = reading;
  const size = subject.actors.length;
  const isLarge = size > mostPlacedFirst || subject.linkages.length > mostMeasuredFirst;
  const measures = isLarge
    ? awaitedColumns(true)
    : caseMeasures(subject, (done, total) => onProgress(done, total, 'measuring the network'));
  const positions = isLarge
    ? scattered(size)
    : layout(
        {
          size,
          ...endsOfCase(subject),
          side: subject.actors.map(({ kind }) => (kind === 'buyer' ? 1 : kind === 'supplier' ? -1 : 0)),
        },
        (share) => onProgress(share * 100, 100, 'placing the actors'),
      );
  const placed = { positions, placedBy: isLarge ? 'start' : 'force' } as const;
  yield {
    ...openedCase(reading, unjudged(reading), placed, measures),
    assessmentText: '',
    lacks: 'assessment',
  };
  const { judgedCase } = await import('./judged-case.ts');
  yield* judgedCase(reading, isLarge, report);
}
