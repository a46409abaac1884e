import type { Problem } from '../model/problem.ts';
import type { CaseIndex } from './case-index.ts';
import { scopeOf } from './scope.ts';

/** Linkages whose scope, as the analyst typed it, is not the one that follows from their ends. */
export function scopeProblems(index: CaseIndex): readonly Problem[] {
  return index.subject.linkages.flatMap((linkage) => {
    const derived = scopeOf(linkage, index);
    if (linkage.scope === null || linkage.scope === derived) return [];
    return linkage.rows.map((row) => ({
      code: 'scope-disagrees',
      severity: 'warning' as const,
      ...row,
      column: 'scope',
      value: linkage.scope ?? '',
      message: `the scope of ${linkage.from} to ${linkage.to} is typed as ${linkage.scope}, but its ends make it ${derived}`,
      remedy: 'Correct the scope, or the cluster or country of one end; the derived scope is used.',
    }));
  });
}
