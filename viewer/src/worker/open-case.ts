import { analyse } from '../../../src/analyse.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { layout } from '../../../src/report/pictures/layout.ts';
import type { OpenedCase, OpenRequest, Progress } from './messages.ts';
import { openedCase } from './opened-case.ts';

/** Bytes in, everything the page shows out: the reader and the analysis of the command line, then a layout. */
export async function openCase(
  request: OpenRequest,
  report: (progress: Progress) => void,
): Promise<OpenedCase> {
  const onProgress = (done: number, total: number, what: string): void => report({ done, total, what });
  const files = request.files.map(({ name, bytes }) => ({ name, bytes }));
  const reading = await readCase(files, { ...request.options, onProgress });
  const assessment = analyse(reading, { onProgress });
  const { case: subject } = reading;
  const position = new Map(subject.actors.map((actor, i) => [actor.id, i]));
  const positions = layout(
    {
      size: subject.actors.length,
      from: subject.linkages.map((linkage) => position.get(linkage.from)!),
      to: subject.linkages.map((linkage) => position.get(linkage.to)!),
      side: subject.actors.map(({ kind }) => (kind === 'buyer' ? 1 : kind === 'supplier' ? -1 : 0)),
    },
    (share) => onProgress(share * 100, 100, 'placing the actors'),
  );
  return openedCase(reading, assessment, positions, report);
}
