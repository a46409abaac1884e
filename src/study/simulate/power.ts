import type { StudyPreset } from '../preset.ts';
import { type Recovered, type RecoveredSigns, recoverSigns } from './recover-signs.ts';
import { simulatePopulation } from './simulate-population.ts';

/** What studies of so many cases recover, over many simulated populations. */
export interface Power extends RecoveredSigns {
  readonly cases: number;
  readonly noise: number;
  readonly populations: number;
  /** All 24 cells together. */
  readonly all: Recovered;
}

export interface PowerOptions {
  readonly cases: number;
  readonly noise: number;
  readonly populations: number;
  readonly preset: StudyPreset;
  readonly seed: string;
}

/** Draws populations and sums what their studies recover. The same seed gives the same counts. */
export function power({ cases, noise, populations, preset, seed }: PowerOptions): Power {
  const found = Array.from({ length: populations }, (_, k) => {
    const own = `${seed}/${cases}/${noise}/${k}`;
    return recoverSigns(simulatePopulation({ cases, noise, seed: own }), preset, own);
  });
  const signed = summed(found.map((each) => each.signed));
  const zero = summed(found.map((each) => each.zero));
  return { cases, noise, populations, signed, zero, all: summed([signed, zero]) };
}

function summed(parts: readonly Recovered[]): Recovered {
  const sum = (name: keyof Recovered) => parts.reduce((total, part) => total + part[name], 0);
  return { cells: sum('cells'), right: sum('right'), wrong: sum('wrong'), untold: sum('untold') };
}
