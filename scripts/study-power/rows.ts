import { defaultStudy } from '../../src/study/presets/default.ts';
import { coverage } from '../../src/study/simulate/coverage.ts';
import { type Power, power } from '../../src/study/simulate/power.ts';
import type { Recovered } from '../../src/study/simulate/recover-signs.ts';

/** The settings of the tables in docs/study-power.md. */
export const settings = {
  cases: [10, 20, 50, 100, 200],
  noise: [0.5, 1, 2],
  populations: 200,
  seed: 'study-power',
  coverageCases: [8, 12, 25, 50],
  samples: 2000,
} as const;

/** A row of the power table: what studies of so many cases recover with so much noise. */
export function powerRow(cases: number, noise: number): string {
  const { populations, seed } = settings;
  const found = power({ cases, noise, populations, preset: defaultStudy.values, seed });
  return row([cases, cases / 4, noise, ...shares(found)]);
}

export function powerHeader(): string {
  return header([
    'Cases',
    'in a group',
    'Noise',
    'All cells: right',
    'wrong',
    'too few',
    'With a sign: right',
    'wrong',
    'too few',
    'Of sign 0: right',
    'wrong',
    'too few',
  ]);
}

/** A row of the table of intervals: how often they hold the value of the population. */
export function coverageRow(cases: number): string {
  const found = coverage(cases, settings.samples, 1, defaultStudy.values, settings.seed);
  return row([cases, percent(found.intervals, found.samples), percent(found.holding, found.intervals)]);
}

export function coverageHeader(): string {
  return header(['Cases', 'Samples with an interval', 'Intervals that hold the value']);
}

function shares({ all, signed, zero }: Power): readonly string[] {
  return [all, signed, zero].flatMap(({ cells, right, wrong, untold }: Recovered) =>
    [right, wrong, untold].map((count) => percent(count, cells)),
  );
}

function percent(count: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * count) / whole).toFixed(1)} %`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function header(titles: readonly string[]): string {
  return `${row(titles)}\n|${'---:|'.repeat(titles.length)}`;
}
