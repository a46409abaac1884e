import type { Assessment } from './model/assessment.ts';
import type { CaseReading } from './model/case.ts';

export interface AnalyseOptions {
  readonly onProgress?: (done: number, total: number, what: string) => void;
  readonly signal?: AbortSignal;
}

export function analyse(_reading: CaseReading, _options: AnalyseOptions = {}): Assessment {
  throw new Error('under construction');
}
