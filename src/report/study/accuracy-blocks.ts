import type { LevelAgreement } from '../../study/level-agreement.ts';
import type { Study } from '../../study/study.ts';
import { type Block, paragraph, table } from '../document.ts';
import { percent, shown } from '../words.ts';
import { decimal, groupLabels } from './study-words.ts';

/** `forces-1` against the commonest level of the other cases. */
export function accuracyBlocks({ accuracy, preset }: Study): Block[] {
  const rows = accuracy.filter(({ classifier, unclassified }) => classifier.n + unclassified > 0);
  if (rows.length === 0) {
    return [paragraph('No case has an observed level, so the classifier forces-1 cannot be checked.')];
  }
  const { study: options } = preset.options as { study: Readonly<Record<string, unknown>> };
  return [
    paragraph(
      `Leave one out: forces-1 has no parameter fitted to cases, so leaving a case out changes nothing for it; its levels are uncalibrated. Left out is each case from the baseline, which tells it the commonest level of the others of its group (of equally common ones the nearest to their median). Kappa has ${options.kappaWeights} weights.`,
    ),
    table(
      [
        'Upgrading',
        'Group',
        '>n',
        '>Not classified',
        '>Exact',
        '>Within one',
        '>Kappa',
        '>Baseline exact',
        '>Within one',
        '>Kappa',
      ],
      rows.map(({ group, form, unclassified, classifier, baseline }) => [
        form,
        groupLabels[group],
        shown(classifier.n, 0),
        shown(unclassified, 0),
        ...shares(classifier),
        ...shares(baseline),
      ]),
    ),
  ];
}

/** Derived scores against experts' codes. */
export function agreementBlocks({ agreement }: Study): Block[] {
  const rows = agreement.filter(({ n }) => n > 0);
  if (rows.length === 0) {
    return [
      paragraph('No case has both derived scores and codes by experts, so the two cannot be compared.'),
    ];
  }
  return [
    table(
      ['Derived against coded', '>Cases', '>Exact', '>Within one', '>Weighted kappa', 'Remark'],
      rows.map((each) => [each.item, shown(each.n, 0), ...shares(each), each.reason ?? '']),
    ),
  ];
}

function shares({ exact, withinOne, kappa }: LevelAgreement): readonly string[] {
  return [percent(exact), percent(withinOne), decimal(kappa)];
}
