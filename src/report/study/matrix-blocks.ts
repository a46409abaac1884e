import { sectorGroups } from '../../model/sector.ts';
import { matrixForms, matrixRows, type SignMatrixCell } from '../../study/sign-matrix.ts';
import type { Study } from '../../study/study.ts';
import { type Block, list, paragraph, table } from '../document.ts';
import { counted, shown } from '../words.ts';
import { decimal, groupLabels, probability, signText } from './study-words.ts';

/** The published matrix beside the one rebuilt, cell by cell. */
export function matrixTable({ matrix }: Study): Block {
  return table(
    ['', ...sectorGroups.map((group) => groupLabels[group])],
    matrixRows.flatMap((row) =>
      matrixForms.map((form) => [
        `${row} → ${form}`,
        ...sectorGroups.map((group) => {
          const cell = matrix.find((each) => each.row === row && each.form === form && each.group === group)!;
          return `${cell.published} | ${signText(cell.sign)}: ${cell.verdict}`;
        }),
      ]),
    ),
  );
}

/** How many cells agree and differ, and by what rule. */
export function matrixSummary({ matrix, preset }: Study): Block[] {
  const { study: options } = preset.options as { study: Readonly<Record<string, number>> };
  const of = (verdict: SignMatrixCell['verdict']) => matrix.filter((cell) => cell.verdict === verdict).length;
  return [
    paragraph(
      `Published | from these cases. Of ${counted(matrix.length, 'cell')} ${of('agree')} agree, ${of('differ')} differ and for ${of('not enough cases')} there are not enough cases.`,
    ),
    ...list([
      `Enough, our choice: at least ${options.enoughCases} cases with both values, which vary. Then p of at most ${options.alpha} shows the sign of τ_b; with a larger p the sign is 0 where the whole interval of τ_b lies within ±${options.zeroWithin}, which few cases seldom allow; else the cases are too few to tell.`,
      'A cell published with two signs agrees with either of them; "none" is read as 0; "passive" as +.',
      'Collective efficiency is CE; buyers are access (E4 unless coded apart) for product and process, and subordination (quasi-hierarchies and hierarchies) for functional upgrading, as in the classifier.',
    ]),
  ];
}

/** Every cell with its figures and why it was judged so. */
export function matrixDetail({ matrix }: Study): Block {
  return table(
    ['Cell', 'Group', 'Published', 'From', '>n', '>τ_b', '>p', 'Sign', 'Verdict', 'Why'],
    matrix.map((cell) => [
      `${cell.row} → ${cell.form}`,
      groupLabels[cell.group],
      cell.published,
      cell.predictor,
      shown(cell.n, 0),
      decimal(cell.tauB),
      probability(cell.p),
      signText(cell.sign),
      cell.verdict,
      cell.reason,
    ]),
  );
}
