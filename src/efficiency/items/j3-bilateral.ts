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
  find: (view, { multilateral }) => {
    const sells = salesOf(view);
    const projects = joinedProjects(view);
    const rows = view.rows('acts-jointly').filter((row) => {
      if (!view.isFirm(row.from) || !view.isFirm(row.to)) return false;
      if (sells(row.from, row.to) || sells(row.to, row.from)) return false;
      return row.project === null || projects.get(row.project)!.size < multilateral;
    });
    return firmsAtEnds(view, rows);
  },
};
