import type { ClusterView } from '../cluster-view.ts';
import type { EfficiencyItemRule } from '../item-finding.ts';

/**
 * E3, knowledge and its diffusion: firms within some steps (option; two), giver to receiver, along local
 * knowledge sharing and labour flows, of a knower; firms that are knowers count.
 */
export const knowledge: EfficiencyItemRule = {
  title: 'knowledge, information and their diffusion',
  counts: 'firms that the knowledge of a knower reaches',
  observedWith: ['shares-knowledge'],
  reads: ['shares-knowledge', 'labour-flow'],
  find: (view, { knowledgeSteps }) => {
    const flows = view.localRows('shares-knowledge', 'labour-flow');
    const reached = knowers(view);
    for (let step = 0; step < knowledgeSteps; step++) {
      const next = flows.filter((row) => reached.has(row.from)).map((row) => row.to);
      for (const id of next) reached.add(id);
    }
    return {
      firms: new Set([...reached].filter((id) => view.isFirm(id))),
      linkages: flows.filter((row) => reached.has(row.from)).map((row) => row.key),
    };
  },
};

/** Research centres and universities of the cluster, and its actors that receive knowledge from outside. */
function knowers(view: ClusterView): Set<string> {
  const found = new Set<string>();
  for (const actor of view.index.subject.actors) {
    const researches = actor.institutionType === 'research centre' || actor.institutionType === 'university';
    if (researches && view.isMember(actor.id)) found.add(actor.id);
  }
  for (const row of view.rows('shares-knowledge')) {
    if (view.isMember(row.to) && !view.isMember(row.from)) found.add(row.to);
  }
  return found;
}
