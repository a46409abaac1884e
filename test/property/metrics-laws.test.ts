// Laws of distances, shares, draws and sets, whatever the network.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactNetwork, type CompactNetwork, hasNeighbour } from '../../src/graph/compact-network.ts';
import { brokerage } from '../../src/metrics/brokerage.ts';
import { brokeredTriads } from '../../src/metrics/brokered-triads.ts';
import { components } from '../../src/metrics/components.ts';
import { degree } from '../../src/metrics/degree.ts';
import { diameter } from '../../src/metrics/diameter.ts';
import { distanceSums } from '../../src/metrics/distance-sums.ts';
import { eigenvector } from '../../src/metrics/eigenvector.ts';
import { fragmentation } from '../../src/metrics/fragmentation.ts';
import { harmonicCloseness } from '../../src/metrics/harmonic-closeness.ts';
import { keyFragmenters, keyReachers } from '../../src/metrics/key-players.ts';
import { louvain } from '../../src/metrics/louvain.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { modularity } from '../../src/metrics/modularity.ts';
import { pageRank } from '../../src/metrics/page-rank.ts';
import { partialBrokerage } from '../../src/metrics/partial-brokerage.ts';
import { randomFrom } from '../../src/metrics/random.ts';
import { reach } from '../../src/metrics/reach.ts';
import { reachCounts } from '../../src/metrics/reach-counts.ts';
import { rewire } from '../../src/metrics/rewire.ts';
import { undirectedView } from '../../src/metrics/undirected-view.ts';
import { subsets } from '../metrics/subsets.ts';

interface Sample {
  size: number;
  arcs: [number, number][];
  groups: number[];
  directed: boolean;
}

const sample: fc.Arbitrary<Sample> = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const actor = fc.integer({ min: 0, max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    arcs: fc.array(fc.tuple(actor, actor), { maxLength: 3 * size }),
    groups: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: size, maxLength: size }),
    directed: fc.boolean(),
  });
});

function network({ size, arcs, directed }: Omit<Sample, 'groups'>): CompactNetwork {
  return buildCompactNetwork({
    ids: Array.from({ length: size }, (_, actor) => `x${actor}`),
    from: arcs.map(([from]) => from),
    to: arcs.map(([, to]) => to),
    directed,
  });
}

function law(check: (s: Sample, subject: CompactNetwork) => void): void {
  fc.assert(fc.property(sample, (s) => check(s, network(s))));
}

/** Floyd and Warshall. */
function distances({ size, out }: CompactNetwork): number[][] {
  const d = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, j) =>
      i === j ? 0 : hasNeighbour(out, i, j) ? 1 : Number.POSITIVE_INFINITY,
    ),
  );
  for (let k = 0; k < size; k++) {
    for (const row of d) for (let j = 0; j < size; j++) row[j] = Math.min(row[j]!, row[k]! + d[k]![j]!);
  }
  return d;
}

describe('distances', () => {
  it('closeness and diameter equal those of all pairs one by one', () => {
    law((s, subject) => {
      const d = distances(subject);
      const pairs = d.flatMap((row, i) => row.filter((steps, j) => i !== j && Number.isFinite(steps)));
      const arriving = distanceSums(subject.out);
      const leaving = harmonicCloseness(distanceSums(subject.in));
      harmonicCloseness(arriving).forEach((value, v) => {
        if (s.size < 2) {
          expect(value).toBeNaN();
          return;
        }
        const sum = (steps: (w: number) => number) =>
          d.reduce((before, _, w) => before + (w === v ? 0 : 1 / steps(w)), 0) / (s.size - 1);
        expect(value).toBeCloseTo(
          sum((w) => d[w]![v]!),
          12,
        );
        expect(leaving[v]).toBeCloseTo(
          sum((w) => d[v]![w]!),
          12,
        );
      });
      expect(diameter(arriving)).toEqual({
        longest: pairs.length === 0 ? null : Math.max(...pairs),
        reachedShare: s.size < 2 ? null : pairs.length / (s.size * (s.size - 1)),
      });
    });
  });

  it('reach counts whom reach names', () => {
    law((_, subject) => {
      const within = reach(subject);
      expect([...reachCounts(subject)]).toEqual(subject.ids.map((__, v) => within(v).length));
    });
  });
});

