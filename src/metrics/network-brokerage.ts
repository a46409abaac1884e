import type { CompactNetwork } from '../graph/compact-network.ts';
import { type BrokerageByRole, type BrokerageRole, brokerageRoles } from './brokerage.ts';
import { groupCensus } from './group-census.ts';

export type RoleNumbers = Readonly<Record<BrokerageRole | 'total', number>>;

/** Brokerage of the whole network, by role. */
export interface NetworkBrokerage {
  readonly raw: RoleNumbers;
  readonly expected: RoleNumbers;
  readonly sd: RoleNumbers;
  /** null where sd = 0. */
  readonly z: Readonly<Record<BrokerageRole | 'total', number | null>>;
}

/**
 * Brokerage of the network as a whole, against what chance would give.
 *
 * For: whether a kind of brokerage is commoner here than in a random network with as many arcs.
 *
 * With d, q = d^2 (1-d), s = d^3 (1-d)^3 as in `expectedBrokerage`, and, for two triads that share arcs so,
 *   u = d^4 (1-d)^2  (an arc that one needs present and the other absent: they exclude each other)
 *   r = d^5 (1-d)    (the same absent arc: two brokers of one pair)
 *   every variance is E (1-q) + the sum below, E = q times the number of triads a role allows; x, y, w: sizes of
 *   the groups of a, v, b; sums over ordered pairs or triples of different groups, N actors
 *   coordinator   sum_x x(x-1)(x-2) [(4x-10) s - 4(x-3) u + (x-3) r]
 *   itinerant     sum_{x,y} x(x-1) y [(2x+2y-6) s + (N-x-1) r]              x of the ends, y of the broker
 *   representative, gatekeeper   sum_x x(x-1)(N-x) [(N-3) s + (x-2) r]
 *   liaison       sum_{x,y,w} x y w [(4(N-y)-2(x+w+1)) s - (4(N-w)-2(x+y+1)) u + (N-x-w-1) r]
 *   total         N(N-1)(N-2) [(4N-10) s - 4(N-3) u + (N-3) r]
 *
 * Conventions: those of `brokerage`. Liaison sums are gathered group by group, without subtracting: exact zero
 * with fewer than three groups, and fast with many.
 * Not defined (null): z where sd = 0.
 * Reference: Gould & Fernandez 1989, appendix; agrees with R sna 2.7-1, brokerage().
 */
export function networkBrokerage(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  counts: BrokerageByRole,
): NetworkBrokerage {
  const { actors, sizes, density } = groupCensus(network, groupOf);
  const moments = momentsOf(actors, sizes, density);
  const raw = byRole((role) => {
    let sum = 0;
    for (const count of counts[role]) if (!Number.isNaN(count)) sum += count;
    return sum;
  });
  const expected = byRole((role) => moments[role].mean);
  const sd = byRole((role) => Math.sqrt(Math.max(0, moments[role].variance)));
  const z = byRole((role) => (sd[role] > 0 ? (raw[role] - expected[role]) / sd[role] : null));
  return { raw, expected, sd, z };
}

function byRole<T>(value: (role: BrokerageRole | 'total') => T): Record<BrokerageRole | 'total', T> {
  const [coordinator, itinerant, representative, gatekeeper, liaison] = brokerageRoles;
  return {
    coordinator: value(coordinator),
    itinerant: value(itinerant),
    representative: value(representative),
    gatekeeper: value(gatekeeper),
    liaison: value(liaison),
    total: value('total'),
  };
}

function momentsOf(all: number, sizes: readonly number[], d: number) {
  const q = d ** 2 * (1 - d);
  const s = d ** 3 * (1 - d) ** 3;
  const u = d ** 4 * (1 - d) ** 2;
  const r = d ** 5 * (1 - d);
  const moment = (triads: number, spread: number) => ({
    mean: q * triads,
    variance: q * triads * (1 - q) + spread,
  });
  const among = (n: number) => n * (n - 1) * (n - 2) * ((4 * n - 10) * s - 4 * (n - 3) * u + (n - 3) * r);
  let squares = 0;
  for (const x of sizes) squares += x * x;
  let inside = 0;
  let insideSpread = 0;
  let twoGroups = 0;
  let itinerantSpread = 0;
  let crossingSpread = 0;
  for (const x of sizes) {
    const rest = all - x;
    inside += x * (x - 1) * (x - 2);
    insideSpread += among(x);
    twoGroups += x * (x - 1) * rest;
    // Over the groups y of the broker: sum of y = N - x, sum of y^2 = squares - x^2.
    itinerantSpread += x * (x - 1) * (rest * ((2 * x - 6) * s + (rest - 1) * r) + 2 * s * (squares - x * x));
    crossingSpread += x * (x - 1) * rest * ((all - 3) * s + (x - 2) * r);
  }
  const { triples, squaredFirst } = differentGroups(sizes);
  const liaisonSpread =
    ((4 * all - 2) * triples - 8 * squaredFirst) * (s - u) + ((all - 1) * triples - 2 * squaredFirst) * r;
  const crossing = moment(twoGroups, crossingSpread);
  return {
    coordinator: moment(inside, insideSpread),
    itinerant: moment(twoGroups, itinerantSpread),
    representative: crossing,
    gatekeeper: crossing,
    liaison: moment(triples, liaisonSpread),
    total: moment(all * (all - 1) * (all - 2), among(all)),
  };
}

/** Sums over ordered triples of different groups of x y w and of x^2 y w, adding one group after another. */
function differentGroups(sizes: readonly number[]): { triples: number; squaredFirst: number } {
  let ones = 0;
  let squares = 0;
  let pairs = 0;
  let squaredPairs = 0;
  let triples = 0;
  let squaredFirst = 0;
  for (const x of sizes) {
    squaredFirst += x * x * pairs + x * squaredPairs;
    triples += x * pairs;
    squaredPairs += x * x * ones + x * squares;
    pairs += x * ones;
    ones += x;
    squares += x * x;
  }
  return { triples: 6 * triples, squaredFirst: 2 * squaredFirst };
}
