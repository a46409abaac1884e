import { type Random, randomFrom } from '../../metrics/random.ts';
import { upgradingForms } from '../../model/code.ts';
import { type SectorGroup, sectorGroups } from '../../model/sector.ts';
import {
  type MatrixForm,
  type MatrixRow,
  matrixForms,
  matrixRows,
  publishedCell,
  type Sign,
} from '../sign-matrix.ts';
import { noScores, type ObservedLevel, type StudyCase } from '../study-case.ts';
import { drawNormal } from './draw-normal.ts';

/** The sign of every cell in a simulated population. */
export type KnownSigns = Readonly<
  Record<SectorGroup, Readonly<Record<MatrixRow, Readonly<Record<MatrixForm, Sign>>>>>
>;

export interface Population {
  readonly signs: KnownSigns;
  readonly cases: readonly StudyCase[];
}

export interface PopulationOptions {
  /** How many cases; they are dealt out to the four sector groups in turn. */
  readonly cases: number;
  /** Standard deviation of chance, in units of the effect of one sign. */
  readonly noise: number;
  readonly seed: string;
}

/**
 * A population of coded cases drawn from the published sign matrix, for finding out what so many cases can and
 * cannot tell. Made up: it says nothing about any cluster.
 *
 * Where a cell is published with two signs, one of them is drawn for the population. Collective efficiency
 * (0..3 in quarters), access to buyers (0..3) and subordination (0..1 in tenths) are drawn independently and
 * uniformly; upgrading is the sum of sign x standardised value over the two forces of its column, and chance,
 * cut at the quartiles of its distribution into the levels 0..3.
 */
export function simulatePopulation({ cases, noise, seed }: PopulationOptions): Population {
  const random = randomFrom(`${seed}/population`);
  const signs = drawSigns(random);
  const width = String(cases).length;
  return {
    signs,
    cases: Array.from({ length: cases }, (_, k) => {
      const group = sectorGroups[k % sectorGroups.length]!;
      return simulatedCase(`simulated-${String(k + 1).padStart(width, '0')}`, group, signs, noise, random);
    }),
  };
}

function drawSigns(random: Random): KnownSigns {
  const cell = (group: SectorGroup, row: MatrixRow, form: MatrixForm): Sign => {
    const { signs } = publishedCell(row, form, group);
    return signs[Math.floor(random() * signs.length)]!;
  };
  const line = (group: SectorGroup, row: MatrixRow) =>
    Object.fromEntries(matrixForms.map((form) => [form, cell(group, row, form)]));
  const half = (group: SectorGroup) => Object.fromEntries(matrixRows.map((row) => [row, line(group, row)]));
  return Object.fromEntries(sectorGroups.map((group) => [group, half(group)])) as unknown as KnownSigns;
}

/** Uniform over `steps + 1` values from 0 to `top`, and standardised. */
function drawUniform(steps: number, top: number, random: Random): { value: number; standard: number } {
  const step = Math.floor(random() * (steps + 1));
  // Variance of a uniform number from 0 .. steps: ((steps + 1)^2 - 1) / 12.
  const deviation = Math.sqrt(((steps + 1) ** 2 - 1) / 12);
  return { value: (step / steps) * top, standard: (step - steps / 2) / deviation };
}

function simulatedCase(
  id: string,
  group: SectorGroup,
  signs: KnownSigns,
  noise: number,
  random: Random,
): StudyCase {
  const efficiency = drawUniform(12, 3, random);
  const access = drawUniform(3, 3, random);
  const subordination = drawUniform(10, 1, random);
  const observed = matrixForms.map((form): readonly [string, ObservedLevel] => {
    const push = signs[group]['collective efficiency'][form];
    const pull = signs[group].buyers[form];
    const buyers = form === 'functional' ? subordination : access;
    const sum = push * efficiency.standard + pull * buyers.standard + noise * drawNormal(random);
    return [form, { level: quarter(sum / spread(push, pull, noise)), from: 'codes' }];
  });
  return {
    id,
    name: null,
    place: { file: 'simulated' },
    sectorGroup: group,
    provenance: 'illustrative',
    illustrative: true,
    derived: null,
    expert: {
      ...noScores,
      CE: efficiency.value,
      buyers: access.value,
      subordination: subordination.value,
    },
    observed: { ...Object.fromEntries(observed), intersectoral: null } as unknown as StudyCase['observed'],
    expected: Object.fromEntries(
      upgradingForms.map((form) => [form, { answer: 'not classified', level: null }]),
    ) as StudyCase['expected'],
  };
}

function spread(push: number, pull: number, noise: number): number {
  return Math.sqrt(push ** 2 + pull ** 2 + noise ** 2) || 1;
}

/** Quartiles of the standard normal distribution. */
const quartile = 0.6744897501960817;

/** 0..3: in which quarter of the standard normal distribution a number lies. */
function quarter(value: number): number {
  return [-quartile, 0, quartile].filter((cut) => value >= cut).length;
}
