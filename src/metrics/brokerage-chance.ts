import type { CompactNetwork } from '../graph/compact-network.ts';
import { type BrokerageByRole, brokerage, brokerageRoles } from './brokerage.ts';
import { groupCensus } from './group-census.ts';
import { permuteGroups } from './permute-groups.ts';
import { randomFrom } from './random.ts';
import { randomNetwork } from './random-network.ts';

/** What is drawn at random: the links, or which actor has which group. */
export const brokerageNulls = ['links', 'groups'] as const;
export type BrokerageNull = (typeof brokerageNulls)[number];

export interface BrokerageChanceOptions {
  readonly seed: string;
  readonly draws: number;
  readonly nullModel: BrokerageNull;
  readonly progress?: (done: number, of: number) => void;
}

/** Seeded p-values of an actor's brokerage, by role; NaN where not defined. */
export interface BrokerageChance {
  /** Share of the draws, the observed one counted in, in which the actor brokers at least as much. */
  readonly atLeast: BrokerageByRole;
  /** The same for at most as much. */
  readonly atMost: BrokerageByRole;
}

/**
 * Brokerage against chance without the normal approximation: p-values by drawing.
 *
 * For: whether an actor's z may be believed; counts of rare roles are far from normal.
 *
 *   links   the groups stay; as many links as there are fall anywhere among the actors with a known group, all
 *           such networks equally likely: the null model of `expectedBrokerage`, given the number of links
 *   groups  the links stay; the labels of the actors with a known group, the broker's own too, change places
 *   p = (1 + draws with a count as large or larger) / (1 + draws)
 *
 * Conventions: counts as in `brokerage`; one-sided, both sides given. One draw serves all actors, so their
 * p-values are not independent; nothing is corrected for there being many.
 * Not defined (NaN): actors without a known group; `groups`: the total, which labels cannot change.
 * Reference: Gould & Fernandez 1989 (null model); Davison & Hinkley 1997, 4.2 (p).
 */
export function brokerageChance(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  raw: BrokerageByRole,
  { progress, ...options }: BrokerageChanceOptions,
): BrokerageChance {
  const work = { ...options, network, groupOf, raw, parts: 1 };
  return brokerageShares(work, [brokerageDraws(work, progress)(0)]);
}

/** What the draws need, as plain data; part p of `parts` does the draws p, p + parts, p + 2 parts ... */
export interface BrokerageDraws extends Omit<BrokerageChanceOptions, 'progress'> {
  readonly network: CompactNetwork;
  readonly groupOf: ArrayLike<number>;
  readonly raw: BrokerageByRole;
  readonly parts: number;
}

const columns = [...brokerageRoles, 'total'] as const;

/**
 * The draws of one part: for each role and the total, actor by actor, the draws in which it brokers at least as
 * much, then those in which it brokers at most as much. Counts of parts add up, in whatever order they come.
 */
export function brokerageDraws(
  { network, groupOf, raw, seed, draws, nullModel, parts }: BrokerageDraws,
  progress?: (done: number, of: number) => void,
): (part: number) => Float64Array {
  const { size } = network;
  const eligible = Uint32Array.from({ length: size }, (_, actor) => actor).filter(
    (actor) => groupOf[actor]! >= 0,
  );
  const links = groupCensus(network, groupOf).arcs / (network.directed ? 1 : 2);
  return (part) => {
    const counts = new Float64Array(2 * columns.length * size);
    for (let draw = part; draw < draws; draw += parts) {
      const random = randomFrom(`${seed}/brokerage/${nullModel}/${draw}`);
      const drawn =
        nullModel === 'links'
          ? brokerage(randomNetwork(network, eligible, links, random), groupOf)
          : brokerage(network, permuteGroups(groupOf, random));
      columns.forEach((role, column) => {
        const least = column * size;
        const most = (columns.length + column) * size;
        for (const actor of eligible) {
          const gap = drawn[role][actor]! - raw[role][actor]!;
          if (gap >= 0) counts[least + actor]!++;
          if (gap <= 0) counts[most + actor]!++;
        }
      });
      progress?.(draw + 1, draws);
    }
    return counts;
  };
}

/** The p-values from the counts of all parts. */
export function brokerageShares(
  { network: { size }, groupOf, draws, nullModel }: Omit<BrokerageDraws, 'raw' | 'seed'>,
  counts: readonly Float64Array[],
): BrokerageChance {
  const shares = (first: number) =>
    byRole((role) => {
      const column = (first + columns.indexOf(role)) * size;
      return Float64Array.from({ length: size }, (_, actor) => {
        const isDefined = groupOf[actor]! >= 0 && !(nullModel === 'groups' && role === 'total');
        if (!isDefined) return Number.NaN;
        return (1 + counts.reduce((sum, part) => sum + part[column + actor]!, 0)) / (1 + draws);
      });
    });
  return { atLeast: shares(0), atMost: shares(columns.length) };
}

function byRole(column: (role: keyof BrokerageByRole) => Float64Array): BrokerageByRole {
  return {
    coordinator: column('coordinator'),
    itinerant: column('itinerant'),
    representative: column('representative'),
    gatekeeper: column('gatekeeper'),
    liaison: column('liaison'),
    total: column('total'),
  };
}
