import type { CaseIndex } from '../graph/case-index.ts';
import { valueInCurrency } from '../graph/money.ts';
import { scopeOf } from '../graph/scope.ts';
import type { LinkagesByScope, ScopeTotal } from '../model/assessment.ts';
import type { Scope } from '../model/linkage.ts';

/**
 * Linkages with at least one end in the cluster, by scope (METHOD section 2): rows of all years and layers,
 * and the value of those of `supplies` in the case's currency, null where none is known.
 */
export function linkagesByScope(clusterId: string, index: CaseIndex): LinkagesByScope {
  const totals = new Map<Scope, { count: number; value: number | null }>();
  for (const linkage of index.subject.linkages) {
    const ends = [linkage.from, linkage.to];
    if (!ends.some((id) => index.actor(id).cluster === clusterId)) continue;
    const scope = scopeOf(linkage, index);
    const total = totals.get(scope) ?? { count: 0, value: null };
    totals.set(scope, total);
    total.count++;
    const value = linkage.type === 'supplies' ? valueInCurrency(linkage, index.subject) : null;
    if (value !== null) total.value = (total.value ?? 0) + value;
  }
  const of = (scope: Scope): ScopeTotal => totals.get(scope) ?? { count: 0, value: null };
  return {
    local: of('local'),
    domestic: of('domestic'),
    crossBorder: of('cross-border'),
    unknown: of('unknown'),
  };
}
