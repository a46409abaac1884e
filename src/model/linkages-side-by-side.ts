/** Local linkages, in which clusters compete, beside those that leave the cluster (METHOD section 7). */
import type { ActorKind } from './actor.ts';
import type { Layer } from './layer.ts';

/** The linkages of a cluster that are of one scope. */
export interface LinkagesOfScope {
  /** Linkage rows with at least one end in the cluster, all years and layers. */
  readonly count: number;
  /** Sum over `supplies` in the case's currency; null where none is known. */
  readonly value: number | null;
  /** Rows of each layer that has some. */
  readonly byLayer: Readonly<Partial<Record<Layer, number>>>;
  /** Pairs of actors with a tie of this scope: default projection, undirected. */
  readonly ties: number;
  /** Pairs of actors of the case, one at least of the cluster, that are of this scope. */
  readonly possible: number;
  /** Ties / possible; null where no such pair is possible. */
  readonly density: number | null;
  readonly reason?: string;
}

/** An actor of the cluster with both local and cross-border contacts. */
export interface LinkageBridge {
  readonly actor: string;
  readonly kind: ActorKind | null;
  /** Actors of the cluster it has a tie with, and actors across the border. */
  readonly local: number;
  readonly crossBorder: number;
  /** Pairs of a local and a cross-border contact that have no tie themselves. */
  readonly pairs: number;
  /** Value of its cross-border `supplies` in the case's currency; null where none is known. */
  readonly value: number | null;
}

export interface LinkagesSideBySide {
  readonly local: LinkagesOfScope;
  readonly domestic: LinkagesOfScope;
  readonly crossBorder: LinkagesOfScope;
  readonly unknown: LinkagesOfScope;
  /** Cross-border less local, divided by their sum, -1 (all local) to 1; null where there is neither. */
  readonly externalInternal: {
    /** Over arcs of the default projection. */
    readonly byArcs: number | null;
    /** Over the known values of `supplies`. */
    readonly byValue: number | null;
    readonly reason?: string;
  };
  /** Most pairs first, then most contacts of the rarer scope, then by id. */
  readonly bridges: readonly LinkageBridge[];
}
