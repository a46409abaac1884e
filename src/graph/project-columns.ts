import { layers } from '../model/layer.ts';
import type { LinkageColumns } from '../read/columns/linkage-columns.ts';
import { buildCompactNetwork, type CompactNetwork } from './compact-network.ts';
import { defaultProjection, type Projection } from './project.ts';

/** The compact network of linkages in columns: what `projectCase` makes of the case with the same rows. */
export function projectColumns(
  columns: Pick<LinkageColumns, 'ids' | 'from' | 'to' | 'types'>,
  projection: Projection = defaultProjection,
): CompactNetwork {
  const { ids, types } = columns;
  const arcsOf = layers.map((layer) => {
    if (!projection.layers.includes(layer)) return 0;
    return projection.bothWays.includes(layer) ? 2 : 1;
  });
  let count = 0;
  for (const type of types) count += arcsOf[type]!;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < types.length; row++) {
    const arcs = arcsOf[types[row]!]!;
    if (arcs === 0) continue;
    from[next] = columns.from[row]!;
    to[next++] = columns.to[row]!;
    if (arcs === 1) continue;
    from[next] = columns.to[row]!;
    to[next++] = columns.from[row]!;
  }
  return buildCompactNetwork({ ids, from, to, directed: projection.directed });
}
