import { upgradingForms } from '../../model/code.ts';
import type { StudyAssociation } from '../../study/associations.ts';
import type { Study } from '../../study/study.ts';
import type { Predictor } from '../../study/study-case.ts';
import { type StudyGroup, studyGroups } from '../../study/study-sample.ts';
import { type Block, heading, list, table } from '../document.ts';
import { listed, shown } from '../words.ts';
import { decimal, groupLabels, intervalText, probability, variableLabels } from './study-words.ts';

/** The associations of some predictors, group by group: those that are defined, and why the others are not. */
export function associationBlocks(study: Study, predictors: readonly Predictor[]): Block[] {
  return studyGroups.flatMap((group) => {
    const here = ofGroup(study, group, predictors);
    const defined = here.filter(({ tauB }) => tauB !== null);
    if (here.every(({ n }) => n === 0)) return [];
    return [
      heading(3, `Association, ${groupLabels[group]}`),
      ...(defined.length === 0 ? [] : [fullTable(defined)]),
      ...list(reasonsOf(here.filter(({ tauB }) => tauB === null))),
    ];
  });
}

/** One line a predictor, one column a form: tau-b with its p-value and n. */
export function shortAssociations(study: Study, group: StudyGroup, predictors: readonly Predictor[]): Block {
  return table(
    [`τ_b (p, n), ${groupLabels[group]}`, ...upgradingForms],
    predictors.map((predictor) => [
      variableLabels[predictor],
      ...upgradingForms.map((form) => {
        const found = ofGroup(study, group, [predictor]).find((each) => each.form === form)!;
        return found.tauB === null
          ? `– (n ${found.n})`
          : `${decimal(found.tauB)} (${probability(found.p)}, ${found.n})`;
      }),
    ]),
  );
}

function ofGroup(
  { associations }: Study,
  group: StudyGroup,
  predictors: readonly Predictor[],
): readonly StudyAssociation[] {
  return associations.filter((each) => each.group === group && predictors.includes(each.predictor));
}

function fullTable(defined: readonly StudyAssociation[]): Block {
  return table(
    ['Compared', 'Upgrading', '>n', '>τ_b', 'Interval of τ_b', '>γ', 'Interval of γ', '>p', 'p is'],
    defined.map((each) => [
      variableLabels[each.predictor],
      each.form,
      shown(each.n, 0),
      decimal(each.tauB),
      intervalText(each.tauBInterval),
      decimal(each.gamma),
      intervalText(each.gammaInterval),
      probability(each.p),
      each.method === 'permutation' ? `from ${each.draws} permutations` : 'exact',
    ]),
  );
}

/** Each reason once, with what it holds for. */
function reasonsOf(missing: readonly StudyAssociation[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { reason, predictor, form } of missing) {
    const text = reason ?? 'not defined';
    byReason.set(text, [...(byReason.get(text) ?? []), `${predictor}–${form}`]);
  }
  return [...byReason].map(([reason, pairs]) => `No association (${reason}): ${listed(pairs)}.`);
}
