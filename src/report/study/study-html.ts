import type { Study } from '../../study/study.ts';
import { htmlPage } from '../html/html-page.ts';
import { renderHtml } from '../html/render-html.ts';
import { counted } from '../words.ts';
import { matrixPicture } from './matrix-picture.ts';
import { studyReport } from './study-report.ts';

/** The full report of a study as one self-contained page, with the sign matrix as a picture. */
export function studyHtml(study: Study): string {
  const words =
    'Published sign above, sign from these cases below. A filled corner with a tick agrees, one with a cross differs; cells without either have too few cases.';
  const picture = { kind: 'picture', svg: matrixPicture(study), words } as const;
  return htmlPage(
    `Study of ${counted(study.evidence.counted, 'case')}`,
    renderHtml(studyReport(study, [picture])),
  );
}
