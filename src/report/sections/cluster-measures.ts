import type { ClusterConditions, ClusterMeasures } from '../../model/cluster-conditions.ts';
import { percent } from '../../model/percent.ts';
import { type Block, list, paragraph, table } from '../document.ts';
import { shown } from '../words.ts';

/** The measures of METHOD section 5; those that are not defined say why, each reason once. */
export function clusterMeasureBlocks({ measures, regional }: ClusterConditions): Block[] {
  const rows = measureRows(measures);
  const undefinedOnes = rows.filter(([, value]) => value === null);
  const reasons = new Map<string, string[]>();
  for (const [label, , reason] of undefinedOnes) {
    reasons.set(reason ?? '', [...(reasons.get(reason ?? '') ?? []), label]);
  }
  const defined = rows.filter(([, value]) => value !== null);
  return [
    ...(regional === null
      ? []
      : [paragraph(`Region ${regional.region}, sector ${regional.sector}: ${regional.how}.`)]),
    ...(defined.length === 0
      ? []
      : [
          table(
            ['Measure', '>Value', 'Note'],
            defined.map(([label, value, note]) => [label, value!, note ?? '']),
          ),
        ]),
    ...list([...reasons].map(([reason, labels]) => `Not known: ${labels.join(', ')}: ${reason}`)),
    paragraph(locationText(measures)),
  ];
}

type Row = readonly [label: string, value: string | null, note: string | undefined];

function measureRows(measures: ClusterMeasures): readonly Row[] {
  const { ellisonGlaeser, employmentShare, divisionShare } = measures;
  const number = (label: string, { value, reason }: ClusterMeasures['locationQuotient'], digits = 3): Row => [
    label,
    value === null ? null : shown(value, digits),
    reason,
  ];
  const share = (label: string, { value, reason }: ClusterMeasures['employmentShare']): Row => [
    label,
    value === null ? null : percent(value),
    reason,
  ];
  return [
    number('Location quotient', measures.locationQuotient),
    share("Share of the sector's employment", employmentShare),
    number('Establishments in the region', measures.establishments, 0),
    number('Locational Gini', measures.locationalGini),
    ['Ellison-Glaeser γ', ...glaeserCells(ellisonGlaeser)],
    number("Litzenberger and Sternberg's cluster index", measures.litzenbergerSternberg),
    number('Median distance of two firms (km)', measures.medianDistance),
    number('Standard distance of the firms (km)', measures.standardDistance),
    share('Firms in the commonest ISIC division', divisionShare),
  ];
}

function glaeserCells({
  value,
  reason,
}: ClusterMeasures['ellisonGlaeser']): readonly [string | null, string | undefined] {
  if (value === null) return [null, reason];
  const { gamma, g, h, z, plants, regions } = value;
  const note = `G ${shown(g, 4)}, H ${shown(h, 4)}, z ${z === null ? `not defined (${reason})` : shown(z, 3)}; ${plants} plants, ${regions} regions`;
  return [shown(gamma, 4), note];
}

/** How many locations are exact and how many are estimated: distances are no better than these. */
function locationText({ locations }: ClusterMeasures): string {
  const { exact, estimated, unsaid, missing, points } = locations;
  const located = exact + estimated + unsaid;
  if (located === 0) return 'No firm has coordinates.';
  return (
    `Locations of firms: ${exact} exact, ${estimated} estimated, ${unsaid} of which nothing is said, ` +
    `${missing} without coordinates; ${located} firms at ${points} different ${points === 1 ? 'point' : 'points'}.`
  );
}
