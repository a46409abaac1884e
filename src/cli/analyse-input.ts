import { analyse } from '../analyse.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { defaultPreset, type Preset } from '../preset.ts';
import { interruptible } from './interrupt.ts';
import type { Progress } from './progress.ts';

/** The analysis, with its steps said on standard error where they take long. */
export function analyseInput(
  reading: CaseReading,
  progress: Progress,
  preset: Preset = defaultPreset,
): Assessment {
  return interruptible(() => analyse(reading, { preset, onProgress: progress.step }));
}
