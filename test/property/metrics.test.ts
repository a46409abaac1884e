// Laws that hold whatever the network.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactNetwork, type CompactNetwork } from '../../src/graph/compact-network.ts';
import { articulation } from '../../src/metrics/articulation.ts';
import { betweenness } from '../../src/metrics/betweenness.ts';
import { bridges } from '../../src/metrics/bridges.ts';
import { brokerage, brokerageRoles } from '../../src/metrics/brokerage.ts';
import { brokeredPairs } from '../../src/metrics/brokered-pairs.ts';
import { brokeredTriads } from '../../src/metrics/brokered-triads.ts';
import { components } from '../../src/metrics/components.ts';
import { coreNumbers } from '../../src/metrics/core-numbers.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { networkBrokerage } from '../../src/metrics/network-brokerage.ts';
import { reach } from '../../src/metrics/reach.ts';
import { strongComponents } from '../../src/metrics/strong-components.ts';
import { weightedBetweenness } from '../../src/metrics/weighted-betweenness.ts';
import { naiveBetweenness } from '../metrics/naive-betweenness.ts';

interface Sample {
  size: number;
  arcs: [number, number][];
  groups: number[];
  directed: boolean;
}

const sample: fc.Arbitrary<Sample> = fc.integer({ min: 1, max: 11 }).chain((size) => {
  const actor = fc.integer({ min: 0, max: size - 1 });
  return fc.record({
    size: fc.constant(size),
    arcs: fc.array(fc.tuple(actor, actor), { maxLength: 3 * size }),
    groups: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: size, maxLength: size }),
    directed: fc.boolean(),
  });
});

const idOf = (actor: number): string => `x${String(actor).padStart(3, '0')}`;

function network({ size, arcs, directed }: Omit<Sample, 'groups'>): CompactNetwork {
  return buildCompactNetwork({
    ids: Array.from({ length: size }, (_, actor) => idOf(actor)),
    from: arcs.map(([from]) => from),
    to: arcs.map(([, to]) => to),
    directed,
  });
}

function measured(s: Sample) {
  return measureNetwork(network(s), { groups: s.groups.map((group) => `g${group}`) });
}

/** What is not divided by, or expected from, the number of actors. */
function raw(measures: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const relative = /^(betweennessNormalised|brokerage(Z|Expected|Sd)|closeness(In|Out)?|pageRank)$/;
  return Object.fromEntries(Object.entries(measures).filter(([id]) => !relative.test(id)));
}

