import type { Assessment } from '../../src/model/assessment.ts';
import { fixed, header, percent, row } from './markdown-table.ts';

/** How many firms, institutions and linkages each cluster has, and how its firms are tied. */
export function countsOf({ clusters, case: { provenance } }: Assessment): readonly string[] {
  return [
    ...header([
      'cluster',
      'firms',
      'institutions',
      'linkages: local',
      'domestic',
      'cross-border',
      'firms tied to no firm',
      'in the largest component',
      'transitivity',
    ]),
    ...clusters.map(({ id, name, firms, institutions, linkages, network }) =>
      row([
        name ?? id,
        ...[firms, institutions, linkages.local.count, linkages.domestic.count].map(String),
        String(linkages.crossBorder.count),
        percent(network.isolatedShare),
        percent(network.largestComponentShare),
        fixed(network.transitivity),
      ]),
    ),
    '',
    `Actors and linkages together: ${provenance.reported} reported, ${provenance.estimated} estimated, ` +
      `${provenance.illustrative} illustrative.`,
  ];
}
