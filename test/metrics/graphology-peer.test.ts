// Where graphology-metrics is right it agrees with us, and where it is not the defect is shown. Betweenness: see betweenness.test.ts.
import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import {
  closeness as closenessCentrality,
  degree as degreeCentrality,
  eigenvector as eigenvectorCentrality,
  pagerank,
} from 'graphology-metrics/centrality/index.js';
import {
  density as graphDensity,
  diameter as graphDiameter,
  modularity as graphModularity,
} from 'graphology-metrics/graph/index.js';
import { weightedDegree } from 'graphology-metrics/node/index.js';
import { describe, expect, it } from 'vitest';
import type { CompactNetwork } from '../../src/graph/compact-network.ts';
import { components } from '../../src/metrics/components.ts';
import { degree } from '../../src/metrics/degree.ts';
import { density } from '../../src/metrics/density.ts';
import { diameter } from '../../src/metrics/diameter.ts';
import { distanceSums } from '../../src/metrics/distance-sums.ts';
import { eigenvector } from '../../src/metrics/eigenvector.ts';
import { linkAmounts } from '../../src/metrics/link-amounts.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { modularity } from '../../src/metrics/modularity.ts';
import { pageRank } from '../../src/metrics/page-rank.ts';
import { strength } from '../../src/metrics/strength.ts';
import { undirectedView } from '../../src/metrics/undirected-view.ts';
import { heavyTailedNetwork } from '../oracle/heavy-tailed-network.ts';
import { networkOf } from './network-of.ts';

function fill<G extends DirectedGraph | UndirectedGraph>(graph: G, { ids, size, out }: CompactNetwork): G {
  for (const id of ids) graph.addNode(id);
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++)
      graph.mergeEdge(ids[i]!, ids[out.targets[k]!]!);
  }
  return graph;
}

const { network, groupOf } = heavyTailedNetwork(200, 'peer');
const connected = networkOf('a>b b>c c>a c>d d>e');
const directed = fill(new DirectedGraph(), network);
const undirected = fill(new UndirectedGraph(), undirectedView(network));

describe('where graphology-metrics agrees', () => {
  it('density, degree and modularity', () => {
    expect(graphDensity(directed)).toBeCloseTo(density(network)!, 12);
    const theirs = degreeCentrality(undirected);
    degree(network.around).forEach((value, actor) => {
      expect(theirs[network.ids[actor]!]).toBeCloseTo(value / (network.size - 1), 12);
    });
    undirected.updateEachNodeAttributes((id) => ({ community: groupOf[Number(id)]! }));
    const options = { getEdgeWeight: null } as const;
    expect(graphModularity(undirected, options)).toBeCloseTo(
      modularity(undirectedView(network), groupOf)!,
      9,
    );
  });

  it('PageRank of a network in which everybody hands on', () => {
    const ring = networkOf('a>b b>c c>a c>d d>a');
    const theirs = pagerank(fill(new DirectedGraph(), ring), {
      getEdgeWeight: null,
      tolerance: 1e-12,
      maxIterations: 1000,
    });
    pageRank(ring).forEach((value, actor) => {
      expect(theirs[ring.ids[actor]!]).toBeCloseTo(value, 9);
    });
  });

  it('eigenvector centrality of a connected network, but for the scale', () => {
    const view = undirectedView(connected);
    const theirs = eigenvectorCentrality(fill(new UndirectedGraph(), view), {
      getEdgeWeight: null,
      tolerance: 1e-12,
      maxIterations: 10_000,
    });
    const most = Math.max(...Object.values(theirs));
    eigenvector(connected, components(connected)).values.forEach((value, actor) => {
      expect(theirs[connected.ids[actor]!]! / most).toBeCloseTo(value, 8);
    });
  });
});

describe('where graphology-metrics differs', () => {
  it('a missing or unreadable weight is 1 to it; to us it is not known', () => {
    const graph = new DirectedGraph();
    graph.addEdge(graph.addNode('a'), graph.addNode('b'), { weight: Number.NaN });
    graph.addEdge('b', 'a', {});
    expect([weightedDegree(graph, 'a'), weightedDegree(graph, 'b')]).toEqual([2, 2]);
    const ours = networkOf('a>b b>a');
    const { out } = linkAmounts(ours, Float64Array.of(Number.NaN, 7));
    expect([...strength(ours.out, out)]).toEqual([Number.NaN, 7]);
  });

  it('parallel edges count again in degree and density; we merge them', () => {
    const graph = new MultiDirectedGraph();
    for (const id of ['a', 'b']) graph.addNode(id);
    for (let k = 0; k < 3; k++) graph.addEdge('a', 'b');
    expect(degreeCentrality(graph).a).toBe(3);
    const ours = networkOf('a>b a>b a>b');
    expect([density(ours), degree(ours.around)[0]]).toEqual([0.5, 1]);
  });

  it('its diameter is infinite where a pair has no way; ours leaves such pairs out and counts them', () => {
    const path = networkOf('a>b b>c');
    expect(graphDiameter(fill(new DirectedGraph(), path))).toBe(Number.POSITIVE_INFINITY);
    expect(diameter(distanceSums(path.out))).toEqual({ longest: 2, reachedShare: 0.5 });
  });

  it('its closeness looks the same for a pair far from everybody and for the middle of things', () => {
    const apart = networkOf('a>b c>d c>e c>f c>g', { directed: false });
    const theirs = closenessCentrality(fill(new UndirectedGraph(), apart));
    expect([theirs.a, theirs.c]).toEqual([1, 1]);
    const { actors } = measureNetwork(apart, { groups: null });
    expect(actors[0]!.measures.closeness).toBeCloseTo(1 / 6, 12);
    expect(actors[2]!.measures.closeness).toBeCloseTo(4 / 6, 12);
  });
});
