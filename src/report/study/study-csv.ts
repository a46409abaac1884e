import { writeCsv } from '../../read/case-csv.ts';
import { matrixForms, matrixPredictor, matrixRows } from '../../study/sign-matrix.ts';
import type { Study } from '../../study/study.ts';

/**
 * The table for a paper: one row an association, with the published sign where the association is a cell of
 * the matrix. Not defined is an empty cell, with the reason in the last column. RFC 4180.
 */
export function studyCsv({ associations, matrix, evidence }: Study): string {
  const header = [
    'group',
    'predictor',
    'form',
    'n',
    'tauB',
    'tauBLow',
    'tauBHigh',
    'gamma',
    'gammaLow',
    'gammaHigh',
    'p',
    'pMethod',
    'draws',
    'matrixRow',
    'published',
    'sign',
    'verdict',
    'evidence',
    'reason',
  ];
  const worth = evidence.methodOnly ? 'illustrative cases only' : mixed(evidence);
  const rows = associations.map((each) => {
    const row = matrixRows.find((name) =>
      matrixForms.some((form) => form === each.form && matrixPredictor(name, form) === each.predictor),
    );
    const cell = matrix.find(
      ({ row: name, form, group }) => name === row && form === each.form && group === each.group,
    );
    return [
      each.group,
      each.predictor,
      each.form,
      each.n,
      each.tauB,
      each.tauBInterval?.[0] ?? null,
      each.tauBInterval?.[1] ?? null,
      each.gamma,
      each.gammaInterval?.[0] ?? null,
      each.gammaInterval?.[1] ?? null,
      each.p,
      each.method,
      each.draws ?? null,
      cell?.row ?? null,
      cell?.published ?? null,
      cell?.sign ?? null,
      cell?.verdict ?? null,
      worth,
      each.reason ?? null,
    ];
  });
  return writeCsv([header, ...rows]);
}

function mixed({ counted, cases, illustrative }: Study['evidence']): string {
  return counted === cases && illustrative > 0 ? 'partly illustrative cases' : 'field cases';
}
