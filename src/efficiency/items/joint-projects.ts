import type { ClusterView } from '../cluster-view.ts';
import { oncePerView } from './once-per-view.ts';

/** Participants of each named project: the ends of the `acts-jointly` rows that name it. */
export const joinedProjects = oncePerView((view: ClusterView): ReadonlyMap<string, ReadonlySet<string>> => {
  const projects = new Map<string, Set<string>>();
  for (const row of view.rows('acts-jointly')) {
    if (row.project === null) continue;
    const participants = projects.get(row.project) ?? new Set<string>();
    projects.set(row.project, participants.add(row.from).add(row.to));
  }
  return projects;
});
