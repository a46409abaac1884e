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
  { seed, draws, nullModel, progress }: BrokerageChanceOptions,
): BrokerageChance {
  const roles = nullModel === 'links' ? ([...brokerageRoles, 'total'] as const) : brokerageRoles;
  const column = (role: keyof BrokerageByRole): Float64Array =>
    raw[role].map((count) => (nullModel === 'groups' && role === 'total' ? Number.NaN : 1 + 0 * count));
  const atLeast = byRole(column);
  const atMost = byRole(column);
  const eligible = Uint32Array.from(network.ids.keys()).filter((actor) => groupOf[actor]! >= 0);
  const links = groupCensus(network, groupOf).arcs / (network.directed ? 1 : 2);
  for (let draw = 0; draw < draws; draw++) {
    const random = randomFrom(`${seed}/brokerage/${nullModel}/${draw}`);
    const drawn =
      nullModel === 'links'
        ? brokerage(randomNetwork(network, eligible, links, random), groupOf)
        : brokerage(network, permuteGroups(groupOf, random));
    for (const role of roles) {
      for (const actor of eligible) {
        const gap = drawn[role][actor]! - raw[role][actor]!;
        if (gap >= 0) atLeast[role][actor]!++;
        if (gap <= 0) atMost[role][actor]!++;
      }
    }
    progress?.(draw + 1, draws);
  }
  const share = (counts: BrokerageByRole) =>
    byRole((role) => counts[role].map((count) => count / (1 + draws)));
  return { atLeast: share(atLeast), atMost: share(atMost) };
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
