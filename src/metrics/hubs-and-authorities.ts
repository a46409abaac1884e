import { DirectedGraph } from 'graphology';
import imported from 'graphology-metrics/centrality/hits.js';
import type { CompactNetwork } from '../graph/compact-network.ts';

// Its types describe an ES module, the package is CommonJS: the default import is the function itself.
const hits = imported as unknown as typeof imported.default;

/** [O] When to stop: the sum of all changes in one step (largest value 1), and the most steps taken. */
const defaults = { tolerance: 1e-10, maxIterations: 10_000 };

export interface HubsAndAuthorities {
  /** One value an actor, together 1. */
  readonly hubs: Float64Array;
  readonly authorities: Float64Array;
}

/**
 * Hubs and authorities: good hubs send to good authorities, good authorities receive from good hubs.
 *
 * For: which sellers serve the buyers whom the other great sellers serve, and which buyers they have in common.
 *
 *   authority(v) = sum over u -> v of hub(u)      hub(v) = sum over v -> w of authority(w)      each sums to 1
 *
 * Conventions: arcs of the simple network, unweighted; ties count both ways. By graphology-metrics, which is right
 * on simple graphs. Not defined (null): no arcs; not found in 10,000 steps (two groups of hubs equally strong).
 * Reference: Kleinberg 1999.
 */
export function hubsAndAuthorities({ ids, size, out }: CompactNetwork): HubsAndAuthorities | null {
  if (out.targets.length === 0) return null;
  const graph = new DirectedGraph();
  for (let i = 0; i < size; i++) graph.addNode(i);
  for (let i = 0; i < size; i++) {
    for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) graph.addDirectedEdge(i, out.targets[k]!);
  }
  const found = converged(graph);
  if (found === null) return null;
  const listed = (values: Readonly<Record<string, number>>) =>
    Float64Array.from(ids, (_, i) => values[String(i)]!);
  return { hubs: listed(found.hubs), authorities: listed(found.authorities) };
}

/** The library throws where it does not converge. */
function converged(graph: DirectedGraph): ReturnType<typeof hits> | null {
  try {
    return hits(graph, { getEdgeWeight: null, ...defaults });
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null;
    throw error;
  }
}
