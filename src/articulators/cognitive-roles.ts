import type { ClusterView } from '../efficiency/cluster-view.ts';
import type { CognitiveRole, CognitiveRoleName, CognitiveRoles } from '../model/articulator-detail.ts';
import { atLeast } from '../model/tolerance.ts';
import { type Cut, cutOf } from './cut.ts';

/**
 * The cognitive role of each firm of a cluster, from who shares knowledge with whom.
 *
 *   received, given   firms of the cluster it receives knowledge from and gives it to (in- and out-degree)
 *   outside           actors outside the cluster it receives knowledge from (external openness)
 *   position          source where given > received, absorber where received > given, mutual where equal
 *   strong            at least the cut (mean or median over the firms) and above 0
 *
 *   locally (received + given)   outside      role
 *   strong, source               strong       technological gatekeeper
 *   strong, gives and receives   any          active mutual exchanger (where it is no gatekeeper)
 *   not strong, gives and receives  any       weak mutual exchanger
 *   strong, one way only         not strong   weak mutual exchanger
 *   otherwise                    strong       external star
 *   otherwise                    not strong   isolate
 *
 * The roles are Giuliani & Bell's (2005, Research Policy 34): gatekeepers are central givers in the local
 * knowledge system with strong outside sources, external stars have strong outside sources and few local
 * ties, mutual exchangers both give and receive. Which numbers part them is ours [O]. Null where knowledge
 * was not surveyed; local institutions are neither local firms nor outside.
 */
export function cognitiveRoles(view: ClusterView, cut: Cut): CognitiveRoles {
  if (!view.index.surveyed('shares-knowledge')) {
    return { firms: null, cuts: null, reason: 'shares-knowledge was not surveyed' };
  }
  if (view.firms.length === 0) return { firms: null, cuts: null, reason: 'the cluster has no firm' };
  const contacts = contactsOf(view);
  const numbers = view.firms.map((firm) => {
    const { received, given, outside } = contacts.get(firm)!;
    return { firm, received: received.size, given: given.size, outside: outside.size };
  });
  const local = cutOf(
    numbers.map((one) => one.received + one.given),
    cut,
  );
  const outside = cutOf(
    numbers.map((one) => one.outside),
    cut,
  );
  const firms = numbers.map((one): CognitiveRole => {
    const { received, given } = one;
    const isStrong = (value: number, least: number) => value > 0 && atLeast(value, least);
    const position = positionOf(received, given);
    const role = roleOf({
      strongLocally: isStrong(received + given, local),
      strongOutside: isStrong(one.outside, outside),
      exchanges: received > 0 && given > 0,
      isSource: position === 'source',
    });
    return { firm: one.firm, role, position, received, given, outside: one.outside };
  });
  return { firms, cuts: { local, outside } };
}

function positionOf(received: number, given: number): CognitiveRole['position'] {
  if (received === 0 && given === 0) return 'none';
  if (received === given) return 'mutual';
  return given > received ? 'source' : 'absorber';
}

interface Standing {
  readonly strongLocally: boolean;
  readonly strongOutside: boolean;
  /** Gives to and receives from firms of the cluster. */
  readonly exchanges: boolean;
  readonly isSource: boolean;
}

function roleOf({ strongLocally, strongOutside, exchanges, isSource }: Standing): CognitiveRoleName {
  if (strongLocally && strongOutside && isSource) return 'technological gatekeeper';
  if (exchanges) return strongLocally ? 'active mutual exchanger' : 'weak mutual exchanger';
  if (strongOutside) return 'external star';
  return strongLocally ? 'weak mutual exchanger' : 'isolate';
}

interface Contacts {
  readonly received: Set<string>;
  readonly given: Set<string>;
  readonly outside: Set<string>;
}

function contactsOf(view: ClusterView): ReadonlyMap<string, Contacts> {
  const contacts = new Map(
    view.firms.map((firm): [string, Contacts] => [
      firm,
      { received: new Set(), given: new Set(), outside: new Set() },
    ]),
  );
  for (const { from, to } of view.rows('shares-knowledge')) {
    const giver = contacts.get(from);
    const receiver = contacts.get(to);
    if (giver !== undefined && receiver !== undefined) {
      giver.given.add(to);
      receiver.received.add(from);
    } else if (receiver !== undefined && !view.isMember(from)) receiver.outside.add(from);
  }
  return contacts;
}
