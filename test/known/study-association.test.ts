import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/metrics/random.ts';
import { associate } from '../../src/study/association/associate.ts';
import { concordance } from '../../src/study/association/concordance.ts';
import { crossTable } from '../../src/study/association/cross-table.ts';
import { gammaStandardError } from '../../src/study/association/goodman-kruskal-gamma.ts';
import { tauBStandardError } from '../../src/study/association/kendall-tau-b.ts';
import { normalQuantile } from '../../src/study/association/normal-quantile.ts';
import { permutationPValue } from '../../src/study/association/permutation-p-value.ts';
import { tiedPValue } from '../../src/study/association/tied-p-value.ts';
import { defaultStudy } from '../../src/study/presets/default.ts';

/** A published table of counts as the cases it was counted from. */
function casesOf(counts: readonly (readonly number[])[]): { first: number[]; second: number[] } {
  const first: number[] = [];
  const second: number[] = [];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      for (let k = 0; k < count; k++) {
        first.push(i);
        second.push(j);
      }
    });
  });
  return { first, second };
}

function found({ first, second }: ReturnType<typeof casesOf>) {
  return associate({ names: ['x', 'y'], first, second }, defaultStudy.values, 'known');
}

describe('income and job satisfaction of 96 black men, General Social Survey 1996', () => {
  // Agresti 2002, Categorical Data Analysis, table 2.8 and section 2.4: C = 1331, D = 849, gamma = .221;
  // standard error .117 and the interval -.009 to .451 as R vcdExtra prints them (GKgamma(JobSat)).
  const cases = casesOf([
    [1, 3, 10, 6],
    [2, 3, 10, 7],
    [1, 6, 14, 12],
    [0, 1, 9, 11],
  ]);

  it('has 1331 concordant and 849 discordant pairs', () => {
    const pairs = concordance(crossTable(cases.first, cases.second));
    expect([pairs.concordant, pairs.discordant]).toEqual([1331, 849]);
  });

  it('has gamma .221 with standard error .117', () => {
    const table = crossTable(cases.first, cases.second);
    const result = found(cases);
    expect(result.n).toBe(96);
    expect(result.gamma).toBeCloseTo(0.221, 3);
    expect(gammaStandardError(table, concordance(table))).toBeCloseTo(0.117, 3);
    expect(result.gammaInterval![0]).toBeCloseTo(-0.009, 3);
    expect(result.gammaInterval![1]).toBeCloseTo(0.451, 3);
  });
});

describe('dose and adverse response of 161 patients, SAS/STAT, PROC FREQ, example of the trend test', () => {
  // tau-b .3373 with the interval .2114 to .4631 (R DescTools, which cites the same example: .3372567,
  // .2114009, .4631126), gamma .5313 with standard error .0935.
  const cases = casesOf([
    [26, 26, 23, 18, 9],
    [6, 7, 9, 14, 23],
  ]);

  it('has tau-b .3373, .2114 to .4631', () => {
    const result = found(cases);
    expect(result.tauB).toBeCloseTo(0.3372567, 7);
    expect(result.tauBInterval![0]).toBeCloseTo(0.2114, 4);
    expect(result.tauBInterval![1]).toBeCloseTo(0.4631, 4);
  });

  it('has the standard errors .0642 and .0935', () => {
    const table = crossTable(cases.first, cases.second);
    const pairs = concordance(table);
    expect(tauBStandardError(table, pairs)).toBeCloseTo(0.0642, 4);
    expect(gammaStandardError(table, pairs)).toBeCloseTo(0.0935, 4);
    expect(found(cases).gamma).toBeCloseTo(0.5313, 4);
  });
});

describe('four cases by hand', () => {
  // x 1 1 2 3, y 0 1 1 2. Pairs: (1,2) tied in x; (2,3) tied in y; (1,3) (1,4) (2,4) (3,4) concordant.
  // tau-b = 4 / sqrt(5 * 5) = .8, gamma = 4 / 4 = 1.
  // Ways to deal out y = 0 1 1 2: 12. |C - D| >= 4 in those with C - D = 4: {0,1} for the tied pair, then
  // 1, 2 (2 orders within the pair: 2 ways of 12), and the mirror image {1,2}, 1, 0 (2 ways): p = 4/12.
  it('agrees with the count', () => {
    const result = found({ first: [1, 1, 2, 3], second: [0, 1, 1, 2] });
    expect(result.tauB).toBeCloseTo(0.8, 12);
    expect(result.gamma).toBe(1);
    expect(result.p).toBeCloseTo(4 / 12, 12);
    expect(result.gammaInterval).toBeNull();
    expect(result.reason).toMatch(/no interval/);
  });
});

describe('what is not defined', () => {
  it('says which variable does not vary, and by how many cases', () => {
    expect(found({ first: [2, 2, 2], second: [0, 1, 2] })).toEqual({
      n: 3,
      tauB: null,
      tauBInterval: null,
      gamma: null,
      gammaInterval: null,
      p: null,
      method: null,
      reason: 'no variance: x is 2 in all 3 cases',
    });
    expect(found({ first: [1], second: [1] }).reason).toBe('only one case has both values');
    expect(found({ first: [], second: [] }).reason).toBe('no case has both values');
  });
});

describe('the quantile of the normal distribution', () => {
  // Any table: 1.959964 for 95 %, 2.575829 for 99 %, 1.644854 for 90 %.
  it.each([
    [0.975, 1.959963985],
    [0.995, 2.575829304],
    [0.95, 1.644853627],
    [0.5, 0],
  ])('of %d is %d', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 8);
  });
  it('needs a probability', () => {
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

describe('the p-value from permutations', () => {
  it('is near the exact one, the same for the same seed, and never 0', () => {
    const first = [4, 5, 3];
    const second = [3, 3, 4, 2];
    const exact = tiedPValue(first, second, 30);
    const drawn = (seed: string) => permutationPValue(first, second, 30, 9999, randomFrom(seed));
    // Four standard errors of 9,999 draws.
    const error = 4 * Math.sqrt((exact * (1 - exact)) / 9999);
    expect(Math.abs(drawn('a') - exact)).toBeLessThan(error);
    expect(drawn('a')).toBe(drawn('a'));
    expect(permutationPValue([1, 1, 1, 1], [1, 1, 1, 1], 100, 99, randomFrom('a'))).toBe(1 / 100);
  });

  it('takes over where the exact one takes too many steps', () => {
    const cases = { first: [1, 2, 3, 1, 2, 3, 1], second: [0, 1, 2, 2, 1, 2, 0] };
    const names = ['x', 'y'] as const;
    const few = { ...defaultStudy.values, exactSteps: 10 };
    expect(associate({ names, ...cases }, few, 's')).toMatchObject({ method: 'permutation', draws: 999 });
    expect(associate({ names, ...cases }, defaultStudy.values, 's').method).toBe('exact');
  });
});
