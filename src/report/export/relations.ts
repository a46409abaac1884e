import { compareText } from '../../model/order.ts';
import type { ExportedNetwork } from './exported-network.ts';

/** The arcs of one layer, by places of the nodes from 0. */
export interface Relation {
  readonly type: string;
  readonly arcs: readonly {
    readonly from: number;
    readonly to: number;
    /** How many linkages of the layer go from the one to the other. */
    readonly count: number;
  }[];
}

/**
 * The network as one relation a layer, for formats in which an arc has a strength and nothing else: parallel
 * linkages of a layer become one arc that counts them; acts-jointly, which has no direction, goes both ways.
 */
export function relations(network: ExportedNetwork, types: readonly string[]): readonly Relation[] {
  const place = new Map(network.nodes.map(({ id }, index) => [id, index]));
  const counts = new Map(types.map((type) => [type, new Map<string, [number, number, number]>()]));
  for (const { from, to, type } of network.links) {
    const arcs = counts.get(type);
    if (arcs === undefined) continue;
    const [a, b] = [place.get(from)!, place.get(to)!];
    for (const [x, y] of type === 'acts-jointly' && a !== b
      ? ([
          [a, b],
          [b, a],
        ] as const)
      : ([[a, b]] as const)) {
      const arc = arcs.get(`${x} ${y}`);
      if (arc === undefined) arcs.set(`${x} ${y}`, [x, y, 1]);
      else arc[2]++;
    }
  }
  return [...counts].map(([type, arcs]) => ({
    type,
    arcs: [...arcs.values()]
      .sort((one, other) => one[0] - other[0] || one[1] - other[1])
      .map(([from, to, count]) => ({ from, to, count })),
  }));
}

/** The types that occur among the links, sorted. */
export function typesOf(network: ExportedNetwork): readonly string[] {
  return [...new Set(network.links.map(({ type }) => type))].sort(compareText);
}

/** How many linkages are no longer told apart once those of one layer and direction are merged. */
export function mergedLinkages(network: ExportedNetwork): number {
  const ends = network.links.map(({ from, to, type }) =>
    JSON.stringify(type === 'acts-jointly' ? [type, ...[from, to].sort(compareText)] : [type, from, to]),
  );
  return ends.length - new Set(ends).size;
}
