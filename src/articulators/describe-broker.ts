import type { BrokerageByRole } from '../metrics/brokerage.ts';
import { visitTriadsOf } from '../metrics/brokered-triads.ts';
import { fitted } from '../model/append.ts';
import type { ArticulatorDetail } from '../model/articulator-detail.ts';
import { type Articulator, type ByRole, brokerageRoles } from '../model/assessment.ts';
import { FlowTally } from './flow-tally.ts';
import type { Surroundings } from './surroundings.ts';

/** An actor as a broker of a cluster, before it is compared with the others. */
export type Broker = Omit<Articulator, 'rank' | 'meanRank' | 'ranks' | 'typology' | 'efficiencyWithout'> &
  Pick<ArticulatorDetail, 'twoWayFlow' | 'cutOff' | 'p'>;

/** The six components, roles, pairs, flows and pieces of one actor (METHOD section 10). */
export function describeBroker(position: number, surroundings: Surroundings): Broker {
  const { isMember, measured, joined, index, named } = surroundings;
  const { network, roles, chance, breaks, p } = measured;
  const { ids } = network;
  const id = ids[position]!;
  const brokers: { from: string; to: string }[] = [];
  const outsideIn = new FlowTally(named);
  const insideOut = new FlowTally(named);
  let boundaryBrokerage = 0;
  visitTriadsOf(network, measured.groupOf, position, (broker, from, to, role) => {
    const comesFromInside = isMember[from]!;
    const goesInside = isMember[to]!;
    const touches = isMember[broker]! || comesFromInside || goesInside;
    if (touches && role !== 'coordinator') boundaryBrokerage++;
    if (comesFromInside && !goesInside) insideOut.add(from, to);
    else if (goesInside && !comesFromInside) outsideIn.add(from, to);
    if (brokers.length < named) brokers.push({ from: ids[from]!, to: ids[to]! });
  });
  const reached = reachOf(position, surroundings);
  return {
    actor: id,
    kind: index.actor(id).kind,
    components: {
      boundaryBrokerage,
      betweenness: measured.betweenness.values[position]!,
      oneMinusConstraint: 1 - measured.constraint[position]!,
      communitiesJoined: joined(id),
      piecesLeft: breaks.piecesLeft[position]!,
      reach: reached.together,
    },
    reach: { firms: reached.firms, leaders: reached.leaders },
    pieces: breaks.sizesOf(position),
    roles: byRole(roles, position),
    expected: byRole(chance.expected, position),
    z: nullWhereNaN(byRole(chance.z, position)),
    ...(p === null ? {} : { p: nullWhereNaN(byRole(p, position)) }),
    brokered: roles.total[position]!,
    brokers: fitted(brokers),
    twoWayFlow: {
      outsideIn: outsideIn.flow(ids),
      insideOut: insideOut.flow(ids),
      gatekeeper: isMember[position]! && outsideIn.pairs > 0 && insideOut.pairs > 0,
    },
    cutOff: surroundings.cutOff(position),
  };
}

/** Firms of the cluster and chain leaders within two steps; together, one that is both counts once. */
function reachOf(
  position: number,
  { isFirm, isLeader, within }: Surroundings,
): { firms: number; leaders: number; together: number } {
  let firms = 0;
  let leaders = 0;
  let together = 0;
  for (const other of within(position)) {
    firms += isFirm[other]!;
    leaders += isLeader[other]!;
    together += isFirm[other]! | isLeader[other]!;
  }
  return { firms, leaders, together };
}

function byRole(values: BrokerageByRole, position: number): ByRole<number> {
  const entries = [...brokerageRoles, 'total' as const].map((role) => [role, values[role][position]!]);
  return Object.fromEntries(entries) as ByRole<number>;
}

function nullWhereNaN(values: ByRole<number>): ByRole<number | null> {
  const entries = Object.entries(values).map(([role, value]) => [role, Number.isNaN(value) ? null : value]);
  return Object.fromEntries(entries) as ByRole<number | null>;
}
