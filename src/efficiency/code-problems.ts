import { append } from '../model/append.ts';
import type { Case } from '../model/case.ts';
import { type Code, upgradingForms } from '../model/code.ts';
import type { Problem } from '../model/problem.ts';

const formsOfUpgrading: ReadonlySet<string> = new Set(upgradingForms);

/** Codes of one coder that give one item of one subject different values: they count as none, and that is told. */
export function codeProblems(subject: Case): readonly Problem[] {
  const judged = new Map<string, Code[]>();
  for (const code of subject.codes) {
    if (formsOfUpgrading.has(code.item)) continue;
    const what = JSON.stringify([code.subject, code.item, code.coder]);
    append(judged, what, code);
  }
  return [...judged.values()]
    .filter((codes) => new Set(codes.map(({ value }) => value)).size > 1)
    .flatMap((codes) => {
      const values = [...new Set(codes.map(({ value }) => value))].sort((a, b) => a - b);
      return codes.flatMap(({ subject, item, coder, value, rows }) =>
        rows.map((row) => ({
          code: 'expert-codes-differ',
          severity: 'warning' as const,
          ...row,
          column: 'value',
          value: String(value),
          message: `${coder ?? 'an unnamed coder'} codes ${item} of ${subject} as ${values.join(' and ')}; these codes count as none`,
          remedy: 'Keep one value, or name the coders where they are several.',
        })),
      );
    });
}
