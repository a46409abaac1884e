import type { CaseIndex } from '../graph/case-index.ts';
import { type CompactNetwork, neighbours } from '../graph/compact-network.ts';
import { valueInCurrency } from '../graph/money.ts';
import { scopeOf } from '../graph/scope.ts';
import type { LinkageBridge } from '../model/linkages-side-by-side.ts';
import { compareText } from '../model/order.ts';

/**
 * Actors of a cluster with both local and cross-border contacts (METHOD section 7), in the order [O] of the
 * pairs of a local and a cross-border contact that meet only in them or in others, not directly; then of the
 * contacts of the rarer scope; then by id.
 */
export function linkageBridges(
  network: CompactNetwork,
  isMember: (id: string) => boolean,
  index: CaseIndex,
): readonly LinkageBridge[] {
  const values = crossBorderValues(isMember, index);
  const isLocal = new Uint8Array(network.size);
  const found: LinkageBridge[] = [];
  network.ids.forEach((actor, position) => {
    if (!isMember(actor)) return;
    const local: number[] = [];
    const across: number[] = [];
    for (const other of neighbours(network.around, position)) {
      const scope = scopeOf({ from: actor, to: network.ids[other]! }, index);
      if (scope === 'local') local.push(other);
      if (scope === 'cross-border') across.push(other);
    }
    if (local.length === 0 || across.length === 0) return;
    for (const other of local) isLocal[other] = 1;
    let tied = 0;
    for (const other of across) {
      for (const contact of neighbours(network.around, other)) tied += isLocal[contact]!;
    }
    for (const other of local) isLocal[other] = 0;
    found.push({
      actor,
      kind: index.actor(actor).kind,
      local: local.length,
      crossBorder: across.length,
      pairs: local.length * across.length - tied,
      value: values.get(actor) ?? null,
    });
  });
  const rarer = ({ local, crossBorder }: LinkageBridge) => Math.min(local, crossBorder);
  return found.sort((a, b) => b.pairs - a.pairs || rarer(b) - rarer(a) || compareText(a.actor, b.actor));
}

/** Value of the cross-border `supplies` at each actor of the cluster that has a known one. */
function crossBorderValues(isMember: (id: string) => boolean, index: CaseIndex): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const row of index.layer('supplies')) {
    const value = valueInCurrency(row, index.subject);
    if (value === null || scopeOf(row, index) !== 'cross-border') continue;
    for (const id of [row.from, row.to]) {
      if (isMember(id)) values.set(id, (values.get(id) ?? 0) + value);
    }
  }
  return values;
}
