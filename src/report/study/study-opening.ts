import type { Study } from '../../study/study.ts';
import { type Block, facts, heading, list, paragraph, table } from '../document.ts';
import { counted, shown } from '../words.ts';
import { groupLabels } from './study-words.ts';

/** What the cases are worth comes before anything else, then what was not accepted, then the cases. */
export function studyOpening(study: Study): Block[] {
  const { evidence, account } = study;
  const lost =
    account.rejected === 0
      ? []
      : [
          paragraph(
            `${counted(account.rejected, 'case')} of ${shown(account.read, 0)} ${account.rejected === 1 ? 'was' : 'were'} rejected; the study rests on the rest. The reasons stand under "What was said of the data".`,
          ),
        ];
  const worth = worthSentence(study);
  return [
    ...(worth === null ? [] : [paragraph(worth)]),
    ...lost,
    heading(1, `Study of ${counted(evidence.counted, 'case')}`),
    facts(
      ['Cases', `${shown(evidence.cases, 0)} read, ${shown(evidence.counted, 0)} counted`],
      ['Illustrative', `${shown(evidence.illustrative, 0)} of ${shown(evidence.cases, 0)}`],
      [
        'With observed upgrading',
        `${shown(evidence.withObserved, 0)} of ${shown(evidence.counted, 0)} counted`,
      ],
      ['By sector group', groupText(study)],
      ['Compared', comparedText(study)],
      ['Seed', study.seed],
    ),
    ...list(ground(study)),
  ];
}

/** The first line: whether the study says something about the world at all. Null where all of it does. */
export function worthSentence({ evidence }: Study): string | null {
  const { cases, counted: count, illustrative } = evidence;
  if (cases === 0) return 'No case could be read, so there is nothing to compare.';
  if (count === 0) {
    return `No case counts as evidence: all ${cases} are illustrative, made up to show the method. With --count-illustrative they are compared all the same.`;
  }
  if (evidence.methodOnly) {
    return `This study shows the method, not the world: all ${counted(count, 'case')} counted ${count === 1 ? 'is' : 'are'} illustrative.`;
  }
  if (count === cases && illustrative > 0) {
    return `${illustrative} of ${counted(count, 'case')} counted ${illustrative === 1 ? 'is' : 'are'} illustrative, as was asked for: what follows is no evidence about the world.`;
  }
  return null;
}

function groupText({ groups }: Study): string {
  return groups
    .filter(({ cases, group }) => cases > 0 || group !== null)
    .map(({ group, cases }) => `${group === null ? 'group not known' : groupLabels[group]} ${cases}`)
    .join(', ');
}

function comparedText({ scores, cases }: Study): string {
  const kind = scores === 'derived' ? 'scores derived from linkages' : "experts' codes";
  const other = scores === 'derived' ? "experts' codes" : 'derived scores';
  const has = (name: 'derived' | 'expert') =>
    cases.filter((each) => each.counted && each[name] !== null).length;
  return `${kind} where a case has them, else ${other} (derived ${has('derived')}, coded ${has('expert')})`;
}

/** What the figures below are, said once. */
function ground({ preset, evidence, associations }: Study): readonly string[] {
  const { study: options } = preset.options as { study: Readonly<Record<string, number>> };
  const defined = associations.filter(({ p }) => p !== null);
  const small = defined.filter(({ p }) => p! <= options.alpha!).length;
  const tests = counted(defined.length, 'association');
  return [
    'Upgrading is what was observed (codes, else events), never what the classifier expects: that would compare a rule with itself.',
    ...(evidence.withObserved === 0
      ? ['No counted case has observed upgrading, so nothing is associated with it.']
      : [
          `τ_b is Kendall's, γ Goodman and Kruskal's; intervals of ${shown(options.confidence! * 100, 0)} % are asymptotic (Brown & Benedetti 1977; Goodman & Kruskal 1963) and too narrow for few cases: with few cases trust the p-value, which is exact or from permutations.`,
          `Of ${tests}, ${small} ${small === 1 ? 'has' : 'have'} a p-value of at most ${options.alpha}; by chance alone about ${shown(defined.length * options.alpha!, 0)} would. Association is no cause.`,
        ]),
  ];
}

/** Every case with what it is used for. */
export function caseTable({ cases }: Study): Block {
  return table(
    ['Case', 'Where', 'Group', 'Counted', 'Remarks'],
    cases.map(({ id, name, place, sectorGroup, counted: counts, remarks }) => [
      name === null || name === id ? id : `${name} (${id})`,
      'row' in place ? `${place.file}:${place.row}` : place.file,
      sectorGroup === null ? '–' : groupLabels[sectorGroup],
      counts ? 'yes' : 'no',
      remarks.join('; '),
    ]),
  );
}
