import { UsageError } from '../errors.ts';
import type { ClusterAssessment } from '../model/assessment.ts';
import { nearest } from '../model/nearest.ts';
import { findingsOf } from './findings.ts';

/** A number of a cluster that new linkages are to move. */
export interface Indicator {
  /** As it was asked for. */
  readonly name: string;
  /** The finding it is, e.g. `items.E4.share`. */
  readonly id: string;
  readonly title: string;
  /** Null where it is not defined. */
  read(cluster: ClusterAssessment): number | null;
  /** The least and the largest value it can have; null where it has none. */
  readonly range: readonly [number, number] | null;
}

/** Short names for the findings that are asked for most. */
const aliases: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['E1', 'E2', 'E3', 'E4', 'E5', 'J1', 'J2', 'J3', 'J4'].flatMap((item) => [
      [item.toLowerCase(), `items.${item}.share`],
      [`${item.toLowerCase()}.share`, `items.${item}.share`],
      [`${item.toLowerCase()}.level`, `items.${item}.level`],
    ]),
  ),
  product: 'upgrading.product.net',
  process: 'upgrading.process.net',
  functional: 'upgrading.functional.net',
  'e-i': 'network.externalInternal',
  kendallw: 'agreement.kendallW',
  ...Object.fromEntries(
    [
      'localDensity',
      'meanLocalDegree',
      'isolatedShare',
      'largestComponentShare',
      'reciprocity',
      'transitivity',
      'externalInternal',
    ].map((name) => [name.toLowerCase(), `network.${name}`]),
  ),
};

const joined = 'communitiesJoined:';
const rankOf = 'rank:';

/** The names that `indicatorNamed` takes, for help. */
export const indicatorNames =
  'ce, ee, ja; E1 to J4 (share of firms) or E1.level; localDensity, meanLocalDegree, isolatedShare, ' +
  'largestComponentShare, reciprocity, transitivity, externalInternal; product, process, functional (net); ' +
  'communitiesJoined:ACTOR; rank:ACTOR';

/** The indicator of that name, as it stands in a cluster. Throws UsageError where there is none. */
export function indicatorNamed(name: string, cluster: ClusterAssessment): Indicator {
  if (name.startsWith(joined)) return communitiesIndicator(name, cluster);
  const id = name.startsWith(rankOf)
    ? `articulators.${name.slice(rankOf.length)}.rank`
    : (aliases[name.toLowerCase()] ?? name);
  const numbers = findingsOf(cluster).filter(
    ({ id: found, kind, value }) => kind === 'number' || typeof value === 'number' || isLevel(found),
  );
  const finding = numbers.find((each) => each.id === id || each.id === id.toLowerCase());
  if (finding === undefined) {
    const meant = nearest(name, [...Object.keys(aliases), 'ce', 'ee', 'ja']);
    const hint = meant === null ? `Indicators are ${indicatorNames}.` : `Did you mean ${meant}?`;
    throw new UsageError(`"${name}" is not an indicator of cluster ${cluster.id}. ${hint}`);
  }
  return {
    name,
    id: finding.id,
    title: finding.title,
    range: rangeOf(finding.id),
    read: (subject) => {
      const value = findingsOf(subject).find((each) => each.id === finding.id)?.value ?? null;
      return typeof value === 'number' ? value : null;
    },
  };
}

function isLevel(id: string): boolean {
  return id.endsWith('.level');
}

/** Communities of firms, otherwise separate, that an actor joins (METHOD section 8). */
function communitiesIndicator(name: string, cluster: ClusterAssessment): Indicator {
  const actor = name.slice(joined.length);
  const read = (subject: ClusterAssessment) =>
    subject.articulators.find((each) => each.actor === actor)?.components.communitiesJoined ??
    subject.efficiency.items.J4.communitiesJoined?.[actor] ??
    null;
  if (read(cluster) === null) {
    throw new UsageError(
      `Of ${actor} it is not known how many communities it joins: it is not ranked in cluster ${cluster.id}.`,
    );
  }
  return { name, id: name, title: `communities joined by ${actor}`, range: null, read };
}

function rangeOf(id: string): readonly [number, number] | null {
  if (id === 'network.externalInternal') return [-1, 1];
  if (id === 'network.meanLocalDegree') return null;
  if (id.startsWith('network.') || id.startsWith('shares.') || id.endsWith('.share')) return [0, 1];
  if (['ce', 'ee', 'ja'].includes(id) || isLevel(id)) return [0, 3];
  return id.endsWith('.net') ? [-3, 3] : null;
}
