import type { EfficiencyItemRule } from '../item-finding.ts';
import type { NumberedRow } from '../numbered-case.ts';
import type { NumberedCluster } from '../numbered-cluster.ts';
import { firmsAtEnds } from './firms-at-ends.ts';
import { joinedProjects } from './joint-projects.ts';

/**
 * J4: firms in a project of many (option; three or more), or with an `acts-jointly` row with an institution, or members
 * of an institution one of whose projects has at least two firms of the cluster.
 */
export const multilateralJointAction: EfficiencyItemRule = {
  title: 'horizontal joint action, multilateral (associations, public-private institutions)',
  counts: 'firms in a project of many, or joined with or in an institution with projects',
  observedWith: ['acts-jointly'],
  reads: ['acts-jointly', 'member-of'],
  find: (cluster, { multilateral }) => {
    const { actors, isFirm } = cluster;
    const isInstitution = (actor: number) => actors[actor]!.kind === 'institution';
    const projects = joinedProjects(cluster);
    const joins = ({ from, to, linkage: { project } }: NumberedRow) =>
      (isFirm[from] === 1 && isInstitution(to)) ||
      (isFirm[to] === 1 && isInstitution(from)) ||
      (project !== null &&
        projects.get(project)!.size >= multilateral &&
        (isFirm[from] === 1 || isFirm[to] === 1));
    const active = activeInstitutions(cluster, isInstitution);
    return firmsAtEnds(cluster, [
      ...cluster.rows('acts-jointly').filter(joins),
      ...cluster.rows('member-of').filter(({ from, to }) => active.has(to) && isFirm[from] === 1),
    ]);
  },
};

/** Institutions one of whose projects has at least two firms of the cluster. */
function activeInstitutions(
  cluster: NumberedCluster,
  isInstitution: (actor: number) => boolean,
): ReadonlySet<number> {
  const active = new Set<number>();
  for (const participants of joinedProjects(cluster).values()) {
    let firms = 0;
    for (const participant of participants) firms += cluster.isFirm[participant]!;
    if (firms < 2) continue;
    for (const participant of participants) if (isInstitution(participant)) active.add(participant);
  }
  return active;
}
