import {
  type CognitiveRole,
  cognitiveRoleNames,
  type Flow,
  type KeyPlayerSet,
} from '../../model/articulator-detail.ts';
import type { Articulator, ArticulatorComponents, ClusterAssessment } from '../../model/assessment.ts';
import { atLeast } from '../../model/tolerance.ts';
import { type Block, heading, list, paragraph, table } from '../document.ts';
import type { Naming } from '../naming.ts';
import { counted, firstOf, listed, percent, sentence, shown } from '../words.ts';

/** Said wherever betweenness is shown and is not exact; nothing where it is. */
export function approximationBlocks({ betweenness }: ClusterAssessment): Block[] {
  if (betweenness === undefined) return [];
  const { bound, risk, samples, seed } = betweenness;
  return [
    paragraph(
      `≈ Betweenness is approximate: from ${shown(samples, 0)} drawn paths (seed ${seed}), with probability ` +
        `${shown(1 - risk)} no value is more than ${shown(bound, bound < 10 ? 2 : 0)} pairs from the true one. Ranks and mean ranks rest on it.`,
    ),
  ];
}

const rankTitles: Readonly<Record<keyof ArticulatorComponents, string>> = {
  boundaryBrokerage: '>Boundary',
  betweenness: '>Between',
  oneMinusConstraint: '>1 − c',
  communitiesJoined: '>Joins',
  piecesLeft: '>Pieces',
  reach: '>Reach',
};

/** The rank of each actor on each component, and its type by activity and exclusivity. */
export function rankTable({ articulators }: ClusterAssessment, naming: Naming): Block[] {
  const [first] = articulators;
  if (first === undefined) return [];
  const names = Object.keys(rankTitles) as (keyof ArticulatorComponents)[];
  const why = first.typology.reason;
  return [
    heading(3, 'Ranks on each component, and types of brokers'),
    table(
      ['>Rank', 'Actor', ...names.map((name) => rankTitles[name]), '>Activity', '>Exclusivity', 'Type'],
      articulators.map(({ rank, actor, ranks, typology }) => [
        ...[String(rank), naming.actor(actor), ...names.map((name) => shown(ranks[name], 1))],
        ...[shown(typology.activity, 0), shown(typology.exclusivity, 0), typology.type ?? '–'],
      ]),
    ),
    paragraph(
      'Equal values share the mean of their ranks. Activity: pairs of actors of different groups brought together; ' +
        'exclusivity: those that nobody else brings together. Powerhouse: much of both; connector: activity alone; ' +
        'linchpin: exclusivity alone; sideliner: neither (Hamilton, Hileman & Bodin 2020).' +
        (why === undefined ? '' : ` Types ${why}.`),
    ),
  ];
}

/** Flow through an actor across the border of the cluster, who would be cut off without it, what would fall. */
export function brokerDetail(each: Articulator, naming: Naming): string {
  return [flowText(each, naming), cutOffText(each, naming), fallText(each)]
    .filter((text) => text !== '')
    .join(' ');
}

function flowText({ twoWayFlow: { outsideIn, insideOut, gatekeeper } }: Articulator, naming: Naming): string {
  const side = (flow: Flow, way: string) =>
    flow.pairs === 0
      ? []
      : [
          `${counted(flow.pairs, 'pair')} ${way} (from ${naming.actors(flow.from, 4)} to ${naming.actors(flow.to, 4)})`,
        ];
  const sides = [...side(outsideIn, 'into the cluster'), ...side(insideOut, 'out of it')];
  if (sides.length === 0) return '';
  const both = gatekeeper ? ': both ways, a gatekeeper in the economic sense (Morrison 2008)' : '';
  return `Brings together ${listed(sides)}${both}.`;
}

function cutOffText({ cutOff }: Articulator, naming: Naming): string {
  if (cutOff.actors === 0) return '';
  const names = cutOff.pieces.flat();
  const text = firstOf(names.map(naming.actor), 10);
  const rest = cutOff.actors - names.length;
  return `Cut off from the largest piece: ${text}${rest > 0 ? `, and ${shown(rest, 0)} not named` : ''}.`;
}

function fallText({ efficiencyWithout: { falls } }: Articulator): string {
  if (falls === null) return '';
  if (falls.length === 0) return 'No item of collective efficiency falls without it.';
  return `Without it ${listed(falls.map(({ item, before, after }) => `${item} falls from ${before} to ${after}`))}.`;
}

/** Who lets things flow both ways across the border of the cluster, in one line. */
export function gatekeeperSentence({ articulators }: ClusterAssessment, naming: Naming): Block[] {
  const both = articulators.filter(({ twoWayFlow }) => twoWayFlow.gatekeeper).map(({ actor }) => actor);
  const names = both.length === 0 ? 'none' : naming.actors(both, 5);
  return [paragraph(`Gatekeepers in the economic sense (flow into the cluster and out of it): ${names}.`)];
}

