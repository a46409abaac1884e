import type { Provenance } from '../../../src/model/provenance.ts';
import type { CaseLookup } from '../app/case-lookup.ts';

/** Of the two provenances that must be marked, those that actors of a cluster, or linkages with an end in it, have. */
export function unsureProvenances({ actors, linkages }: CaseLookup, cluster: string): readonly Provenance[] {
  const found = new Set<Provenance | null>();
  const inside = (id: string): boolean => actors.get(id)?.cluster === cluster;
  for (const actor of actors.values()) if (actor.cluster === cluster) found.add(actor.provenance);
  for (const { from, to, provenance } of linkages.values()) {
    if (inside(from) || inside(to)) found.add(provenance);
  }
  return (['illustrative', 'estimated'] as const).filter((provenance) => found.has(provenance));
}
