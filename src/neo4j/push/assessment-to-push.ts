import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Assessment } from '../../model/assessment.ts';

/** An assessment with the measures that belong to it. */
export interface AssessmentToPush {
  readonly assessment: Assessment;
  readonly metrics: MetricsResult;
  /** Version of this package. */
  readonly version: string;
}
