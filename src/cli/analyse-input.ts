import { analyse } from '../analyse.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { interruptible } from './interrupt.ts';
import type { Progress } from './progress.ts';

/** The analysis, with its steps said on standard error where they take long. */
export function analyseInput(reading: CaseReading, progress: Progress): Assessment {
  return interruptible(() => analyse(reading, { onProgress: progress.step }));
}