describe('what keeps its own equation', () => {
  it('PageRank adds up to 1 and stays when handed on once more', () => {
    law((_, subject) => {
      const x = pageRank(subject);
      const out = degree(subject.out);
      const idle = x.reduce((sum, value, v) => sum + (out[v] === 0 ? value : 0), 0);
      expect(x.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      x.forEach((value, v) => {
        let next = 0.15 + 0.85 * idle;
        next /= subject.size;
        x.forEach((share, u) => {
          if (hasNeighbour(subject.out, u, v)) next += (0.85 * share) / out[u]!;
        });
        expect(value).toBeCloseTo(next, 12);
      });
    });
  });

  it('eigenvector centrality is positive, at most 1, and the same multiple of its neighbours’ sum', () => {
    law((_, subject) => {
      const parts = components(subject);
      const { values } = eigenvector(subject, parts);
      const ratios: number[] = [];
      values.forEach((value, v) => {
        if (Number.isNaN(value)) return;
        expect(parts.partOf[v]).toBe(0);
        expect(value).toBeGreaterThan(0);
        let sum = 0;
        values.forEach((other, w) => {
          if (hasNeighbour(subject.around, v, w)) sum += other;
        });
        ratios.push(sum / value);
      });
      for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 7);
    });
  });
});

describe('shared credit', () => {
  it('of all actors adds up to the brokered pairs, and is never more than the whole', () => {
    law((s, subject) => {
      const credit = partialBrokerage(subject, s.groups);
      const raw = brokerage(subject, s.groups);
      const pairs = new Set<string>();
      brokeredTriads(subject, s.groups, (_, from, to) => {
        pairs.add(`${from} ${to}`);
      });
      let sum = 0;
      credit.total.forEach((value, v) => {
        if (Number.isNaN(raw.total[v]!)) {
          expect(value).toBeNaN();
          return;
        }
        expect(value).toBeLessThanOrEqual(raw.total[v]! + 1e-9);
        sum += value;
      });
      expect(sum).toBeCloseTo(pairs.size, 9);
    });
  });
});

describe('draws and sets', () => {
  it('rewiring keeps every degree and adds no self-linkage', () => {
    law((_, subject) => {
      const drawn = rewire(subject, randomFrom('law'));
      for (const list of ['out', 'in'] as const) expect(degree(drawn[list])).toEqual(degree(subject[list]));
      expect(drawn.selfLinkages).toBe(0);
    });
  });

  it('exact key players are the best of all sets, greedy ones no better', () => {
    law((s, subject) => {
      const within = reach(subject, 2);
      for (const k of [1, 2]) {
        if (s.size - k < 2) continue;
        let cut = 0;
        let reached = 0;
        for (const set of subsets(s.size, k)) {
          const arcs = s.arcs.filter(([a, b]) => !set.includes(a) && !set.includes(b));
          const left = components(network({ ...s, arcs })).sizes.slice();
          // Those taken out are alone now, at the end of the sizes.
          left.splice(left.length - k, k);
          cut = Math.max(cut, fragmentation(left)!);
          reached = Math.max(reached, new Set(set.flatMap((v) => [v, ...within(v)])).size / s.size);
        }
        expect(keyFragmenters(subject, k, 1e9)!.value).toBeCloseTo(cut, 12);
        expect(keyReachers(subject, k, 1e9)!.value).toBeCloseTo(reached, 12);
        expect(keyFragmenters(subject, k, 0)!.value).toBeLessThanOrEqual(cut + 1e-12);
        expect(keyReachers(subject, k, 0)!.value).toBeLessThanOrEqual(reached + 1e-12);
      }
    });
  });

  it('Louvain is at least as good as everybody alone and everybody together, and says its own modularity', () => {
    law((s, subject) => {
      const found = louvain(subject, 'law');
      const view = undirectedView(subject);
      if (found.modularity === null) {
        expect(subject.around.targets).toHaveLength(0);
        return;
      }
      expect(found.modularity).toBeCloseTo(modularity(view, found.partOf)!, 12);
      for (const parts of [new Int32Array(s.size), Int32Array.from({ length: s.size }, (_, v) => v)]) {
        expect(found.modularity).toBeGreaterThanOrEqual(modularity(view, parts)! - 1e-9);
      }
    });
  });

  it('everything on request is null with a reason, or a value', () => {
    law((s, subject) => {
      const groups = s.groups.map((group) => (group < 0 ? null : `g${group}`));
      const result = measureNetwork(subject, { groups, also: 'all', settings: { draws: 3, keyPlayers: 2 } });
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      for (const { measures, reasons } of [
        ...result.actors,
        { measures: result.network as object, reasons: result.network.reasons },
        { measures: result.sets as object, reasons: result.sets!.reasons },
      ]) {
        for (const [id, value] of Object.entries(measures)) {
          if (id !== 'reasons' && JSON.stringify(value).includes('null'))
            expect(reasons[id], id).toMatch(/\.$/);
        }
      }
    });
  });
});
