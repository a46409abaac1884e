import type { Articulator, ArticulatorComponents, ClusterAssessment } from '../model/assessment.ts';
import { figure, some } from './words.ts';

const titles: Readonly<Record<keyof ArticulatorComponents, string>> = {
  boundaryBrokerage: 'boundary brokerage',
  betweenness: 'betweenness',
  oneMinusConstraint: '1 − constraint',
  communitiesJoined: 'communities joined',
  piecesLeft: 'pieces left',
  reach: 'reach',
};

/** Which components of an articulator moved, or who passed it while its own stayed. */
export function whyRankMoved(
  actor: string,
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  const was = before.articulators.find((each) => each.actor === actor);
  const is = after.articulators.find((each) => each.actor === actor);
  if (was === undefined) return [`it is ranked now: ${componentsText(is!, after)}`];
  if (is === undefined) {
    return [
      after.leaders.includes(actor)
        ? 'it is a chain leader now, and leaders are not ranked'
        : 'it left the case, or has no tie with the cluster any more',
    ];
  }
  const names = Object.keys(titles) as (keyof ArticulatorComponents)[];
  const moved = names
    .filter((name) => was.components[name] !== is.components[name])
    .map((name) => {
      const [from, to] = [componentText(name, was, before), componentText(name, is, after)];
      return `${titles[name]} from ${from} to ${to}`;
    });
  return [...moved, ...passed(was, is, before, after)];
}

function componentsText(articulator: Articulator, cluster: ClusterAssessment): string {
  const names = Object.keys(titles) as (keyof ArticulatorComponents)[];
  return names.map((name) => `${titles[name]} ${componentText(name, articulator, cluster)}`).join(', ');
}

/** The figure; approximate betweenness is marked with the bound that holds for it. */
function componentText(
  name: keyof ArticulatorComponents,
  { components }: Articulator,
  { betweenness }: ClusterAssessment,
): string {
  const text = figure(components[name]);
  if (name !== 'betweenness' || betweenness === undefined) return text;
  return `≈ ${text} (within ${figure(betweenness.bound)})`;
}

/** Actors that stood on the other side of it before, that came or that left. */
function passed(
  was: Articulator,
  is: Articulator,
  before: ClusterAssessment,
  after: ClusterAssessment,
): readonly string[] {
  const above = (rank: number, { articulators }: ClusterAssessment) =>
    new Set(articulators.filter((other) => other.rank < rank).map((other) => other.actor));
  const earlier = above(was.rank, before);
  const later = above(is.rank, after);
  const over = [...later].filter((id) => !earlier.has(id));
  const under = [...earlier].filter((id) => !later.has(id));
  return [
    ...(over.length === 0 ? [] : [`now before it: ${some(over)}`]),
    ...(under.length === 0 ? [] : [`no longer before it: ${some(under)}`]),
  ];
}
