import { type Layer, layers } from '../model/layer.ts';
import { buildCompactNetwork, type CompactNetwork } from './compact-network.ts';

/** Of a case, what a projection reads. */
export interface Ties {
  readonly actors: readonly { readonly id: string }[];
  readonly linkages: readonly { readonly from: string; readonly to: string; readonly type: Layer }[];
}

/** How a multigraph becomes the simple network a measure runs on. Stands beside every number. */
export interface Projection {
  readonly layers: readonly Layer[];
  readonly directed: boolean;
  /** Layers in which one linkage counts as two arcs, one each way. */
  readonly bothWays: readonly Layer[];
}

/**
 * The projection of METHOD section 3: directed, simple, unweighted, all layers but ownership;
 * joint action and membership go both ways, or an association would never pass anything on.
 */
export const defaultProjection: Projection = {
  layers: layers.filter((layer) => layer !== 'owns'),
  directed: true,
  bothWays: ['acts-jointly', 'member-of'],
};

/** The compact network of a case in a projection: every actor of the case, parallel linkages merged. */
export function projectCase(subject: Ties, projection: Projection = defaultProjection): CompactNetwork {
  const ids = subject.actors.map((actor) => actor.id);
  const position = new Map(ids.map((id, index) => [id, index]));
  const wanted = new Set(projection.layers);
  const bothWays = new Set(projection.bothWays);
  const from: number[] = [];
  const to: number[] = [];
  for (const linkage of subject.linkages) {
    if (!wanted.has(linkage.type)) continue;
    const a = position.get(linkage.from)!;
    const b = position.get(linkage.to)!;
    from.push(a);
    to.push(b);
    if (bothWays.has(linkage.type)) {
      from.push(b);
      to.push(a);
    }
  }
  return buildCompactNetwork({ ids, from, to, directed: projection.directed });
}
