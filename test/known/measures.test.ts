// Values printed in the literature, and values that follow by hand from the definitions.
import { describe, expect, it } from 'vitest';
import { buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { components } from '../../src/metrics/components.ts';
import { degreeCentralisation } from '../../src/metrics/degree-centralisation.ts';
import { diameter } from '../../src/metrics/diameter.ts';
import { distanceSums } from '../../src/metrics/distance-sums.ts';
import { eigenvector } from '../../src/metrics/eigenvector.ts';
import { keyFragmenters, keyReachers } from '../../src/metrics/key-players.ts';
import { louvain } from '../../src/metrics/louvain.ts';
import { pageRank } from '../../src/metrics/page-rank.ts';
import { networkOf } from '../metrics/network-of.ts';
import fixture from '../oracle/graphs.json' with { type: 'json' };

function karate(): CompactNetwork {
  const { nodes, edges } = fixture.graphs.karate;
  const position = new Map(nodes.map((id, index) => [id, index]));
  return buildCompactNetwork({
    ids: nodes,
    from: edges.map(([from]) => position.get(from!)!),
    to: edges.map(([, to]) => position.get(to!)!),
    directed: false,
  });
}

describe('the karate club (Zachary 1977)', () => {
  const network = karate();

  it('falls into four communities of modularity .4198, the best there is (Brandes et al. 2008)', () => {
    const found = Array.from({ length: 20 }, (_, seed) => louvain(network, `${seed}`));
    for (const { modularity, sizes } of found) {
      expect(modularity).toBeCloseTo(0.4198, 4);
      expect(sizes).toHaveLength(4);
    }
  });

  it('has diameter 5, and two leaders whom eigenvector centrality names', () => {
    expect(diameter(distanceSums(network.out))).toEqual({ longest: 5, reachedShare: 1 });
    const { values } = eigenvector(network, components(network));
    const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
    expect(order.slice(0, 2).map((actor) => network.ids[actor])).toEqual(['33', '0']);
  });

  it('hangs on its instructor and its administrator, who reach everybody in two steps', () => {
    expect(keyFragmenters(network, 1, 1e9)!.actors.map((actor) => network.ids[actor])).toEqual(['0']);
    const reached = keyReachers(network, 2, 1e9)!;
    expect([reached.value, reached.search]).toEqual([1, 'exact']);
  });

  it('is centralised by .3996 in degree', () => {
    // Degrees sum to 156, the largest is 17: (34 x 17 - 156) / (33 x 32).
    expect(degreeCentralisation(network.around, true)).toBeCloseTo((34 * 17 - 156) / (33 * 32), 12);
  });
});

describe('the smallest networks', () => {
  it('PageRank of a star pointed at its middle', () => {
    // Arms have x, the middle x (1 + .85 x 4).
    const values = pageRank(networkOf('a>m b>m c>m d>m'));
    expect(values[4]! / values[0]!).toBeCloseTo(1 + 0.85 * 4, 12);
  });

  it('eigenvector centrality of a triangle with a tail: lambda solves x^3 - x^2 - 3x + 1', () => {
    const network = networkOf('a>b b>c c>a c>d');
    const { values } = eigenvector(network, components(network));
    const lambda = 1 / values[3]!;
    expect(lambda ** 3 - lambda ** 2 - 3 * lambda + 1).toBeCloseTo(0, 9);
    expect(values[0]).toBeCloseTo(1 / (lambda - 1), 9);
  });
});
