import type { CaseIndex } from '../graph/case-index.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';
import { numberCase } from './numbered-case.ts';
import { type Marks, type NumberedCluster, numberCluster, numbersOf } from './numbered-cluster.ts';

/** A cluster as the judgements see it. */
export interface ClusterView {
  readonly clusterId: string;
  /** Ids of the cluster's firms, in canonical order. */
  readonly firms: readonly string[];
  readonly index: CaseIndex;
  /** The same cluster with numbers for actors: what the nine items run on. */
  readonly numbered: NumberedCluster;
  /** What is left of it without this actor and all its linkages. Throws RangeError for an unknown actor. */
  without(actor: string): NumberedCluster;
  isFirm(id: string): boolean;
  isMember(id: string): boolean;
  kindOf(id: string): ActorKind | null;
  /** All linkages of the layers, in canonical order within each. */
  rows(...layers: readonly Layer[]): readonly Linkage[];
}

export function viewCluster(clusterId: string, index: CaseIndex): ClusterView {
  const numbered = numberCluster(clusterId, index);
  const idsOf = (marks: Marks) => numbersOf(marks).map((number) => numbered.actors[number]!.id);
  const firms = idsOf(numbered.isFirm);
  const [isFirm, isMember] = [new Set(firms), new Set(idsOf(numbered.isMember))];
  return {
    ...{ clusterId, index, numbered, firms },
    without: (actor) => numbered.without(numberCase(index).numberOf(actor)),
    isFirm: (id) => isFirm.has(id),
    isMember: (id) => isMember.has(id),
    kindOf: (id) => index.actor(id).kind,
    rows: (...layers) =>
      layers.length === 1 ? index.layer(layers[0]!) : layers.flatMap((layer) => index.layer(layer)),
  };
}
