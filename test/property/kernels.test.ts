// Laws of the kernels: the forms agree, and parts add up whatever the threads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { betweennessOfParts, partsOf, sumOfParts } from '../../src/metrics/kernels/betweenness-parts.ts';
import { orderedSearchNetwork, plainSearchNetwork } from '../../src/metrics/kernels/search-network.ts';
import { vertexDiameterBound } from '../../src/metrics/kernels/vertex-diameter.ts';
import { WasmBetweenness } from '../../src/metrics/kernels/wasm-betweenness.ts';
import { sampledBetweenness } from '../../src/metrics/sampled-betweenness.ts';
import { naiveBetweenness } from '../metrics/naive-betweenness.ts';

const network: fc.Arbitrary<CompactNetwork> = fc.integer({ min: 0, max: 45 }).chain((size) => {
  const actor = fc.integer({ min: 0, max: Math.max(0, size - 1) });
  return fc
    .record({
      arcs: fc.array(fc.tuple(actor, actor), { maxLength: 4 * size }),
      directed: fc.boolean(),
    })
    .map(({ arcs, directed }) =>
      buildCompactNetwork({
        ids: Array.from({ length: size }, (_, index) => `${index}`),
        from: arcs.map(([from]) => from),
        to: arcs.map(([, to]) => to),
        directed,
      }),
    );
});

function byParts(subject: CompactNetwork, form: 'fastest' | 'plain', isOrdered: boolean): Float64Array {
  const search = isOrdered ? orderedSearchNetwork(subject) : plainSearchNetwork(subject);
  const doPart = betweennessOfParts({ network: search, form });
  const parts = Array.from({ length: partsOf(search) }, (_, part) => doPart(part));
  return sumOfParts(search, subject.directed, parts);
}

function expectAlike(found: Float64Array, wanted: ArrayLike<number>): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, actor) => {
    expect(Math.abs(value - wanted[actor]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted[actor]!));
  });
}

/** The most actors on a shortest path, by a search from everybody. */
function vertexDiameter({ size, out }: CompactNetwork): number {
  let most = Math.min(size, 1);
  for (let source = 0; source < size; source++) {
    const distance = new Map([[source, 1]]);
    for (const [v, steps] of distance) {
      most = Math.max(most, steps);
      for (const w of out.targets.subarray(out.offsets[v]!, out.offsets[v + 1]!)) {
        if (!distance.has(w)) distance.set(w, steps + 1);
      }
    }
  }
  return most;
}

describe('kernels of betweenness', () => {
  it('run in WebAssembly here, so that what follows tests it', () => {
    const subject = buildCompactNetwork({ ids: ['a', 'b'], from: [0], to: [1], directed: true });
    expect(WasmBetweenness.make(plainSearchNetwork(subject))).not.toBeNull();
  });

  it('plain and WebAssembly forms, ordered or not, equal counting every shortest way', () => {
    fc.assert(
      fc.property(network, (subject) => {
        const wanted = naiveBetweenness(subject);
        for (const form of ['plain', 'fastest'] as const) {
          expectAlike(byParts(subject, form, true), wanted);
          expectAlike(byParts(subject, form, false), wanted);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the bound on the vertex diameter is never below it', () => {
    fc.assert(
      fc.property(network, (subject) => {
        const bound = vertexDiameterBound(subject);
        expect(bound).toBeGreaterThanOrEqual(vertexDiameter(subject));
        expect(bound).toBeLessThanOrEqual(subject.size);
      }),
      { numRuns: 200 },
    );
  });

  it('drawn paths are shortest paths: values stay within the bound and are 0 where the exact ones are', () => {
    fc.assert(
      fc.property(network, fc.string(), (subject, seed) => {
        const wanted = naiveBetweenness(subject);
        const { values, approximate } = sampledBetweenness(subject, { epsilon: 0.1, delta: 1e-6, seed });
        values.forEach((value, actor) => {
          expect(Math.abs(value - wanted[actor]!)).toBeLessThanOrEqual(approximate.largestError + 1e-9);
          if (wanted[actor] === 0) expect(value).toBe(0);
        });
      }),
      { numRuns: 60 },
    );
  });
});
