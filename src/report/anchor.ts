import type { ClusterAssessment } from '../model/assessment.ts';

/** The name under which a report explains one answer of a cluster, and by which numbers lead to it. */
export function anchor(
  { id }: ClusterAssessment,
  what: 'item' | 'upgrading' | 'pair' | 'articulator' | 'how',
  ...names: readonly string[]
): string {
  return [what, id, ...names].map(encodeURIComponent).join('/');
}
