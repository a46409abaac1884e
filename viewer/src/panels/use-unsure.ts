import { useMemo } from 'react';
import type { Provenance } from '../../../src/model/provenance.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';

/**
 * Of the two provenances that must be marked, those that actors of a cluster, or linkages with an end in it, have;
 * without a cluster: those that any actor or linkage has.
 */
function unsureProvenances({ actors, linkages }: CaseLookup, cluster: string | null): readonly Provenance[] {
  const found = new Set<Provenance | null>();
  const inside = (id: string): boolean => cluster === null || actors.get(id)?.cluster === cluster;
  for (const actor of actors.values()) if (inside(actor.id)) found.add(actor.provenance);
  for (const { from, to, provenance } of linkages.values()) {
    if (inside(from) || inside(to)) found.add(provenance);
  }
  return (['illustrative', 'estimated'] as const).filter((provenance) => found.has(provenance));
}

/** What must be marked of what a cluster, or the whole case, is judged by. */
export function useUnsure(cluster: string | null): readonly Provenance[] {
  const { lookup } = useWorkbench();
  return useMemo(() => unsureProvenances(lookup, cluster), [lookup, cluster]);
}
