// Our side, in a process of its own, driven line by line as peers/peers.py is: tsx bench/ours.ts
// With `graphology` as argument: graphology-metrics, the peer in the same language.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DirectedGraph } from 'graphology';
import { betweenness as graphologyBetweenness } from 'graphology-metrics/centrality/index.js';
import { openPool } from '../src/cli/open-worker.ts';
import { buildCompactNetwork, type CompactNetwork } from '../src/graph/compact-network.ts';
import { articulation } from '../src/metrics/articulation.ts';
import { betweenness } from '../src/metrics/betweenness.ts';
import { brokerage } from '../src/metrics/brokerage.ts';
import { structuralHoles } from '../src/metrics/burt.ts';
import { clustering } from '../src/metrics/clustering.ts';
import { coreNumbers } from '../src/metrics/core-numbers.ts';
import { degree } from '../src/metrics/degree.ts';
import { externalInternal } from '../src/metrics/external-internal.ts';
import { betweennessOnThreads } from '../src/metrics/kernels/betweenness-on-threads.ts';
import type { WorkerPool } from '../src/metrics/kernels/worker-pool.ts';
import { louvain } from '../src/metrics/louvain.ts';
import { pageRank } from '../src/metrics/page-rank.ts';
import { sampledBetweenness } from '../src/metrics/sampled-betweenness.ts';
import { readArcs } from './arcs-file.ts';
import type { Reply, Request } from './request.ts';

type Note = Reply['note'];
/** Does the job once and gives what is worth noting of its result. What is made anew counts in the time. */
type Job = (build: () => CompactNetwork, request: Request) => Note | Promise<Note>;

let network: CompactNetwork | null = null;
/** The network of the run, built once; outside the time of all jobs but those that build it themselves. */
const built = (build: () => CompactNetwork): CompactNetwork => {
  network ??= build();
  return network;
};
const groupsOf = (size: number): Int32Array => Int32Array.from({ length: size }, (_, i) => i % 5);
const pools: WorkerPool[] = [];

const jobs: Readonly<Record<string, Job>> = {
  betweenness: async (build, { threads }) => {
    if (threads === 1) betweenness(built(build));
    else {
      if (pools.length === 0) pools.push(openPool(threads));
      await betweennessOnThreads(built(build), pools[0]!);
    }
    return {};
  },
  plain: (build) => {
    betweenness(built(build), undefined, 'plain');
    return {};
  },
  brokerage: (build, { size }) => {
    brokerage(build(), groupsOf(size));
    return {};
  },
  constraint: (build) => {
    structuralHoles(build());
    return {};
  },
  local: (build, { size }) => {
    // A fresh object, so that nothing kept with the network of an earlier round is used again.
    const subject = { ...built(build) };
    for (const list of [subject.in, subject.out, subject.around]) degree(list);
    clustering(subject);
    structuralHoles(subject);
    brokerage(subject, groupsOf(size));
    externalInternal(subject, groupsOf(size));
    return {};
  },
  louvain: (build) => ({ modularity: louvain(built(build), 'bench').modularity ?? 0 }),
  articulation: (build) => {
    articulation(built(build));
    return {};
  },
  cores: (build) => {
    coreNumbers(built(build));
    return {};
  },
  pagerank: (build) => {
    pageRank(built(build));
    return {};
  },
  sampled: (build) => {
    const { samples, epsilon, delta, stoppedBy } = sampledBetweenness(built(build)).approximate;
    return { samples, epsilon, delta, stoppedBy };
  },
};

function graphologyOf({ file, size }: Request): DirectedGraph {
  const { from, to } = readArcs(file);
  const graph = new DirectedGraph();
  for (let i = 0; i < size; i++) graph.addNode(i);
  from.forEach((start, k) => {
    graph.addEdge(start, to[k]!);
  });
  return graph;
}

const isPeer = process.argv[2] === 'graphology';
let arcs: ReturnType<typeof readArcs> | null = null;
let ids: string[] = [];
let graph: DirectedGraph | null = null;

async function timed(request: Request): Promise<Reply> {
  const build = (): CompactNetwork => buildCompactNetwork({ ids, ...arcs!, directed: true });
  if (isPeer) graph ??= graphologyOf(request);
  else if (arcs === null) {
    arcs = readArcs(request.file);
    ids = Array.from({ length: request.size }, (_, i) => `${i}`);
    if (request.job !== 'brokerage' && request.job !== 'constraint') {
      built(build);
      // The network is all that is worked on: the list of arcs it was made from is let go, as by the peers.
      arcs = { from: new Uint32Array(0), to: new Uint32Array(0) };
    }
  }
  const began = performance.now();
  let note: Note = {};
  if (isPeer) graphologyBetweenness(graph!, { getEdgeWeight: null, normalized: false });
  else note = await jobs[request.job]!(build, request);
  const seconds = (performance.now() - began) / 1000;
  const version = isPeer ? peerVersion() : null;
  return { seconds, version, memory: process.resourceUsage().maxRSS * 1024, note };
}

function peerVersion(): string {
  const description = readFileSync(
    new URL('../node_modules/graphology-metrics/package.json', import.meta.url),
    'utf8',
  );
  return (JSON.parse(description) as { version: string }).version;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await timed(JSON.parse(line) as Request))}\n`);
}
for (const pool of pools) pool.close();
