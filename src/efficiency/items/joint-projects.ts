import type { NumberedCluster } from '../numbered-cluster.ts';
import { onceFor } from '../once-for.ts';

/** Participants of each named project the cluster takes part in: the ends of the `acts-jointly` rows that name it. */
export const joinedProjects = onceFor(
  ({ projectRows }: NumberedCluster): ReadonlyMap<string, ReadonlySet<number>> => {
    const projects = new Map<string, Set<number>>();
    for (const { from, to, linkage } of projectRows) {
      const participants = projects.get(linkage.project!) ?? new Set<number>();
      projects.set(linkage.project!, participants.add(from).add(to));
    }
    return projects;
  },
);