/** Institutions between local firms and leaders: the target of policy for complex product systems. */
export function policyTargetBlocks({ policyTargets }: ClusterAssessment, naming: Naming): Block[] {
  const { institutions, reason } = policyTargets;
  if (institutions === null) return [];
  if (institutions.length === 0)
    return [paragraph(sentence([`No network broker to support: ${reason ?? ''}`]))];
  return [
    paragraph('Network brokers to support, between local firms and leaders of their chains:'),
    ...list(
      institutions.map(
        ({ actor, firms, leaders }) =>
          `${naming.actor(actor)}: tied to ${counted(firms.length, 'firm')} (${naming.actors(firms, 6)}) and to ${naming.actors(leaders, 6)}.`,
      ),
    ),
  ];
}

/** The same in one line. */
export function policyTargetSentence({ policyTargets }: ClusterAssessment, naming: Naming): Block[] {
  const { institutions, reason } = policyTargets;
  if (institutions === null) return [];
  const names = institutions.map(
    ({ actor, firms }) => `${naming.actor(actor)} with ${counted(firms.length, 'firm')}`,
  );
  const text = names.length === 0 ? `none, ${reason ?? ''}` : firstOf(names, 4);
  return [paragraph(sentence([`Network brokers to support, between local firms and leaders: ${text}`]))];
}

/** Which k to support: the sets that hold the cluster together, and that reach most of it. */
export function keyPlayerBlocks({ keyPlayers, leaders }: ClusterAssessment, naming: Naming): Block[] {
  if (keyPlayers === undefined) return [];
  const { fragmenting, reaching, fragmentation, reason } = keyPlayers;
  const rows = (name: string, sets: readonly KeyPlayerSet[]) =>
    sets.map(({ k, actors, value, search }) => [
      ...[name, String(k), setText(actors, leaders, naming), percent(value), search],
    ]);
  const all = [...rows('holds it together', fragmenting), ...rows('reaches most', reaching)];
  return [
    heading(4, 'Which to support together'),
    ...(all.length === 0 ? [] : [table(['Set that', '>k', 'Actors', '>Share', 'Search'], all)]),
    paragraph(
      'On the network among the actors of the cluster. Holds it together: share of pairs of actors in different ' +
        `pieces once the set has left (as it is: ${percent(fragmentation)}). Reaches most: share of actors in the set or ` +
        `within two steps of it (Borgatti 2006).${reason === undefined ? '' : ` ${sentence([reason])}`}`,
    ),
  ];
}

/** The actors of a set; a chain leader among them is marked, for it leads and is not what is ranked. */
function setText(actors: readonly string[], leaders: readonly string[], naming: Naming): string {
  return listed(actors.map((id) => `${naming.actor(id)}${leaders.includes(id) ? ', a chain leader' : ''}`));
}

/** The smallest set that reaches as much of the cluster as the largest one does, in one line. */
export function keyPlayerSentence({ keyPlayers, leaders }: ClusterAssessment, naming: Naming): Block[] {
  const most = keyPlayers?.reaching.at(-1)?.value ?? 0;
  const best = keyPlayers?.reaching.find(({ value }) => atLeast(value, most));
  if (best === undefined) return [];
  return [
    paragraph(
      `To reach most of the cluster together: ${setText(best.actors, leaders, naming)} (${percent(best.value)} of its actors within two steps; ${best.search}).`,
    ),
  ];
}

/** How many firms have which cognitive role, or why there is none. */
export function cognitiveRoleBlocks({ cognitiveRoles }: ClusterAssessment): Block[] {
  const { firms, cuts, reason } = cognitiveRoles;
  const title = heading(4, 'Cognitive roles of the firms');
  if (firms === null || cuts === null) return [title, paragraph(sentence([`Not defined: ${reason ?? ''}`]))];
  return [
    title,
    paragraph(
      `${sentence([roleCounts(firms)])} Strong locally from ${shown(cuts.local)} local contacts on, outside from ${shown(cuts.outside)} outside sources on, ` +
        'both above 0. The roles are those of Giuliani & Bell 2005, the figures that part them are our choice.',
    ),
  ];
}

/** The cognitive role of every firm with its counts; nothing where there is none. */
export function cognitiveRoleTable(
  { cognitiveRoles: { firms } }: ClusterAssessment,
  naming: Naming,
): Block[] {
  if (firms === null || firms.length === 0) return [];
  return [
    table(
      ['Firm', 'Role', '>Receives locally', '>Gives locally', '>Outside sources', 'Position'],
      firms.map(({ firm, role, received, given, outside, position }) => [
        ...[naming.actor(firm), role, shown(received, 0), shown(given, 0), shown(outside, 0), position],
      ]),
    ),
  ];
}

function roleCounts(firms: readonly CognitiveRole[]): string {
  const parts = cognitiveRoleNames.flatMap((name) => {
    const count = firms.filter(({ role }) => role === name).length;
    return count === 0 ? [] : [counted(count, name)];
  });
  return listed(parts);
}
