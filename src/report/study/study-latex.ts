import { sectorGroups } from '../../model/sector.ts';
import type { StudyAssociation } from '../../study/associations.ts';
import { matrixForms, matrixRows } from '../../study/sign-matrix.ts';
import type { Study } from '../../study/study.ts';
import { studyGroups } from '../../study/study-sample.ts';
import { escapeLatex } from './escape-latex.ts';
import { worthSentence } from './study-opening.ts';
import { decimal, groupLabels, probability, signText } from './study-words.ts';

/** What is compared in the table of associations: sums, access and governance, not every item. */
const compared = ['CE', 'EE', 'JA', 'buyers', 'market', 'network', 'quasi-hierarchy', 'hierarchy'] as const;

/**
 * Two tables for a paper: the sign matrix, published and rebuilt, and the associations of collective
 * efficiency, access and governance. Plain `table` and `tabular`: no package is needed.
 */
export function studyLatex(study: Study): string {
  const worth = worthSentence(study);
  const note = worth === null ? '' : ` ${worth}`;
  return `${matrixLines(study, note).join('\n')}\n\n${associationLines(study, note).join('\n')}\n`;
}

function matrixLines({ matrix }: Study, note: string): string[] {
  const rows = matrixRows.flatMap((row) =>
    matrixForms.map((form) => [
      `${row} → ${form}`,
      ...sectorGroups.map((group) => {
        const cell = matrix.find((each) => each.row === row && each.form === form && each.group === group)!;
        return `${cell.published} | ${signText(cell.sign)} (${cell.n})`;
      }),
    ]),
  );
  const caption = `Collective efficiency, buyers and upgrading by sector group: published sign | sign from these cases (number of cases); ? where they are too few to tell.${note}`;
  return tableLines(
    caption,
    'tab:sign-matrix',
    ['', ...sectorGroups.map((group) => groupLabels[group])],
    rows,
  );
}

function associationLines({ associations }: Study, note: string): string[] {
  const rows = studyGroups.flatMap((group) =>
    compared.flatMap((predictor) => {
      const here = associations.filter((each) => each.group === group && each.predictor === predictor);
      if (here.every(({ tauB }) => tauB === null)) return [];
      return [[groupLabels[group], predictor, ...here.map(cellText)]];
    }),
  );
  const caption = `Kendall's τ_b of observed upgrading (two-sided p; number of cases).${note}`;
  const header = ['Group', 'With', 'product', 'process', 'functional', 'intersectoral'];
  return tableLines(caption, 'tab:associations', header, rows);
}

function cellText({ tauB, p, n }: StudyAssociation): string {
  return tauB === null ? '–' : `${decimal(tauB)} (${probability(p)}; ${n})`;
}

function tableLines(
  caption: string,
  label: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]) => `${cells.map(escapeLatex).join(' & ')} \\\\`;
  return [
    '\\begin{table}',
    `\\caption{${escapeLatex(caption)}}`,
    `\\label{${label}}`,
    `\\begin{tabular}{${'l'.repeat(header.length)}}`,
    '\\hline',
    line(header),
    '\\hline',
    ...rows.map(line),
    '\\hline',
    '\\end{tabular}',
    '\\end{table}',
  ];
}
