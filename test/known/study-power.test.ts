import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageRow, powerRow, settings } from '../../scripts/study-power/rows.ts';
import { sectorGroups } from '../../src/model/sector.ts';
import { defaultPreset } from '../../src/preset.ts';
import { defaultStudy } from '../../src/study/presets/default.ts';
import { matrixForms, matrixRows, publishedCell } from '../../src/study/sign-matrix.ts';
import { recoverSigns } from '../../src/study/simulate/recover-signs.ts';
import { simulatePopulation } from '../../src/study/simulate/simulate-population.ts';
import { study } from '../../src/study/study.ts';

describe('fifty cases drawn from a known sign matrix', () => {
  const population = simulatePopulation({ cases: 50, noise: 0.25, seed: 'fifty' });

  it('carry signs that the published matrix allows', () => {
    for (const group of sectorGroups) {
      for (const row of matrixRows) {
        for (const form of matrixForms) {
          expect(publishedCell(row, form, group).signs).toContain(population.signs[group][row][form]);
        }
      }
    }
  });

  it('give the signs back: every + and − but where twelve cases are too few, and none the wrong way round', () => {
    const compared = study(
      { cases: population.cases, account: { read: 50, accepted: 50, merged: 0, rejected: 0 }, problems: [] },
      {
        preset: defaultStudy.values,
        analysis: defaultPreset,
        seed: 'fifty',
        scores: 'expert',
        countIllustrative: true,
      },
    );
    expect(compared.evidence).toMatchObject({ counted: 50, methodOnly: true });
    const signed = compared.matrix.filter(({ row, form, group }) => population.signs[group][row][form] !== 0);
    const back = signed.filter(({ row, form, group, sign }) => sign === population.signs[group][row][form]);
    const reversed = compared.matrix.filter(
      ({ row, form, group, sign }) => sign !== null && sign * population.signs[group][row][form] < 0,
    );
    expect(signed.length).toBeGreaterThan(10);
    expect(back.length / signed.length).toBeGreaterThan(0.8);
    expect(reversed).toEqual([]);
  });

  it('show nothing where the signs are dealt out anew to cases they were not drawn for', () => {
    // Upgrading shuffled against the scores: what is "recovered" then is chance, at most alpha of the cells
    // in the long run. 100 populations of 24 cells; three standard errors of a share of 0.1 are 0.018.
    const { values } = defaultStudy;
    let shown = 0;
    let cells = 0;
    for (let k = 0; k < 100; k++) {
      const { cases, signs } = simulatePopulation({ cases: 48, noise: 1, seed: `null/${k}` });
      const mixed = cases.map((each, at) => ({ ...each, observed: cases[(at + 24) % 48]!.observed }));
      const { signed, zero } = recoverSigns({ signs, cases: mixed }, values, `null/${k}`);
      shown += signed.cells + zero.cells - signed.untold - zero.untold;
      cells += signed.cells + zero.cells;
    }
    expect(shown / cells).toBeLessThan(values.alpha + 0.018 + 0.03);
  });
});

describe('docs/study-power.md', () => {
  const lines = readFileSync(new URL('../../docs/study-power.md', import.meta.url), 'utf8').split('\n');

  it.each([
    [10, 1],
    [20, 2],
    [50, 1],
  ])('has the row of %d cases and noise %d as the program makes it', (cases, noise) => {
    expect(lines).toContain(powerRow(cases, noise));
  });

  it('has a row for every number of cases and every noise', () => {
    for (const cases of settings.cases) {
      for (const noise of settings.noise) {
        const start = `| ${cases} | ${cases / 4} | ${noise} |`;
        expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1);
      }
    }
  });

  it('has the coverage of the interval for the smallest sample as the program makes it', () => {
    expect(lines).toContain(coverageRow(settings.coverageCases[0]));
  });
});
