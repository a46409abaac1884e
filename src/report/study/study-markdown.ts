import type { Study } from '../../study/study.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { studyReport } from './study-report.ts';

/** The full report of a study as Markdown. */
export function studyMarkdown(study: Study): string {
  return renderMarkdown(studyReport(study));
}
