import type { LinkagesByScope, ScopeTotal } from '../model/assessment.ts';
import type { Scope } from '../model/linkage.ts';
import type { LinkageTally } from './tally-linkages.ts';

/** The totals of the scopes (METHOD section 2): rows, and value of `supplies`, null where none is known. */
export function linkagesByScope(tallies: ReadonlyMap<Scope, LinkageTally>): LinkagesByScope {
  const of = (scope: Scope): ScopeTotal => {
    const { count, value } = tallies.get(scope)!;
    return { count, value };
  };
  return {
    local: of('local'),
    domestic: of('domestic'),
    crossBorder: of('cross-border'),
    unknown: of('unknown'),
  };
}
