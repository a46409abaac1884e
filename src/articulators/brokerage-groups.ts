import type { CaseIndex } from '../graph/case-index.ts';
import type { CompactNetwork } from '../graph/compact-network.ts';

/** Groups for the roles: the actor's cluster, else "outside COUNTRY", else "outside ?"; by position. */
export function brokerageGroups(network: CompactNetwork, index: CaseIndex): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(network.ids, (id) => {
    const { cluster } = index.actor(id);
    const group = cluster === null ? `outside ${index.countryOf(id) ?? '?'}` : `cluster ${cluster}`;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
