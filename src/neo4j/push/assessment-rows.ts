import type { MetricsResult } from '../../metrics/measure-network.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Case } from '../../model/case.ts';
import { addCluster } from './cluster-rows.ts';
import { JudgementRows } from './judgement-rows.ts';

/** What an assessment was made by and from. */
export interface Origin {
  /** Version of this package. */
  readonly version: string;
  /** The hash of the case. */
  readonly inputHash: string;
}

/** An assessment as nodes and relationships: one node for each judgement, one for each piece of evidence. */
export function assessmentRows(
  subject: Case,
  assessment: Assessment,
  metrics: MetricsResult,
  origin: Origin,
): JudgementRows {
  const starts = new Map(subject.linkages.map(({ key, from }) => [key, from]));
  const { preset, clusters, case: _, import: __, ...others } = assessment;
  const rows = new JudgementRows(preset.name, (key) => starts.get(key));
  const root = rows.node('assessment', [], {
    ...others,
    ...networkProperties(metrics),
    preset: preset.name,
    options: preset.options,
    ...origin,
  });
  rows.link('assesses', root, subject.id);
  for (const cluster of clusters) addCluster(rows, root, cluster);
  return rows;
}

/** The measures of the network by their id; `notDefined` lists those that are null, each with the reason. */
function networkProperties({ network }: MetricsResult): Record<string, unknown> {
  const { reasons, ...values } = network as Readonly<Record<string, unknown>>;
  const notDefined = Object.entries(reasons as Record<string, string>).map(
    ([id, reason]) => `${id}: ${reason}`,
  );
  return { ...values, notDefined };
}
