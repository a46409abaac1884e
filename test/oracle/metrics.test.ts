// Ten small graphs against R sna 2.7-1, R igraph 1.3.5 and networkx 2.8.8 (which tool gave what: graphs.json, "tools").
import { describe, expect, it } from 'vitest';
import { buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { articulation } from '../../src/metrics/articulation.ts';
import { averageClustering } from '../../src/metrics/average-clustering.ts';
import { betweenness } from '../../src/metrics/betweenness.ts';
import { bridges } from '../../src/metrics/bridges.ts';
import { brokerage } from '../../src/metrics/brokerage.ts';
import { structuralHoles } from '../../src/metrics/burt.ts';
import { clustering } from '../../src/metrics/clustering.ts';
import { components } from '../../src/metrics/components.ts';
import { coreNumbers } from '../../src/metrics/core-numbers.ts';
import { density } from '../../src/metrics/density.ts';
import { expectedBrokerage } from '../../src/metrics/expected-brokerage.ts';
import { externalInternal } from '../../src/metrics/external-internal.ts';
import { groupNumbers } from '../../src/metrics/group-numbers.ts';
import { linkLengths } from '../../src/metrics/link-lengths.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { modularity } from '../../src/metrics/modularity.ts';
import { networkBrokerage } from '../../src/metrics/network-brokerage.ts';
import { normalisedBetweenness } from '../../src/metrics/normalised-betweenness.ts';
import { reciprocity } from '../../src/metrics/reciprocity.ts';
import { strongComponents } from '../../src/metrics/strong-components.ts';
import { transitivity } from '../../src/metrics/transitivity.ts';
import { undirectedView } from '../../src/metrics/undirected-view.ts';
import { weightedBetweenness } from '../../src/metrics/weighted-betweenness.ts';
import { type WeightMeaning, weightedNetwork } from '../../src/metrics/weighted-network.ts';
import fixture from './graphs.json' with { type: 'json' };

type ByActor = Record<string, number | null>;
interface OracleGraph {
  directed: boolean;
  nodes: string[];
  edges: string[][];
  groups: Record<string, string>;
  weights?: number[];
  expected: Record<string, unknown>;
}
interface Subject {
  graph: OracleGraph;
  network: CompactNetwork;
  undirected: CompactNetwork;
  groupOf: Int32Array;
}

const graphs = fixture.graphs as unknown as Record<string, OracleGraph>;
const roleColumns = {
  coordinator: 'w_I',
  itinerant: 'w_O',
  representative: 'b_IO',
  gatekeeper: 'b_OI',
  liaison: 'b_O',
  total: 't',
} as const;
const roles = Object.keys(roleColumns) as (keyof typeof roleColumns)[];

function links(graph: OracleGraph) {
  const position = new Map(graph.nodes.map((id, index) => [id, index]));
  return {
    ids: graph.nodes,
    from: graph.edges.map((edge) => position.get(edge[0]!)!),
    to: graph.edges.map((edge) => position.get(edge[1]!)!),
    directed: graph.directed,
  };
}

function subject(graph: OracleGraph): Subject {
  const network = buildCompactNetwork(links(graph));
  const { groupOf } = groupNumbers(graph.nodes.map((id) => graph.groups[id]!));
  return { graph, network, undirected: undirectedView(network), groupOf };
}

/** The oracle prints 9 decimals: half of the last one is its own rounding, 1e-9 of the value ours. */
function same(value: number | null, printed: unknown, where: string): void {
  if (printed === null || value === null || Number.isNaN(value)) {
    expect(value === null || Number.isNaN(value) ? null : value, where).toBe(printed);
    return;
  }
  expect(typeof printed, where).toBe('number');
  expect(Math.abs(value - (printed as number)), where).toBeLessThanOrEqual(
    5e-10 + 1e-9 * Math.abs(printed as number),
  );
}

function sameByActor(values: ArrayLike<number>, printed: unknown, { graph }: Subject): void {
  const expected = printed as ByActor;
  expect(Object.keys(expected).sort()).toEqual([...graph.nodes].sort());
  graph.nodes.forEach((id, index) => {
    same(values[index]!, expected[id], id);
  });
}

function sameIndex(found: ReturnType<typeof externalInternal>, printed: unknown): void {
  const { external, internal, index } = printed as Record<string, number>;
  expect([found.external, found.internal]).toEqual([external, internal]);
  same(found.network, index, 'index');
}

function weighted({ graph }: Subject, meaning: WeightMeaning): CompactNetwork {
  return weightedNetwork({ ...links(graph), weights: graph.weights! }, meaning);
}

/** One check for every key the oracle has. */
const checks: Record<string, (s: Subject, printed: unknown) => void> = {
  n: (s, printed) => expect(s.network.size).toBe(printed),
  m: (s, printed) => expect(s.network.out.targets.length / (s.graph.directed ? 1 : 2)).toBe(printed),
  betweenness_raw: (s, printed) => sameByActor(betweenness(s.network), printed, s),
  betweenness_norm: (s, printed) =>
    sameByActor(normalisedBetweenness(s.network, betweenness(s.network)), printed, s),
  betweenness_undirected_raw: (s, printed) => sameByActor(betweenness(s.undirected), printed, s),
  betweenness_raw_weight_as_distance: (s, printed) => {
    const network = weighted(s, 'distance');
    sameByActor(weightedBetweenness(network, linkLengths(network, 'distance')), printed, s);
  },
  betweenness_raw_distance_1_over_w: (s, printed) => {
    const network = weighted(s, 'strength');
    sameByActor(weightedBetweenness(network, linkLengths(network, 'strength')), printed, s);
  },
  constraint: (s, printed) => sameByActor(structuralHoles(s.network).constraint, printed, s),
  constraint_undirected: (s, printed) => sameByActor(structuralHoles(s.undirected).constraint, printed, s),
  constraint_weighted: (s, printed) =>
    sameByActor(structuralHoles(weighted(s, 'strength'), true).constraint, printed, s),
  effective_size: (s, printed) => sameByActor(structuralHoles(s.network).effectiveSize, printed, s),
  effective_size_undirected: (s, printed) =>
    sameByActor(structuralHoles(s.undirected).effectiveSize, printed, s),
  effective_size_weighted: (s, printed) =>
    sameByActor(structuralHoles(weighted(s, 'strength'), true).effectiveSize, printed, s),
  core_number: (s, printed) => sameByActor(coreNumbers(s.network), printed, s),
  articulation_points: (s, printed) => {
    const { isArticulationPoint } = articulation(s.network);
    const found = s.graph.nodes.filter((_, index) => isArticulationPoint[index] === 1);
    expect(found.sort()).toEqual([...(printed as string[])].sort());
  },
  bridges: (s, printed) => expect(bridges(s.network)).toEqual(printed),
  weak_components: (s, printed) => expect(components(s.network).sizes).toEqual(printed),
  strong_components: (s, printed) => expect(strongComponents(s.network).sizes).toEqual(printed),
  density: (s, printed) => same(density(s.network), printed, 'density'),
  reciprocity: (s, printed) => same(reciprocity(s.network), printed, 'reciprocity'),
  transitivity_undirected: (s, printed) => same(transitivity(s.network), printed, 'transitivity'),
  avg_clustering_undirected: (s, printed) =>
    same(averageClustering(clustering(s.network)), printed, 'average clustering'),
  EI_edges: (s, printed) => sameIndex(externalInternal(s.network, s.groupOf), printed),
  EI_undirected_simple: (s, printed) => sameIndex(externalInternal(s.undirected, s.groupOf), printed),
  EI_node: (s, printed) => sameByActor(externalInternal(s.network, s.groupOf).actors, printed, s),
  modularity_groups_undirected: (s, printed) =>
    same(modularity(s.undirected, s.groupOf), printed, 'modularity'),
  modularity_groups_directed: (s, printed) => same(modularity(s.network, s.groupOf), printed, 'modularity'),
  gould_fernandez: (s, printed) => {
    const oracle = printed as {
      nodes: Record<string, ByActor>;
      graph: Record<string, Record<string, number | null>>;
    };
    const raw = brokerage(s.network, s.groupOf);
    const { expected, z } = expectedBrokerage(s.network, s.groupOf, raw);
    const whole = networkBrokerage(s.network, s.groupOf, raw);
    expect(Object.keys(oracle.nodes).sort()).toEqual([...s.graph.nodes].sort());
    for (const row of Object.values(oracle.nodes)) expect(Object.keys(row)).toHaveLength(3 * roles.length);
    for (const role of roles) {
      const column = roleColumns[role];
      s.graph.nodes.forEach((id, index) => {
        const row = oracle.nodes[id]!;
        same(raw[role][index]!, row[`raw_${column}`], `${id} raw ${role}`);
        same(expected[role][index]!, row[`exp_${column}`], `${id} expected ${role}`);
        same(z[role][index]!, row[`z_${column}`], `${id} z ${role}`);
      });
      const all = oracle.graph[column]!;
      expect(Object.keys(all).sort()).toEqual(['exp', 'raw', 'sd', 'z']);
      same(whole.raw[role], all.raw, `network raw ${role}`);
      same(whole.expected[role], all.exp, `network expected ${role}`);
      same(whole.sd[role], all.sd, `network sd ${role}`);
      same(whole.z[role], all.z, `network z ${role}`);
    }
    expect(Object.keys(oracle.graph)).toHaveLength(roles.length);
  },
};

/** What the JSON calls what the oracle calls otherwise. */
const inJson: Record<string, string> = {
  betweenness_raw: 'betweenness',
  betweenness_norm: 'betweennessNormalised',
  constraint: 'constraint',
  effective_size: 'effectiveSize',
  core_number: 'core',
  EI_node: 'externalInternal',
};

describe('outside oracles', () => {
  it('covers ten graphs and leaves no check unused', () => {
    expect(Object.keys(graphs)).toHaveLength(10);
    const keys = new Set(Object.values(graphs).flatMap((graph) => Object.keys(graph.expected)));
    expect([...keys].sort()).toEqual(Object.keys(checks).sort());
  });

  for (const [name, graph] of Object.entries(graphs)) {
    describe(name, () => {
      const s = subject(graph);
      for (const [key, printed] of Object.entries(graph.expected)) {
        it(key, () => {
          const check = checks[key];
          expect(check, `the oracle has ${key}, which nothing compares`).toBeDefined();
          check!(s, printed);
        });
      }

      it('says the same in the JSON', () => {
        const result = measureNetwork(s.network, { groups: graph.nodes.map((id) => graph.groups[id]!) });
        for (const [key, id] of Object.entries(inJson)) {
          const values = result.actors.map(({ measures }) => (measures[id] ?? Number.NaN) as number);
          sameByActor(values, graph.expected[key], s);
        }
        const { network } = result;
        same(network.density as number, graph.expected.density, 'density');
        same(network.transitivity as number, graph.expected.transitivity_undirected, 'transitivity');
        same(network.averageClustering as number, graph.expected.avg_clustering_undirected, 'clustering');
        same(network.modularity as number, graph.expected.modularity_groups_undirected, 'modularity');
        expect(network.components).toEqual(graph.expected.weak_components);
        expect(network.bridges).toEqual(graph.expected.bridges);
        expect(network.links).toBe(graph.expected.m);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      });
    });
  }
});
