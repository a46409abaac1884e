import { MultiDirectedGraph } from 'graphology';
import type { Actor } from '../model/actor.ts';
import type { Case } from '../model/case.ts';
import type { Linkage, Scope } from '../model/linkage.ts';
import { indexCase } from './case-index.ts';
import { scopeOf } from './scope.ts';

export interface ActorAttributes {
  readonly actor: Actor;
}

export interface LinkageAttributes {
  readonly linkage: Linkage;
  readonly scope: Scope;
}

/**
 * The case as a typed multigraph for exchange and viewing: every actor a node, every linkage an edge
 * keyed by `Linkage.key`, parallel linkages kept apart. Measures run on the compact network instead.
 */
export function typedGraph(subject: Case): MultiDirectedGraph<ActorAttributes, LinkageAttributes> {
  const graph = new MultiDirectedGraph<ActorAttributes, LinkageAttributes>();
  const index = indexCase(subject);
  for (const actor of subject.actors) graph.addNode(actor.id, { actor });
  for (const linkage of subject.linkages) {
    graph.addDirectedEdgeWithKey(linkage.key, linkage.from, linkage.to, {
      linkage,
      scope: scopeOf(linkage, index),
    });
  }
  return graph;
}
