import { type SectorGroup, sectorGroups } from '../model/sector.ts';
import { atMost, below } from '../model/tolerance.ts';
import { buyersMatrix, collectiveEfficiencyMatrix } from '../upgrading/published-matrix.ts';
import type { StudyAssociation, studyAssociations } from './associations.ts';
import type { StudyPreset } from './preset.ts';
import type { Predictor } from './study-case.ts';

export type Sign = -1 | 0 | 1;
export const matrixForms = ['product', 'process', 'functional'] as const;
export type MatrixForm = (typeof matrixForms)[number];
export const matrixRows = ['collective efficiency', 'buyers'] as const;
export type MatrixRow = (typeof matrixRows)[number];

/** One cell of the published matrix beside what the cases show. */
export interface SignMatrixCell {
  readonly row: MatrixRow;
  readonly form: MatrixForm;
  readonly group: SectorGroup;
  /** The published cell in its own words; `none` where no force of buyers is published. */
  readonly published: string;
  /** The signs it can be read as: two where the cell holds two; `none` is read as 0. */
  readonly signs: readonly Sign[];
  /** What was compared with the form: CE; E4 or coded access; for buyers and functional, subordination. */
  readonly predictor: Predictor;
  readonly n: number;
  readonly tauB: number | null;
  readonly p: number | null;
  /** The sign the cases show; null where they are too few to tell. */
  readonly sign: Sign | null;
  readonly verdict: 'agree' | 'differ' | 'not enough cases';
  readonly reason: string;
}

/** What is compared in a cell: access for product and process, subordination for functional (METHOD section 9). */
export function matrixPredictor(row: MatrixRow, form: MatrixForm): Predictor {
  if (row === 'collective efficiency') return 'CE';
  return form === 'functional' ? 'subordination' : 'buyers';
}

/** The published words of a cell and the signs it can be read as. */
export function publishedCell(
  row: MatrixRow,
  form: MatrixForm,
  group: SectorGroup,
): Pick<SignMatrixCell, 'published' | 'signs'> {
  const matrix = row === 'buyers' ? buyersMatrix : collectiveEfficiencyMatrix;
  const cell = matrix[group][form];
  return cell === null ? { published: 'none', signs: [0] } : { published: cell.words, signs: cell.signs };
}

/**
 * The sign matrix rebuilt from the cases (METHOD section 12): a cell agrees where its sign is one of those it
 * is published with, either of them where it holds two.
 *
 * The rule for "enough" [O], all of it options: at least `enoughCases` with both values, which vary; then a
 * p-value of at most `alpha` shows the sign of tau-b; a larger one shows 0 where the whole interval of tau-b
 * lies within ±`zeroWithin`, and where it does not, the cases are too few to tell 0 from a sign.
 */
export function signMatrix(
  associations: ReturnType<typeof studyAssociations>,
  preset: StudyPreset,
): readonly SignMatrixCell[] {
  const found = new Map(
    associations.map((each) => [`${each.group}/${each.predictor}/${each.form}`, each] as const),
  );
  return matrixRows.flatMap((row) =>
    matrixForms.flatMap((form) =>
      sectorGroups.map((group) => {
        const predictor = matrixPredictor(row, form);
        const association = found.get(`${group}/${predictor}/${form}`)!;
        const cell = publishedCell(row, form, group);
        const { n, tauB, p } = association;
        return {
          row,
          form,
          group,
          ...cell,
          predictor,
          n,
          tauB,
          p,
          ...judged(association, cell.signs, preset),
        };
      }),
    ),
  );
}

function judged(
  association: StudyAssociation,
  published: readonly Sign[],
  preset: StudyPreset,
): Pick<SignMatrixCell, 'sign' | 'verdict' | 'reason'> {
  const { sign, reason } = shownSign(association, preset);
  if (sign === null) return { sign, verdict: 'not enough cases', reason };
  return { sign, verdict: published.includes(sign) ? 'agree' : 'differ', reason };
}

/** The sign that an association shows, or null with the reason why it shows none. */
export function shownSign(
  { n, tauB, tauBInterval, p, reason }: StudyAssociation,
  { enoughCases, alpha, zeroWithin }: StudyPreset,
): { readonly sign: Sign | null; readonly reason: string } {
  if (tauB === null || p === null) return { sign: null, reason: reason ?? 'not defined' };
  if (n < enoughCases) return { sign: null, reason: `${n} of the ${enoughCases} cases needed` };
  if (atMost(p, alpha)) {
    return { sign: tauB > 0 ? 1 : tauB < 0 ? -1 : 0, reason: `p is at most ${alpha}` };
  }
  if (tauBInterval?.every((end) => below(Math.abs(end), zeroWithin)) === true) {
    return { sign: 0, reason: `p is above ${alpha} and the interval of tau-b within ±${zeroWithin}` };
  }
  return {
    sign: null,
    reason: `p is above ${alpha}, but the interval of tau-b reaches beyond ±${zeroWithin}: too few cases to tell`,
  };
}
