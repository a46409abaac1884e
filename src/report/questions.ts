import type { ClusterAssessment } from '../model/assessment.ts';

/** The four questions of METHOD section 1, as headings in their order. */
export const questions = {
  efficiency: '1. Collective efficiency: does it help the firms upgrade?',
  chains: '2. Value chains: how does being part of them affect upgrading?',
  sector: '3. Sector: which upgrading is to be expected here?',
  policy: '4. Support: what can be done, and with whom?',
} as const;

/** `Cluster Grande Vitória (gv)`. */
export function clusterTitle({ id, name }: ClusterAssessment): string {
  return `Cluster ${name === null || name === id ? id : `${name} (${id})`}`;
}
