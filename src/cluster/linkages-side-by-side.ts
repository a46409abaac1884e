import type { CaseIndex } from '../graph/case-index.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { scopeOf } from '../graph/scope.ts';
import { layers } from '../model/layer.ts';
import { type Scope, scopes } from '../model/linkage.ts';
import type { LinkagesOfScope, LinkagesSideBySide } from '../model/linkages-side-by-side.ts';
import { linkageBridges } from './linkage-bridges.ts';
import type { LinkageTally } from './tally-linkages.ts';

interface TieTally {
  arcs: number;
  ties: number;
}

/**
 * Local linkages beside domestic and cross-border ones (METHOD section 7): rows, values, density, E-I and who
 * bridges local and cross-border. Rows are of all years and layers; ties, density, E-I and bridges are on the
 * projection given, the default one. A case lists abroad mostly who has a linkage with the cluster, so that
 * the density across the border says how the actors listed are connected, not how open the cluster is.
 */
export function linkagesSideBySide(
  clusterId: string,
  rows: ReadonlyMap<Scope, LinkageTally>,
  network: CompactNetwork,
  index: CaseIndex,
): LinkagesSideBySide {
  const isMember = (id: string) => index.actor(id).cluster === clusterId;
  const ties = tallyTies(network, isMember, index);
  const possible = possibleTies(isMember, index);
  const of = (scope: Scope) => ofScope(rows.get(scope)!, ties.get(scope)!.ties, possible.get(scope) ?? 0);
  const byArcs = balance(ties.get('cross-border')!.arcs, ties.get('local')!.arcs);
  const byValue = balance(rows.get('cross-border')!.value ?? 0, rows.get('local')!.value ?? 0);
  return {
    local: of('local'),
    domestic: of('domestic'),
    crossBorder: of('cross-border'),
    unknown: of('unknown'),
    externalInternal: { byArcs, byValue, ...reasonOfBalance(byArcs, byValue) },
    bridges: linkageBridges(network, isMember, index),
  };
}

type IsMember = (id: string) => boolean;

function tallyTies(
  network: CompactNetwork,
  isMember: IsMember,
  index: CaseIndex,
): ReadonlyMap<Scope, TieTally> {
  const tallies = new Map(scopes.map((scope): [Scope, TieTally] => [scope, { arcs: 0, ties: 0 }]));
  const members = network.ids.map(isMember);
  network.ids.forEach((from, position) => {
    const visit = (other: number): TieTally | null =>
      members[position] || members[other]
        ? tallies.get(scopeOf({ from, to: network.ids[other]! }, index))!
        : null;
    for (const other of neighbours(network.out, position)) {
      const tally = visit(other);
      if (tally !== null) tally.arcs++;
    }
    for (const other of neighbours(network.around, position)) {
      const tally = other > position ? visit(other) : null;
      if (tally !== null) tally.ties++;
    }
  });
  return tallies;
}

/** How many pairs of actors of each scope there could be, from the numbers of actors by country. */
function possibleTies(isMember: IsMember, index: CaseIndex): ReadonlyMap<Scope, number> {
  const inside = new Map<string | null, number>();
  const outside = new Map<string | null, number>();
  for (const { id } of index.subject.actors) {
    const side = isMember(id) ? inside : outside;
    const country = index.countryOf(id);
    side.set(country, (side.get(country) ?? 0) + 1);
  }
  const members = [...inside.values()].reduce((sum, count) => sum + count, 0);
  const possible = new Map<Scope, number>([['local', (members * (members - 1)) / 2]]);
  for (const [here, some] of inside) {
    for (const [there, others] of outside) {
      const scope =
        here === null || there === null ? 'unknown' : here === there ? 'domestic' : 'cross-border';
      possible.set(scope, (possible.get(scope) ?? 0) + some * others);
    }
  }
  return possible;
}

function ofScope({ count, value, byLayer }: LinkageTally, ties: number, possible: number): LinkagesOfScope {
  const occurring = layers.filter((layer) => byLayer.has(layer));
  return {
    count,
    value,
    byLayer: Object.fromEntries(occurring.map((layer) => [layer, byLayer.get(layer)!])),
    ties,
    possible,
    density: possible === 0 ? null : ties / possible,
    ...(possible === 0 ? { reason: 'the case has no two actors between which such a tie could be' } : {}),
  };
}

/** (E - I) / (E + I), or null where there is neither. */
function balance(external: number, internal: number): number | null {
  const all = external + internal;
  return all === 0 ? null : (external - internal) / all;
}

function reasonOfBalance(byArcs: number | null, byValue: number | null): { readonly reason?: string } {
  if (byArcs === null) return { reason: 'no tie is local or cross-border' };
  return byValue === null ? { reason: 'no value of local or cross-border trade is known' } : {};
}
