import type { CompactNetwork } from '../graph/compact-network.ts';
import { type BrokerageByRole, brokerageRoles } from './brokerage.ts';
import { type GroupCensus, groupCensus } from './group-census.ts';

/** What chance would give each actor, by role: mean, standard deviation, and the distance of the count from it. */
export interface ExpectedBrokerage {
  readonly expected: BrokerageByRole;
  readonly sd: BrokerageByRole;
  /** (raw - expected) / sd; NaN where sd = 0. */
  readonly z: BrokerageByRole;
}

type Moments = Readonly<Record<keyof BrokerageByRole, { readonly mean: number; readonly variance: number }>>;

/**
 * Brokerage expected by chance: the counts of an actor whose arcs fell at random.
 *
 * For: whether an actor brokers more than one of its group would in a random network of the same density.
 *
 *   d = m / (N (N - 1)),  q = d^2 (1 - d),  s = d^3 (1 - d)^3;  N actors, m arcs, n_j in group j, broker in i
 *   role         expected E                          variance
 *   coordinator  q (n_i-1)(n_i-2)                    E(1-q) + 2s (n_i-1)(n_i-2)(n_i-3)
 *   itinerant    q sum_j n_j (n_j-1)                 E(1-q) + 2s sum_j n_j (n_j-1)(n_j-2)          (j != i)
 *   represent.   q (N-n_i)(n_i-1)                    E(1-q) + 2s [(n_i-1) C(N-n_i,2) + (N-n_i) C(n_i-1,2)]
 *   gatekeeper   as representative
 *   liaison      q [(N-n_i)^2 - sum_j n_j^2]         E(1-q) + 4s sum_j n_j C(N-n_i-n_j,2)          (j != i)
 *   total        q (N-1)(N-2)                        E(1-q) + 2s (N-1)(N-2)(N-3)
 *
 * Conventions: actors with a negative group are outside N and m, and theirs are NaN. An undirected tie is two
 * arcs. The normal approximation of z is unproven.
 * Not defined (NaN): z where the variance is 0 (a role that cannot occur, no arcs, all arcs).
 * Reference: Gould & Fernandez 1989, appendix; the same as R sna's brokerage().
 */
export function expectedBrokerage(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  raw: BrokerageByRole,
): ExpectedBrokerage {
  const census = groupCensus(network, groupOf);
  const groupsBySize = new Map<number, number>();
  for (const size of census.sizes) groupsBySize.set(size, (groupsBySize.get(size) ?? 0) + 1);
  const momentsBySize = new Map<number, Moments>();
  for (const size of groupsBySize.keys()) momentsBySize.set(size, momentsOf(size, census, groupsBySize));
  const result = {
    expected: undefinedRoles(network),
    sd: undefinedRoles(network),
    z: undefinedRoles(network),
  };
  for (let v = 0; v < network.size; v++) {
    if (groupOf[v]! < 0) continue;
    const own = momentsBySize.get(census.sizes[groupOf[v]!]!)!;
    for (const role of [...brokerageRoles, 'total'] as const) {
      const { mean, variance } = own[role];
      const sd = Math.sqrt(variance);
      result.expected[role][v] = mean;
      result.sd[role][v] = sd;
      if (sd > 0) result.z[role][v] = (raw[role][v]! - mean) / sd;
    }
  }
  return result;
}

function undefinedRoles({ size }: CompactNetwork): BrokerageByRole {
  const column = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  return {
    coordinator: column(),
    itinerant: column(),
    representative: column(),
    gatekeeper: column(),
    liaison: column(),
    total: column(),
  };
}

/** The moments of a broker whose group has `own` actors: they depend on the sizes of the groups alone. */
function momentsOf(
  own: number,
  { actors, density }: GroupCensus,
  groupsBySize: Map<number, number>,
): Moments {
  const q = density ** 2 * (1 - density);
  const s = density ** 3 * (1 - density) ** 3;
  const rest = actors - own;
  let pairs = 0;
  let triples = 0;
  let betweenOthers = 0;
  let across = 0;
  for (const [size, groups] of groupsBySize) {
    const inOthers = (size === own ? groups - 1 : groups) * size;
    pairs += inOthers * (size - 1);
    triples += inOthers * (size - 1) * (size - 2);
    betweenOthers += inOthers * (rest - size);
    if (inOthers > 0) across += inOthers * choose2(rest - size);
  }
  const moment = (ways: number, spread: number) => {
    const mean = ways === 0 ? 0 : q * ways;
    return { mean, variance: mean * (1 - q) + s * spread };
  };
  const crossing = moment(rest * (own - 1), 2 * ((own - 1) * choose2(rest) + rest * choose2(own - 1)));
  return {
    coordinator: moment((own - 1) * (own - 2), 2 * (own - 1) * (own - 2) * (own - 3)),
    itinerant: moment(pairs, 2 * triples),
    representative: crossing,
    gatekeeper: crossing,
    liaison: moment(betweenOthers, 4 * across),
    total: moment((actors - 1) * (actors - 2), 2 * (actors - 1) * (actors - 2) * (actors - 3)),
  };
}

function choose2(n: number): number {
  return (n * (n - 1)) / 2;
}
