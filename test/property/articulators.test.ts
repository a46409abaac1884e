// Laws of what stands beside the ranking of articulators, and of upgrading firm by firm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { cutOffs } from '../../src/articulators/cut-off.ts';
import { buildCompactNetwork, type CompactNetwork, hasNeighbour } from '../../src/graph/compact-network.ts';
import { subnetwork } from '../../src/graph/subnetwork.ts';
import { brokerage } from '../../src/metrics/brokerage.ts';
import { components } from '../../src/metrics/components.ts';
import { exclusiveBrokerage, twoPaths } from '../../src/metrics/exclusive-brokerage.ts';
import { lowPoints } from '../../src/metrics/low-points.ts';
import { upgradingForms as forms } from '../../src/model/code.ts';
import { randomCase } from '../support/random-case.ts';
import { readingOf } from '../support/small-case.ts';

/** Directed networks of 1 to 12 actors, sparse enough to fall apart. */
const network: fc.Arbitrary<CompactNetwork> = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const place = fc.nat({ max: size - 1 });
  const ids = Array.from({ length: size }, (_, position) => `a${String(position).padStart(2, '0')}`);
  return fc.array(fc.tuple(place, place), { maxLength: 2 * size }).map((arcs) =>
    buildCompactNetwork({
      ids,
      from: arcs.map(([from]) => from),
      to: arcs.map(([, to]) => to),
      directed: true,
    }),
  );
});

