import type { CaseIndex } from '../graph/case-index.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';

/** A cluster as the nine items see it; with `without`, the case from which that actor has left. */
export interface ClusterView {
  readonly clusterId: string;
  /** Ids of the cluster's firms, in canonical order. */
  readonly firms: readonly string[];
  readonly index: CaseIndex;
  isFirm(id: string): boolean;
  isMember(id: string): boolean;
  kindOf(id: string): ActorKind | null;
  /** Linkages of the layers, in canonical order, without those of an actor that has left. */
  rows(...layers: readonly Layer[]): readonly Linkage[];
  /** The same, both ends of the cluster. */
  localRows(...layers: readonly Layer[]): readonly Linkage[];
}

export function viewCluster(clusterId: string, index: CaseIndex, without: string | null = null): ClusterView {
  const isMember = (id: string) => id !== without && index.actor(id).cluster === clusterId;
  const isFirm = (id: string) => isMember(id) && index.actor(id).kind === 'firm';
  const rows = (...layers: readonly Layer[]) => {
    const all = layers.flatMap((layer) => index.layer(layer));
    return without === null ? all : all.filter((row) => row.from !== without && row.to !== without);
  };
  return {
    clusterId,
    firms: index.subject.actors.map((actor) => actor.id).filter(isFirm),
    index,
    isFirm,
    isMember,
    kindOf: (id) => index.actor(id).kind,
    rows,
    localRows: (...layers) => rows(...layers).filter((row) => isMember(row.from) && isMember(row.to)),
  };
}
