import { randomFrom } from '../../metrics/random.ts';
import { associate } from '../association/associate.ts';
import type { StudyPreset } from '../preset.ts';
import { simulatePopulation } from './simulate-population.ts';

/** How often the intervals of tau-b hold the value of the population they are drawn from. */
export interface Coverage {
  readonly cases: number;
  readonly samples: number;
  /** Samples with an interval, and those of them whose interval holds the value. */
  readonly intervals: number;
  readonly holding: number;
}

/** Cases from which the value of the population is taken. */
const whole = 8000;

/**
 * Draws samples of one sector group, traditional, from a large simulated population and looks whether the
 * interval of tau-b of collective efficiency and product upgrading holds the population's.
 */
export function coverage(
  cases: number,
  samples: number,
  noise: number,
  preset: StudyPreset,
  seed: string,
): Coverage {
  const { cases: all } = simulatePopulation({ cases: whole * 4, noise, seed: `${seed}/whole` });
  const pairs = all
    .filter(({ sectorGroup }) => sectorGroup === 'traditional')
    .map(({ expert, observed }) => [expert!.CE!, observed.product!.level] as const);
  const quick = { ...preset, exactSteps: 0, draws: 1 };
  const of = (chosen: typeof pairs) =>
    associate(
      { names: ['CE', 'product'], first: chosen.map(([x]) => x), second: chosen.map(([, y]) => y) },
      quick,
      seed,
    );
  const { tauB } = of(pairs);
  const random = randomFrom(`${seed}/samples/${cases}`);
  let intervals = 0;
  let holding = 0;
  for (let sample = 0; sample < samples; sample++) {
    const drawn = Array.from({ length: cases }, () => pairs[Math.floor(random() * pairs.length)]!);
    const interval = of(drawn).tauBInterval;
    if (interval === null) continue;
    intervals++;
    if (interval[0] <= tauB! && tauB! <= interval[1]) holding++;
  }
  return { cases, samples, intervals, holding };
}
