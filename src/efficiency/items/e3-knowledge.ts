import type { EfficiencyItemRule } from '../item-finding.ts';
import type { Marks, NumberedCluster } from '../numbered-cluster.ts';
import { linkagesOf } from './firms-at-ends.ts';

/**
 * E3, knowledge and its diffusion: firms within some steps (option; two), giver to receiver, along local
 * knowledge sharing and labour flows, of a knower; firms that are knowers count.
 */
export const knowledge: EfficiencyItemRule = {
  title: 'knowledge, information and their diffusion',
  counts: 'firms that the knowledge of a knower reaches',
  observedWith: ['shares-knowledge'],
  reads: ['shares-knowledge', 'labour-flow'],
  find: (cluster, { knowledgeSteps }) => {
    const flows = cluster.localRows('shares-knowledge', 'labour-flow');
    let reached = knowers(cluster);
    for (let step = 0; step < knowledgeSteps; step++) {
      const next = reached.slice();
      for (const { from, to } of flows) if (reached[from] === 1) next[to] = 1;
      reached = next;
    }
    return {
      firms: reached,
      linkages: () => linkagesOf(flows.filter(({ from }) => reached[from] === 1)),
    };
  },
};

/** Research centres and universities of the cluster, and its actors that receive knowledge from outside. */
function knowers({ actors, isMember, rows }: NumberedCluster): Marks {
  const found = new Uint8Array(isMember.length);
  actors.forEach(({ institutionType }, number) => {
    const researches = institutionType === 'research centre' || institutionType === 'university';
    if (researches) found[number] = isMember[number]!;
  });
  for (const { from, to } of rows('shares-knowledge')) {
    if (isMember[to] === 1 && isMember[from] === 0) found[to] = 1;
  }
  return found;
}
