import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { fullReport } from './full-report.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The full report with every pair, force, articulator, reason and option, as Markdown. */
export function markdownReport(reading: CaseReading, assessment: Assessment): string {
  return renderMarkdown(fullReport(reading, assessment));
}
