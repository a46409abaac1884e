import type { Linkage, Scope } from '../model/linkage.ts';
import type { CaseIndex } from './case-index.ts';

/**
 * Local, domestic or cross-border, derived from the ends in the order of METHOD section 2:
 * the same cluster is local whatever the countries; a missing country is `unknown`, never local.
 */
export function scopeOf(linkage: Linkage, index: CaseIndex): Scope {
  const cluster = index.actor(linkage.from).cluster;
  if (cluster !== null && cluster === index.actor(linkage.to).cluster) return 'local';
  const from = index.countryOf(linkage.from);
  const to = index.countryOf(linkage.to);
  if (from === null || to === null) return 'unknown';
  return from === to ? 'domestic' : 'cross-border';
}
