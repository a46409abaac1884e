import { sectorGroups } from '../../model/sector.ts';
import { associationOf } from '../associations.ts';
import type { StudyPreset } from '../preset.ts';
import { matrixForms, matrixPredictor, matrixRows, signMatrix } from '../sign-matrix.ts';
import { studySample } from '../study-sample.ts';
import type { Population } from './simulate-population.ts';

/** How many of some cells show the sign they were drawn with, another one, or none for want of cases. */
export interface Recovered {
  readonly cells: number;
  readonly right: number;
  readonly wrong: number;
  readonly untold: number;
}

/** Of a population: the cells drawn with + or −, and those drawn with 0. */
export interface RecoveredSigns {
  readonly signed: Recovered;
  readonly zero: Recovered;
}

/** Rebuilds the sign matrix from a population whose signs are known, and counts what came back. */
export function recoverSigns(
  { signs, cases }: Population,
  preset: StudyPreset,
  seed: string,
): RecoveredSigns {
  const sample = studySample(cases, 'expert');
  const associations = matrixRows.flatMap((row) =>
    matrixForms.flatMap((form) =>
      sectorGroups.map((group) =>
        associationOf(sample, group, matrixPredictor(row, form), form, preset, seed),
      ),
    ),
  );
  const cells = signMatrix(associations, preset).map(({ row, form, group, sign }) => ({
    known: signs[group][row][form],
    sign,
  }));
  const among = (chosen: typeof cells): Recovered => ({
    cells: chosen.length,
    right: chosen.filter(({ known, sign }) => sign === known).length,
    wrong: chosen.filter(({ known, sign }) => sign !== null && sign !== known).length,
    untold: chosen.filter(({ sign }) => sign === null).length,
  });
  return {
    signed: among(cells.filter(({ known }) => known !== 0)),
    zero: among(cells.filter(({ known }) => known === 0)),
  };
}
