import type { Linkage, Scope } from '../model/linkage.ts';
import type { CaseIndex } from './case-index.ts';

/**
 * Local, domestic or cross-border, derived from the ends in the order of METHOD section 2:
 * the same cluster is local whatever the countries; a missing country is `unknown`, never local.
 */
export function scopeOf(ends: Pick<Linkage, 'from' | 'to'>, index: CaseIndex): Scope {
  const cluster = index.actor(ends.from).cluster;
  if (cluster !== null && cluster === index.actor(ends.to).cluster) return 'local';
  const from = index.countryOf(ends.from);
  const to = index.countryOf(ends.to);
  if (from === null || to === null) return 'unknown';
  return from === to ? 'domestic' : 'cross-border';
}
