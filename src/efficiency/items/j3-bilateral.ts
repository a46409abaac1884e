import type { EfficiencyItemRule } from '../item-finding.ts';
import { firmsAtEnds } from './firms-at-ends.ts';
import { joinedProjects } from './joint-projects.ts';
import { salesOf } from './trade.ts';

/** J3: firms that act jointly with a local firm they do not trade with, outside multilateral projects. */
export const bilateralJointAction: EfficiencyItemRule = {
  title: 'horizontal joint action, bilateral',
  counts: 'firms that act jointly with another local firm they neither buy from nor sell to',
  observedWith: ['acts-jointly'],
  reads: ['acts-jointly', 'supplies'],
  find: (cluster, { multilateral }) => {
    const { isFirm } = cluster;
    const sells = salesOf(cluster);
    const projects = joinedProjects(cluster);
    const rows = cluster.rows('acts-jointly').filter(({ from, to, linkage: { project } }) => {
      if (isFirm[from] === 0 || isFirm[to] === 0) return false;
      if (sells(from, to) || sells(to, from)) return false;
      return project === null || projects.get(project)!.size < multilateral;
    });
    return firmsAtEnds(cluster, rows);
  },
};
