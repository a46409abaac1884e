import type { CaseIndex } from '../graph/case-index.ts';
import { valueInCurrency } from '../graph/money.ts';
import { scopeOf } from '../graph/scope.ts';
import type { Layer } from '../model/layer.ts';
import { type Scope, scopes } from '../model/linkage.ts';

/** Rows of one scope: how many, of which layers, and the value of those of `supplies`. */
export interface LinkageTally {
  count: number;
  /** In the case's currency; null where none is known. */
  value: number | null;
  readonly byLayer: Map<Layer, number>;
}

/**
 * Linkages with at least one end in the cluster, by scope (METHOD section 2): rows of all years and layers,
 * and the value of those of `supplies` in the case's currency. Every scope has its tally.
 */
export function tallyLinkages(clusterId: string, index: CaseIndex): ReadonlyMap<Scope, LinkageTally> {
  const tallies = new Map(
    scopes.map((scope): [Scope, LinkageTally] => [scope, { count: 0, value: null, byLayer: new Map() }]),
  );
  const isMember = (id: string) => index.actor(id).cluster === clusterId;
  for (const linkage of index.subject.linkages) {
    if (!isMember(linkage.from) && !isMember(linkage.to)) continue;
    const tally = tallies.get(scopeOf(linkage, index))!;
    tally.count++;
    tally.byLayer.set(linkage.type, (tally.byLayer.get(linkage.type) ?? 0) + 1);
    const value = linkage.type === 'supplies' ? valueInCurrency(linkage, index.subject) : null;
    if (value !== null) tally.value = (tally.value ?? 0) + value;
  }
  return tallies;
}