/** Floating sums come in another order after relabelling. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e9) / 1e9 + 0 : part)),
  );
}

describe('laws of every network', () => {
  it('relabelling changes nothing', () => {
    fc.assert(
      fc.property(
        sample.chain((s) =>
          fc.tuple(fc.constant(s), fc.shuffledSubarray([...s.groups.keys()], { minLength: s.size })),
        ),
        ([s, order]) => {
          const before = measured(s);
          const groups = s.groups.map((_, actor) => s.groups[order.indexOf(actor)]!);
          const after = measured({
            ...s,
            groups,
            arcs: s.arcs.map(([from, to]) => [order[from]!, order[to]!]),
          });
          for (let actor = 0; actor < s.size; actor++) {
            const moved = after.actors[order[actor]!]!;
            expect(rounded(moved.measures)).toEqual(rounded(before.actors[actor]!.measures));
            expect(moved.reasons).toEqual(before.actors[actor]!.reasons);
          }
          const { bridges: one, ...rest } = before.network;
          const { bridges: other, ...restAfter } = after.network;
          expect(rounded(restAfter)).toEqual(rounded(rest));
          expect(other).toHaveLength((one as []).length);
        },
      ),
    );
  });

  it('reversing every arc swaps gatekeeper and representative and keeps the rest', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const there = brokerage(network(s), s.groups);
        const back = brokerage(network({ ...s, arcs: s.arcs.map(([from, to]) => [to, from]) }), s.groups);
        expect(back.gatekeeper).toEqual(there.representative);
        expect(back.representative).toEqual(there.gatekeeper);
        for (const role of ['coordinator', 'itinerant', 'liaison', 'total'] as const) {
          expect(back[role]).toEqual(there[role]);
        }
      }),
    );
  });

  it('the roles add up to the total, and expectations too', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const subject = network(s);
        const raw = brokerage(subject, s.groups);
        raw.total.forEach((total, actor) => {
          expect(brokerageRoles.reduce((sum, role) => sum + raw[role][actor]!, 0)).toBe(total);
        });
        const { expected } = networkBrokerage(subject, s.groups, raw);
        const sum = brokerageRoles.reduce((before, role) => before + expected[role], 0);
        expect(sum).toBeCloseTo(expected.total, 9);
      }),
    );
  });

  it('an isolate changes no raw value', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const before = measured(s);
        const after = measured({ ...s, size: s.size + 1, groups: [...s.groups, 0] });
        for (let actor = 0; actor < s.size; actor++) {
          expect(raw(after.actors[actor]!.measures)).toEqual(raw(before.actors[actor]!.measures));
        }
        expect(after.actors[s.size]!.measures.constraint).toBeNull();
        expect(after.actors[s.size]!.measures.piecesLeft).toBe(0);
        expect(after.network.reciprocity).toEqual(before.network.reciprocity);
        expect(after.network.transitivity).toEqual(before.network.transitivity);
        expect(after.network.bridges).toEqual(before.network.bridges);
      }),
    );
  });

  it('repeating linkages changes nothing', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 4 }), (s, times) => {
        const arcs = Array.from({ length: times }, () => s.arcs).flat();
        const { projection: _, ...once } = measured(s);
        const { projection: __, ...often } = measured({ ...s, arcs: [...arcs].reverse() });
        expect(often).toEqual(once);
      }),
    );
  });

  it('nothing that is not defined is printed as anything but null with a reason', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const result = measured(s);
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
        const parsed = JSON.parse(JSON.stringify(result));
        for (const { measures, reasons } of [
          ...parsed.actors,
          { measures: parsed.network, reasons: parsed.network.reasons },
        ]) {
          for (const [id, value] of Object.entries(measures)) {
            if (id !== 'reasons' && JSON.stringify(value).includes('null'))
              expect(reasons[id], id).toMatch(/\.$/);
          }
        }
      }),
    );
  });
});

describe('fast ways equal plain ways', () => {
  it('betweenness equals counting every shortest way', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const subject = network(s);
        const plain = naiveBetweenness(subject);
        const unit = new Float64Array(subject.out.targets.length).fill(0.1);
        betweenness(subject).forEach((value, actor) => {
          expect(value).toBeCloseTo(plain[actor]!, 9);
        });
        weightedBetweenness(subject, unit).forEach((value, actor) => {
          expect(value).toBeCloseTo(plain[actor]!, 9);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('articulation pieces, bridges and components equal taking things out', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const subject = network(s);
        const { isArticulationPoint, piecesLeft, sizesOf } = articulation(subject);
        const { partOf, sizes } = components(subject);
        for (let actor = 0; actor < s.size; actor++) {
          const arcs = s.arcs.filter((arc) => !arc.includes(actor));
          const without = components(network({ ...s, arcs }));
          const pieces = new Map<number, number>();
          for (let other = 0; other < s.size; other++) {
            if (other === actor || partOf[other] !== partOf[actor]) continue;
            pieces.set(without.partOf[other]!, (pieces.get(without.partOf[other]!) ?? 0) + 1);
          }
          expect(sizesOf(actor)).toEqual([...pieces.values()].sort((a, b) => b - a));
          expect(piecesLeft[actor]).toBe(pieces.size);
          expect(isArticulationPoint[actor]).toBe(pieces.size > 1 ? 1 : 0);
        }
        const found = new Set(bridges(subject).map((pair) => pair.join()));
        for (const [a, b] of s.arcs) {
          if (a === b) continue;
          const arcs = s.arcs.filter((arc) => !(arc.includes(a) && arc.includes(b)));
          const falls = components(network({ ...s, arcs })).sizes.length > sizes.length;
          expect(found.has([idOf(a), idOf(b)].sort().join())).toBe(falls);
        }
      }),
    );
  });

  it('brokered pairs and triads are as many as the numbers say', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const subject = network(s);
        const groupOf = s.groups.map((group) => group - (s.size % 2));
        const raw = brokerage(subject, groupOf);
        const seen = Object.fromEntries(brokerageRoles.map((role) => [role, new Float64Array(s.size)]));
        brokeredTriads(subject, groupOf, (broker, _from, _to, role) => {
          seen[role]![broker]!++;
        });
        for (let actor = 0; actor < s.size; actor++) {
          if (groupOf[actor]! < 0) continue;
          for (const role of brokerageRoles) expect(seen[role]![actor], role).toBe(raw[role][actor]);
          expect(brokeredPairs(subject, actor, groupOf)).toHaveLength(raw.total[actor]!);
        }
      }),
    );
  });

  it('cores, strong components and reach keep their definitions', () => {
    fc.assert(
      fc.property(sample, (s) => {
        const subject = network(s);
        const core = coreNumbers(subject);
        const { partOf } = strongComponents(subject);
        const along = closure(subject);
        const within = reach(subject);
        for (let i = 0; i < s.size; i++) {
          expect(core[i]).toBe(naiveCore(subject, i));
          const near = new Set<number>();
          for (const j of around(subject, i)) for (const k of [j, ...around(subject, j)]) near.add(k);
          near.delete(i);
          expect([...within(i)]).toEqual([...near].sort((a, b) => a - b));
          for (let j = 0; j < s.size; j++) {
            expect(partOf[i] === partOf[j]).toBe(i === j || (along[i]!.has(j) && along[j]!.has(i)));
          }
        }
      }),
    );
  });
});

function around(subject: CompactNetwork, i: number): number[] {
  const { offsets, targets } = subject.around;
  return [...targets.subarray(offsets[i]!, offsets[i + 1]!)];
}

function closure(subject: CompactNetwork): Set<number>[] {
  const { offsets, targets } = subject.out;
  return subject.ids.map((_, start) => {
    const seen = new Set<number>();
    const open = [start];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      for (const w of targets.subarray(offsets[v]!, offsets[v + 1]!)) {
        if (seen.has(w)) continue;
        seen.add(w);
        open.push(w);
      }
    }
    return seen;
  });
}

/** The largest k for which the actor survives taking away everybody with fewer than k partners. */
function naiveCore(subject: CompactNetwork, actor: number): number {
  for (let k = 0; ; k++) {
    const left = new Set(subject.ids.keys());
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const v of left) if (around(subject, v).filter((w) => left.has(w)).length < k) left.delete(v);
    }
    if (!left.has(actor)) return k - 1;
  }
}
