import type { EfficiencyItemRule } from '../item-finding.ts';
import { firmsAtEnds } from './firms-at-ends.ts';

/** E1, pool of specialised skills: firms that are an end of a local `trains` or `labour-flow`. */
export const skills: EfficiencyItemRule = {
  title: 'pool of specialised skills',
  counts: 'firms that are an end of a local training or labour flow',
  observedWith: ['trains', 'labour-flow'],
  reads: ['trains', 'labour-flow'],
  find: (cluster) => firmsAtEnds(cluster, cluster.localRows('trains', 'labour-flow')),
};