describe('who is cut off', () => {
  it('the pieces but the largest of the own component without the actor, found by taking it out', () => {
    fc.assert(
      fc.property(network, (found) => {
        const cutOff = cutOffs(found.ids, lowPoints(found), Number.POSITIVE_INFINITY);
        const whole = components(found);
        found.ids.forEach((id, actor) => {
          const rest = subnetwork(found, (other) => other !== id);
          const { partOf } = components(rest);
          const pieces = new Map<number, string[]>();
          rest.ids.forEach((other, place) => {
            if (whole.partOf[found.ids.indexOf(other)] !== whole.partOf[actor]) return;
            pieces.set(partOf[place]!, [...(pieces.get(partOf[place]!) ?? []), other]);
          });
          const sizes = [...pieces.values()].map((piece) => piece.length).sort((a, b) => b - a);
          const { actors, pieces: named } = cutOff(actor);
          expect(named.map((piece) => piece.length)).toEqual(sizes.slice(1));
          expect(actors).toBe(sizes.slice(1).reduce((sum, size) => sum + size, 0));
          const known = new Set([...pieces.values()].map((piece) => piece.sort().join()));
          for (const piece of named) expect(known.has(piece.join())).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('exclusive brokerage', () => {
  const grouped = network.chain((found) =>
    fc.tuple(
      fc.constant(found),
      fc.array(fc.integer({ min: -1, max: 2 }), { minLength: found.size, maxLength: found.size }),
    ),
  );
  it('is what counting every pair and every broker gives', () => {
    fc.assert(
      fc.property(grouped, ([found, groups]) => {
        const counts = groups.map((group) => (group < 0 ? Number.NaN : 0));
        let ways = 0;
        for (let a = 0; a < found.size; a++) {
          for (let b = 0; b < found.size; b++) {
            const arc = (from: number, to: number) => from !== to && hasNeighbour(found.out, from, to);
            const brokers = found.ids.map((_, v) => v).filter((v) => arc(a, v) && arc(v, b));
            ways += brokers.length;
            const between = brokers.filter((v) => groups[v]! >= 0);
            if (a === b || groups[a]! < 0 || groups[b]! < 0 || groups[a] === groups[b]) continue;
            if (!arc(a, b) && between.length === 1) counts[between[0]!]!++;
          }
        }
        expect([...exclusiveBrokerage(found, groups)]).toEqual(counts);
        expect(twoPaths(found)).toBe(ways);
      }),
      { numRuns: 300 },
    );
  });
  it('is never more than the pairs of different groups that are brokered', () => {
    fc.assert(
      fc.property(grouped, ([found, groups]) => {
        const { representative, gatekeeper, liaison } = brokerage(found, groups);
        exclusiveBrokerage(found, groups).forEach((count, v) => {
          if (groups[v]! < 0) return;
          expect(count).toBeLessThanOrEqual(representative[v]! + gatekeeper[v]! + liaison[v]!);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('articulators of a case', () => {
  it('ranks mean to the composite; an actor of the cluster has the flows of its roles', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const [cluster] = analyse(readingOf(sketch)).clusters;
        for (const { actor, ranks, meanRank, twoWayFlow, roles, brokered, cutOff, pieces } of cluster!
          .articulators) {
          const all = Object.values(ranks);
          expect(all.reduce((sum, rank) => sum + rank, 0) / all.length).toBeCloseTo(meanRank, 12);
          const { outsideIn, insideOut } = twoWayFlow;
          expect(outsideIn.pairs + insideOut.pairs).toBeLessThanOrEqual(brokered);
          const isMember = sketch.actors.find(({ id }) => id === actor)?.cluster === 'c';
          if (isMember) {
            expect(outsideIn.pairs).toBe(roles.gatekeeper);
            expect(insideOut.pairs).toBe(roles.representative);
          }
          expect(twoWayFlow.gatekeeper).toBe(isMember && roles.gatekeeper > 0 && roles.representative > 0);
          expect(cutOff.actors).toBe(pieces.slice(1).reduce((sum, size) => sum + size, 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every firm has one cognitive role, or none has where knowledge was not surveyed', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const { cognitiveRoles, firms } = analyse(readingOf(sketch)).clusters[0]!;
        if (cognitiveRoles.firms === null) {
          expect(sketch.surveyed).not.toContain('shares-knowledge');
          return;
        }
        expect(cognitiveRoles.firms).toHaveLength(firms);
        const given = cognitiveRoles.firms.reduce((sum, one) => sum + one.given, 0);
        expect(cognitiveRoles.firms.reduce((sum, one) => sum + one.received, 0)).toBe(given);
      }),
      { numRuns: 60 },
    );
  });

  it('a larger set of key players is never worse', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const { reaching } = analyse(readingOf(sketch)).clusters[0]!.keyPlayers!;
        reaching.slice(1).forEach(({ value }, place) => {
          expect(value).toBeGreaterThanOrEqual(reaching[place]!.value - 1e-12);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('upgrading firm by firm', () => {
  it('the one firm of a cluster has the answers of the cluster', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        const actors = sketch.actors.map((actor) =>
          actor.kind === 'firm' && actor.cluster === 'c' && actor.id !== 'f1'
            ? { ...actor, cluster: 'e' }
            : actor,
        );
        const cluster = analyse(readingOf({ ...sketch, actors })).clusters[0]!;
        const [only] = cluster.firmUpgrading!;
        expect(cluster.firmUpgrading).toHaveLength(1);
        for (const form of forms) {
          const { answer, level, net, interval } = cluster.upgrading[form];
          expect(only![form]).toMatchObject({ answer, level, net, interval });
        }
      }),
      { numRuns: 80 },
    );
  });

  it('answers are null with a reason, or whole', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        for (const one of analyse(readingOf(sketch)).clusters[0]!.firmUpgrading!) {
          for (const form of forms) {
            const { level, net, interval, reason } = one[form];
            expect(level === null).toBe(net === null);
            expect(level === null).toBe(interval === null);
            expect(level === null).toBe(reason !== undefined);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what the forces could answer at all holds what they do answer', () => {
    fc.assert(
      fc.property(randomCase, (sketch) => {
        for (const answer of Object.values(analyse(readingOf(sketch)).clusters[0]!.upgrading)) {
          if (answer.attainable === undefined) continue;
          const { net, levels, never } = answer.attainable;
          expect(answer.net!).toBeGreaterThanOrEqual(net[0] - 1e-9);
          expect(answer.net!).toBeLessThanOrEqual(net[1] + 1e-9);
          expect(answer.level!).toBeGreaterThanOrEqual(levels[0]);
          expect(answer.level!).toBeLessThanOrEqual(levels[1]);
          expect(never).not.toContain(answer.answer);
        }
      }),
      { numRuns: 80 },
    );
  });
});
