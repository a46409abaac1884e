import { describe, expect, it } from 'vitest';
import { cohenKappa, kappaAgreement } from '../../src/metrics/cohen-kappa.ts';

describe("Cohen's kappa, unweighted, linear and quadratic", () => {
  // Printed: vcd 1.4 (R), Kappa(SexualFun), data of Hout, Duncan & Sobel 1987 in Agresti 1990: .1293, equal
  // spacing .2374. Landis & Koch 1977 (Biometrics 33), patients of Winnipeg: .208. All three columns are
  // cohen_kappa_score of scikit-learn 1.9.1 with weights None, 'linear' and 'quadratic'.
  it.each([
    [
      'married couples (Agresti 1990)',
      [
        [7, 7, 2, 3],
        [2, 8, 3, 7],
        [1, 5, 4, 9],
        [2, 8, 9, 14],
      ],
      [0.1293302540415704, 0.23738062755798095, 0.3320455862468611],
    ],
    [
      'two neurologists (Landis & Koch 1977)',
      [
        [38, 5, 0, 1],
        [33, 11, 3, 0],
        [10, 14, 5, 6],
        [3, 7, 3, 10],
      ],
      [0.20794246404002503, 0.3797305479866788, 0.5245764643318394],
    ],
    [
      'less often alike than by chance',
      [
        [0, 3, 0],
        [1, 0, 2],
        [0, 4, 0],
      ],
      [-0.47058823529411775, -0.28205128205128216, -0.020408163265306145],
    ],
    [
      'categories that nobody used',
      [
        [5, 0, 0, 1],
        [0, 0, 0, 0],
        [2, 0, 0, 4],
        [0, 0, 0, 0],
      ],
      [0.17647058823529416, 0.3529411764705882, 0.46153846153846156],
    ],
  ] as const)('%s', (_, table, [none, linear, quadratic]) => {
    expect(cohenKappa(table, 'none')).toBeCloseTo(none, 12);
    expect(cohenKappa(table, 'linear')).toBeCloseTo(linear, 12);
    expect(cohenKappa(table, 'quadratic')).toBeCloseTo(quadratic, 12);
  });

  it('by hand: 20 and 15 of 50 alike, rows 25 and 25, columns 30 and 20', () => {
    // observed 35/50 = .7; expected (25 x 30 + 25 x 20) / 2500 = .5; kappa (.7 - .5) / (1 - .5) = .4.
    const found = kappaAgreement(
      [
        [20, 5],
        [10, 15],
      ],
      'none',
    );
    expect(found).toMatchObject({ n: 50, observed: 0.7, expected: 0.5 });
    expect(found.kappa).toBeCloseTo(0.4, 12);
  });

  it('a near miss counts in part: one level apart of three, linear 2/3 and quadratic 8/9 alike', () => {
    const table = [
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 1],
    ];
    expect(kappaAgreement(table, 'linear').observed).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(kappaAgreement(table, 'quadratic').observed).toBeCloseTo((8 / 9 + 1) / 2, 12);
  });

  it('is not defined without subjects, nor where both always say the same one thing', () => {
    expect(kappaAgreement([], 'none')).toEqual({ n: 0, observed: null, expected: null, kappa: null });
    expect(
      kappaAgreement(
        [
          [0, 0],
          [0, 0],
        ],
        'linear',
      ).kappa,
    ).toBeNull();
    expect(
      kappaAgreement(
        [
          [4, 0],
          [0, 0],
        ],
        'none',
      ),
    ).toEqual({
      n: 4,
      observed: 1,
      expected: 1,
      kappa: null,
    });
  });

  it('refuses a table that is not square and a count below 0', () => {
    expect(() => cohenKappa([[1, 2]], 'none')).toThrow(RangeError);
    expect(() =>
      cohenKappa(
        [
          [1, -1],
          [0, 0],
        ],
        'none',
      ),
    ).toThrow(RangeError);
  });
});
