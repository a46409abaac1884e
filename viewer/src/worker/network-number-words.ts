import type { ClusterNetwork } from '../../../src/model/assessment.ts';

interface NumberWords {
  readonly title: string;
  readonly rule: string;
  /** Which linkage rows it rests on. */
  readonly of: string;
}

const among = 'are among the firms of the cluster';

/** How each number of a cluster's network comes about (METHOD section 4). */
export const networkNumberWords: Readonly<Record<Exclude<keyof ClusterNetwork, 'reasons'>, NumberWords>> = {
  localDensity: {
    title: 'Density among the firms',
    rule: 'linked unordered pairs / possible pairs among the firms of the cluster; undirected',
    of: among,
  },
  meanLocalDegree: {
    title: 'Mean ties of a firm within the cluster',
    rule: 'twice the linked pairs / firms; undirected',
    of: among,
  },
  isolatedShare: {
    title: 'Firms without a tie within the cluster',
    rule: 'firms without a tie with another firm of the cluster / firms',
    of: among,
  },
  largestComponentShare: {
    title: 'Firms in the largest piece',
    rule: 'firms of the largest component of the network among the firms / firms; undirected',
    of: among,
  },
  reciprocity: {
    title: 'Arcs returned',
    rule: 'arcs among the firms that are returned / arcs among the firms',
    of: among,
  },
  transitivity: {
    title: 'Closed triples',
    rule: 'closed / connected triples of firms; undirected',
    of: among,
  },
  externalInternal: {
    title: 'E-I index',
    rule: '(E − I) / (E + I) over the arcs of all actors of the cluster: one end in it against both (Krackhardt & Stern 1988); a two-way tie counts twice',
    of: 'have an end in the cluster',
  },
};
