import type { Case } from '../../model/case.ts';
import { layers as allLayers, type Layer } from '../../model/layer.ts';
import type { WrittenTable } from '../../read/case-tables.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { relations, typesOf } from './relations.ts';

/** The most actors of a square matrix: four million cells a layer. [O] */
const mostActors = 2000;

export function matrixFits(network: ExportedNetwork): boolean {
  return network.nodes.length <= mostActors;
}

export { mostActors as mostMatrixActors };

/**
 * Square matrices, one for each layer that occurs or was surveyed: the row gives to the column, which the
 * corner says. A cell counts linkages; 0 where there is none, empty in a layer that was not surveyed, because
 * there an absent linkage is not known to be absent.
 */
export function matrixTables(
  subject: Case,
  network: ExportedNetwork,
  layers: readonly Layer[],
): readonly { readonly name: string; readonly table: WrittenTable }[] {
  const occur = new Set(typesOf(network));
  const types = occur.has('network')
    ? ['network']
    : allLayers.filter(
        (layer) => layers.includes(layer) && (occur.has(layer) || subject.surveyed.has(layer)),
      );
  const ids = network.nodes.map(({ id }) => id);
  return relations(network, types).map(({ type, arcs }) => {
    const surveyed = type === 'network' || subject.surveyed.has(type as Layer);
    const cells = ids.map(() => new Array<number | null>(ids.length).fill(surveyed ? 0 : null));
    for (const { from, to, count } of arcs) cells[from]![to] = count;
    return {
      name: type,
      table: [['from \\ to', ...ids], ...ids.map((id, row) => [id, ...cells[row]!])],
    };
  });
}
