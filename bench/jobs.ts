/** One line of measurements: our way of doing a job against its peers, all in the same run. */
export interface BenchJob {
  readonly name: string;
  readonly title: string;
  /** What each tool is asked to do; `plain` and others are ways of ours to do the peers' job. */
  readonly ours: string;
  readonly asked: string;
  readonly size: number;
  readonly threads: number;
  readonly peers: readonly string[];
  /** What is to be reached, in words. */
  readonly target: string;
  /** Only with --long. */
  readonly isLong?: boolean;
  /** Rounds; default 3. */
  readonly rounds?: number;
}

const job = (
  name: string,
  title: string,
  asked: string,
  size: number,
  peers: readonly string[],
  target: string,
  more: Partial<BenchJob> = {},
): BenchJob => ({ name, title, ours: asked, asked, size, threads: 1, peers, target, ...more });

/** The rows of the table, in its order. Networks have five arcs an actor. */
export const benchJobs: readonly BenchJob[] = [
  job(
    'betweenness-1',
    'exact betweenness, 1 thread',
    'betweenness',
    10_000,
    ['igraph', 'Neo4j GDS', 'networkit', 'rustworkx', 'graph-tool'],
    '2.5 x igraph, 6 x Neo4j GDS',
  ),
  job(
    'betweenness-plain',
    'exact betweenness, plain JS, 1 thread',
    'betweenness',
    10_000,
    ['igraph', 'graphology-metrics'],
    '1.0 x igraph',
    { ours: 'plain' },
  ),
  job(
    'betweenness-2',
    'exact betweenness, 2 threads',
    'betweenness',
    10_000,
    ['igraph', 'graph-tool', 'networkit', 'rustworkx', 'Neo4j GDS'],
    '4 x igraph, 2.5 x graph-tool, 6 x NetworKit and rustworkx',
    { threads: 2 },
  ),
  job(
    'betweenness-100k',
    'exact betweenness, 2 threads',
    'betweenness',
    100_000,
    [],
    'at most 300 s, 400 MB',
    { threads: 2, isLong: true, rounds: 1 },
  ),
  job('brokerage', 'Gould-Fernandez, built from arcs', 'brokerage', 100_000, ['sna'], '500 x sna'),
  job(
    'constraint',
    'constraint and effective size, built from arcs',
    'constraint',
    100_000,
    ['igraph'],
    '8 x igraph (constraint alone)',
  ),
  job('local', 'all local measures', 'local', 1_000_000, [], 'at most 3 s, 500 MB', { rounds: 5 }),
  job('louvain', 'Louvain', 'louvain', 100_000, ['igraph'], '5 x igraph, modularity at most .002 below'),
  job('articulation', 'articulation points', 'articulation', 1_000_000, ['igraph'], '2 x igraph'),
  job('cores', 'k-core', 'cores', 1_000_000, ['igraph'], '1.2 x igraph'),
  job('pagerank', 'PageRank', 'pagerank', 1_000_000, ['igraph'], '0.9 x igraph'),
  job('sampled-100k', 'sampled betweenness, directed', 'sampled', 100_000, [], 'at most 1.5 s'),
  job('sampled-1m', 'sampled betweenness, directed', 'sampled', 1_000_000, [], 'at most 15 s'),
];
