import { analyse } from '../../src/analyse.ts';
import type { ClusterAssessment } from '../../src/model/assessment.ts';
import { type CaseSketch, readingOf } from './small-case.ts';

/** The assessment of one cluster of a sketched case, `c` unless told. */
export function assessedCluster(sketch: CaseSketch, id = 'c'): ClusterAssessment {
  const found = analyse(readingOf(sketch)).clusters.find((cluster) => cluster.id === id);
  if (found === undefined) throw new Error(`the sketch has no cluster ${id}`);
  return found;
}
