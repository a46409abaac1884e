import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associate } from '../../src/study/association/associate.ts';
import { defaultStudy } from '../../src/study/presets/default.ts';

const level = fc.integer({ min: 0, max: 3 });
const cases = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 14 });
type Cases = readonly (readonly [number, number])[];

function found(pairs: Cases) {
  const paired = {
    names: ['x', 'y'] as const,
    first: pairs.map(([x]) => x),
    second: pairs.map(([, y]) => y),
  };
  return associate(paired, defaultStudy.values, 'law');
}

/** C - D by looking at every pair. */
function difference(first: readonly number[], second: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) {
    for (let j = 0; j < i; j++) sum += Math.sign((first[i]! - first[j]!) * (second[i]! - second[j]!));
  }
  return sum;
}

/** The p-value by going through every order of the cases. */
function enumerated(first: readonly number[], second: readonly number[]): number {
  const least = Math.abs(difference(first, second));
  let all = 0;
  let asLarge = 0;
  const walk = (order: readonly number[], left: readonly number[]) => {
    if (left.length === 0) {
      all++;
      if (Math.abs(difference(first, order)) >= least) asLarge++;
    }
    left.forEach((value, at) => {
      walk([...order, value], [...left.slice(0, at), ...left.slice(at + 1)]);
    });
  };
  walk([], second);
  return asLarge / all;
}

describe('laws of association', () => {
  it('the exact p-value is that of all orders of the cases', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 6 }), (pairs) => {
        const { p, tauB } = found(pairs);
        if (tauB === null) return;
        expect(p).toBeCloseTo(
          enumerated(
            pairs.map(([x]) => x),
            pairs.map(([, y]) => y),
          ),
          10,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('without ties in one variable too', () => {
    const untied = fc.array(level, { minLength: 3, maxLength: 6 }).chain((second) =>
      fc
        .shuffledSubarray(
          second.map((_, k) => k),
          { minLength: second.length },
        )
        .map((first) => first.map((x, k) => [x + 0.5, second[k]!] as const)),
    );
    fc.assert(
      fc.property(untied, (pairs) => {
        const { p, tauB } = found(pairs);
        if (tauB === null) return;
        expect(p).toBeCloseTo(
          enumerated(
            pairs.map(([x]) => x),
            pairs.map(([, y]) => y),
          ),
          10,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the cases changes nothing', () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        expect(found([...pairs].reverse())).toEqual(found(pairs));
      }),
    );
  });

  it('exchanging the variables changes nothing; turning one round changes the sign', () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        const one = found(pairs);
        const exchanged = found(pairs.map(([x, y]) => [y, x]));
        const turned = found(pairs.map(([x, y]) => [x, 3 - y]));
        if (one.tauB === null) {
          expect([exchanged.tauB, turned.tauB]).toEqual([null, null]);
          return;
        }
        expect(exchanged.tauB).toBeCloseTo(one.tauB, 12);
        expect(exchanged.p).toBeCloseTo(one.p!, 10);
        expect(turned.tauB).toBeCloseTo(-one.tauB, 12);
        expect(turned.p).toBeCloseTo(one.p!, 10);
      }),
    );
  });

  it('gamma is as far from 0 as tau-b or farther, both within -1 and 1, p between 0 and 1', () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        const { tauB, gamma, p } = found(pairs);
        if (tauB === null || gamma === null || p === null) return;
        expect(Math.abs(tauB)).toBeLessThanOrEqual(1 + 1e-12);
        expect(Math.abs(gamma)).toBeGreaterThanOrEqual(Math.abs(tauB) - 1e-12);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
