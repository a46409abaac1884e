import type { UpgradingForm } from '../../model/code.ts';
import type { Study } from '../../study/study.ts';
import type { Predictor } from '../../study/study-case.ts';
import { type Block, table } from '../document.ts';
import { shown } from '../words.ts';
import { groupLabels, variableLabels } from './study-words.ts';

/** How some variables are spread, by group; groups without a value are left out and counted as missing. */
export function distributionTable(
  { distributions }: Study,
  variables: readonly (Predictor | UpgradingForm)[],
): Block[] {
  const rows = variables.flatMap((variable) =>
    distributions.filter((each) => each.variable === variable && each.n + each.missing > 0),
  );
  if (rows.length === 0) return [];
  return [
    table(
      [
        'Variable',
        'Group',
        '>n',
        '>Not known',
        '>Lowest',
        '>Lower quartile',
        '>Median',
        '>Upper quartile',
        '>Highest',
        '>Mean',
      ],
      rows.map((each) => [
        variableLabels[each.variable],
        groupLabels[each.group],
        shown(each.n, 0),
        shown(each.missing, 0),
        ...[each.minimum, each.lowerQuartile, each.median, each.upperQuartile, each.maximum, each.mean].map(
          (value) => shown(value),
        ),
      ]),
    ),
  ];
}
