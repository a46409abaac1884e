import { describe, expect, it } from 'vitest';
import { associate } from '../../../src/study/association/associate.ts';
import { levelAgreement } from '../../../src/study/level-agreement.ts';
import { defaultStudy } from '../../../src/study/presets/default.ts';
import recorded from './recorded.json' with { type: 'json' };

const found = (x: readonly number[], y: readonly number[]) =>
  associate({ names: ['x', 'y'], first: x, second: y }, defaultStudy.values, 'oracle');

// Values by the versions in recorded.json; peers.R printed the same with R 4.2.2.
describe('association against scipy', () => {
  it.each(recorded.tied)('tau-b and the exact p-value with ties: $x, $y', ({ x, y, tauB, p }) => {
    const result = found(x, y);
    expect(result.method).toBe('exact');
    expect(result.tauB).toBeCloseTo(tauB, 12);
    expect(result.p).toBeCloseTo(p, 12);
  });

  it.each(recorded.untied)('tau-b and the exact p-value without ties: $y', ({ x, y, tauB, p }) => {
    const result = found(x, y);
    expect(result.method).toBe('exact');
    expect(result.tauB).toBeCloseTo(tauB, 12);
    expect(result.p).toBeCloseTo(p, 12);
  });
});

describe('weighted kappa against scikit-learn', () => {
  it.each(recorded.agreement)('$x against $y', ({ x, y, linear, quadratic }) => {
    const kappa = (kappaWeights: 'linear' | 'quadratic') =>
      levelAgreement(x, y, { ...defaultStudy.values, kappaWeights }).kappa;
    expect(kappa('linear')).toBeCloseTo(linear, 12);
    expect(kappa('quadratic')).toBeCloseTo(quadratic, 12);
  });
});
