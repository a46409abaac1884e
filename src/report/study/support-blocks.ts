import { type SectorGroup, sectorGroups } from '../../model/sector.ts';
import { adviceRules } from '../../policy/advice/index.ts';
import type { StudyAssociation } from '../../study/associations.ts';
import type { Study } from '../../study/study.ts';
import { type Block, list, paragraph } from '../document.ts';
import { decimal, groupLabels, probability, variableLabels } from './study-words.ts';

/** What the source recommends for a group (METHOD section 11). */
function recommended(group: SectorGroup): string {
  return adviceRules
    .filter((rule) => rule.group === group)
    .map(({ title }) => `${title[0]!.toLowerCase()}${title.slice(1)}`)
    .join('; ');
}

/** By group: the items and the governance that go with upgrading in these cases, beside the published advice. */
export function supportBlocks(study: Study): Block[] {
  const { study: options } = study.preset.options as { study: Readonly<Record<string, number>> };
  const items = sectorGroups.map((group) => {
    const shownHere = study.associations.filter(
      (each) =>
        each.group === group && isLever(each) && each.n >= options.enoughCases! && each.p! <= options.alpha!,
    );
    const found =
      shownHere.length === 0
        ? `nothing is shown (at least ${options.enoughCases} cases and p of at most ${options.alpha})`
        : shownHere.map(sentenceOf).join('; ');
    return `${groupLabels[group]}: in these cases ${found}. The source recommends: ${recommended(group)}.`;
  });
  return [
    paragraph(
      'Single items and types of governance that go with observed upgrading, and what the source recommends. What goes with upgrading need not bring it about.',
    ),
    ...list(items),
  ];
}

/** Sums of items are no lever: only what can be supported by itself is listed. */
function isLever({ predictor, p }: StudyAssociation): boolean {
  return p !== null && !['CE', 'EE', 'JA', 'subordination'].includes(predictor);
}

function sentenceOf({ predictor, form, tauB, p, n }: StudyAssociation): string {
  return `${variableLabels[predictor]} with ${form} (τ_b ${decimal(tauB)}, p ${probability(p)}, n ${n})`;
}
