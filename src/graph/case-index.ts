import type { Actor } from '../model/actor.ts';
import { append } from '../model/append.ts';
import type { Case } from '../model/case.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';

/** Look-ups over a case that every judgement needs. Built once, read only. */
export interface CaseIndex {
  readonly subject: Case;
  actor(id: string): Actor;
  /** The actor's name where it has one, else its id. */
  nameOf(id: string): string;
  /** The actor's country in capitals, else its cluster's, else null. */
  countryOf(id: string): string | null;
  /** Linkages of a layer, in canonical order. */
  layer(layer: Layer): readonly Linkage[];
  surveyed(layer: Layer): boolean;
}

export function indexCase(subject: Case): CaseIndex {
  const actors = new Map(subject.actors.map((actor) => [actor.id, actor]));
  const clusters = new Map(subject.clusters.map((cluster) => [cluster.id, cluster]));
  const layers = new Map<Layer, Linkage[]>();
  for (const linkage of subject.linkages) {
    append(layers, linkage.type, linkage);
  }
  const actor = (id: string): Actor => {
    const found = actors.get(id);
    if (found === undefined) throw new RangeError(`the case ${subject.id} has no actor ${id}`);
    return found;
  };
  return {
    subject,
    actor,
    nameOf: (id) => actor(id).name ?? id,
    countryOf: (id) => {
      const { country, cluster } = actor(id);
      const known = country ?? (cluster === null ? null : (clusters.get(cluster)?.country ?? null));
      return known === null ? null : known.toUpperCase();
    },
    layer: (layer) => layers.get(layer) ?? [],
    surveyed: (layer) => subject.surveyed.has(layer),
  };
}
