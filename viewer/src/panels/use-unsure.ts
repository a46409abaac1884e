import type { Provenance } from '../../../src/model/provenance.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';

const marked = ['illustrative', 'estimated'] as const;
type Marked = (typeof marked)[number];
const isMarked = (provenance: Provenance | null): provenance is Marked =>
  provenance === 'illustrative' || provenance === 'estimated';

/** By cluster, and under null for the whole case: which of the two provenances that must be marked occur. */
type Unsure = ReadonlyMap<string | null, readonly Provenance[]>;
const known = new WeakMap<CaseLookup, Unsure>();

/** What actors of a cluster have, or linkages with an end in it; gone through once for all clusters. */
function unsureByCluster(lookup: CaseLookup): Unsure {
  const before = known.get(lookup);
  if (before !== undefined) return before;
  const found = new Map<string | null, Set<Provenance>>([[null, new Set()]]);
  const add = (id: string, provenance: Marked): void => {
    const cluster = lookup.actors.get(id)?.cluster ?? null;
    found.get(null)!.add(provenance);
    const mine = found.get(cluster) ?? new Set();
    found.set(cluster, mine.add(provenance));
  };
  for (const { id, provenance } of lookup.actors.values()) if (isMarked(provenance)) add(id, provenance);
  for (const { from, to, provenance } of lookup.linkages.values()) {
    if (!isMarked(provenance)) continue;
    add(from, provenance);
    add(to, provenance);
  }
  const made = new Map([...found].map(([cluster, set]) => [cluster, marked.filter((each) => set.has(each))]));
  known.set(lookup, made);
  return made;
}

/** What must be marked of what a cluster, or with null the whole case, is judged by. */
export function useUnsure(cluster: string | null): readonly Provenance[] {
  const { lookup } = useWorkbench();
  return unsureByCluster(lookup).get(cluster) ?? [];
}
