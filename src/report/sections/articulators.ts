import { type Articulator, brokerageRoles, type ClusterAssessment } from '../../model/assessment.ts';
import { anchor } from '../anchor.ts';
import { type Block, explainedBy, list, paragraph, type Text, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { rankNote } from '../stays.ts';
import { counted, firstOf, shown } from '../words.ts';
import { approximationBlocks, brokerDetail } from './articulator-detail.ts';

/** Articulators in the text of the full report; those after them stand in its annex. */
export const firstArticulators = 20;

/** The first ranked actors with the six components side by side, and what the numbers say. */
export function articulatorTable(cluster: ClusterAssessment, naming: Naming, limit: number): Block[] {
  const rows = componentRows(cluster, cluster.articulators.slice(0, limit), naming);
  if (rows.length === 0) return [paragraph('No actor is ranked: none but chain leaders has a tie.')];
  const tested = cluster.stability === undefined ? '' : ` ${rankLegend}`;
  const how = anchor(cluster, 'how', 'articulators');
  return [
    explainedBy(table(articulatorTitles, rows), how),
    paragraph(`${legend}${tested}`, how),
    ...approximationBlocks(cluster),
  ];
}

/** The ranked actors after the first ones. */
export function furtherArticulators(cluster: ClusterAssessment, naming: Naming): Block[] {
  const rows = componentRows(cluster, cluster.articulators.slice(firstArticulators), naming);
  return rows.length === 0
    ? []
    : [explainedBy(table(articulatorTitles, rows), anchor(cluster, 'how', 'articulators'))];
}

function componentRows(cluster: ClusterAssessment, ranked: readonly Articulator[], naming: Naming) {
  const near = cluster.betweenness === undefined ? '' : '≈ ';
  return ranked.map((each) => [
    rankCell(cluster, each),
    naming.actor(each.actor),
    each.kind ?? '–',
    shown(each.meanRank, 1),
    shown(each.components.boundaryBrokerage, 0),
    `${near}${shown(each.components.betweenness, 1)}`,
    shown(each.components.oneMinusConstraint, 3),
    shown(each.components.communitiesJoined, 0),
    shown(each.components.piecesLeft, 0),
    `${shown(each.reach.firms, 0)} + ${shown(each.reach.leaders, 0)}`,
  ]);
}

/** The rank, with its interval over the draws where it was tested; it leads to the notes where there are some. */
function rankCell(cluster: ClusterAssessment, { actor, rank }: Articulator): Text {
  const interval = rankNote(cluster, actor);
  const text = interval === '' ? String(rank) : `${rank} (${interval})`;
  return rank > firstArticulators ? text : { text, to: anchor(cluster, 'articulator', actor) };
}

const rankLegend = 'Rank: in brackets where it lies over the draws with linkages missing.';

const articulatorTitles = [
  '>Rank',
  'Actor',
  'Kind',
  '>Mean rank',
  '>Boundary',
  '>Between',
  '>1 − c',
  '>Joins',
  '>Pieces',
  '>Reach',
];

const roleLegend =
  'Roles count the pairs brokered, beside what random links of the same density would give; z is not defined ' +
  '(–) where the expected spread is 0. p, where draws were asked for: the share of seeded draws with as many or more.';

const legend =
  'Boundary: triads brokered other than within the cluster. Between: betweenness. 1 − c: 1 − constraint. ' +
  'Joins: otherwise separate communities of firms. Pieces: left when the actor leaves. Reach: firms of the ' +
  'cluster + chain leaders within two steps.';

/** How far the six measures agree, without which the order should not be read. */
export function agreementSentence({ agreement }: ClusterAssessment): string {
  if (agreement.kendallW === null) {
    return `Agreement of the six measures (Kendall's W): not defined${agreement.reason === undefined ? '' : `, ${agreement.reason}`}.`;
  }
  return (
    `Agreement of the six measures: Kendall's W ${shown(agreement.kendallW)} (1 they order alike, 0 they do ` +
    'not agree at all). The order is the mean of the six ranks, our choice.'
  );
}

/** Roles with expectation and z, the pairs brokered by name, and what breaks without each. */
export function articulatorNotes(cluster: ClusterAssessment, naming: Naming): Block[] {
  const { articulators } = cluster;
  const noted = articulators.slice(0, firstArticulators);
  const rest = articulators.length - noted.length;
  return [
    ...(noted.length === 0 ? [] : [paragraph(roleLegend)]),
    ...list(
      noted.map((each) => ({
        id: anchor(cluster, 'articulator', each.actor),
        text: `${naming.actor(each.actor)}: ${rolesText(each)} ${brokersText(each, naming)} ${piecesText(each)} ${brokerDetail(each, naming)}`.trim(),
      })),
    ),
    ...(rest <= 0 ? [] : [paragraph(`The roles of ${counted(rest, 'more actor')} are in the JSON form.`)]),
  ];
}

function rolesText({ roles, expected, z, p }: Articulator): string {
  const parts = [...brokerageRoles, 'total' as const].map((role) => {
    const drawn = p === undefined ? '' : `, p ${shown(p[role], 3)}`;
    return `${role} ${shown(roles[role], 0)} (expected ${shown(expected[role], 1)}, z ${shown(z[role], 1)}${drawn})`;
  });
  return `${parts.join(', ')}.`;
}

function brokersText({ brokered, brokers }: Articulator, naming: Naming): string {
  if (brokered === 0) return 'Brokers no pair.';
  const shownPairs = brokers.slice(0, 6).map(({ from, to }) => `${naming.actor(from)} → ${naming.actor(to)}`);
  const rest = brokered - shownPairs.length;
  const names = rest > 0 ? `${shownPairs.join('; ')} and ${shown(rest, 0)} more` : shownPairs.join('; ');
  return `Brokers ${counted(brokered, 'pair')}: ${names}.`;
}

function piecesText({ pieces }: Articulator): string {
  if (pieces.length < 2) return 'Nothing breaks without it.';
  const sizes = firstOf(pieces.map(String), 10);
  return `Without it its component falls into ${counted(pieces.length, 'piece')} of ${sizes}.`;
}
