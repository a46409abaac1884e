import type { EfficiencyItemRule } from '../item-finding.ts';
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
  find: (view, { multilateral }) => {
    const firms = new Set<string>();
    const linkages: string[] = [];
    const isInstitution = (id: string) => view.kindOf(id) === 'institution';
    const projects = joinedProjects(view);
    const active = new Set<string>();
    for (const participants of projects.values()) {
      const ids = [...participants];
      if (ids.filter((id) => view.isFirm(id)).length < 2) continue;
      for (const id of ids) if (isInstitution(id)) active.add(id);
    }
    const count = (firm: string, key: string) => {
      if (!view.isFirm(firm)) return;
      firms.add(firm);
      linkages.push(key);
    };
    for (const row of view.rows('acts-jointly')) {
      const many = row.project !== null && projects.get(row.project)!.size >= multilateral;
      if (many || isInstitution(row.to)) count(row.from, row.key);
      if (many || isInstitution(row.from)) count(row.to, row.key);
    }
    for (const row of view.rows('member-of')) if (active.has(row.to)) count(row.from, row.key);
    return { firms, linkages: [...new Set(linkages)] };
  },
};
