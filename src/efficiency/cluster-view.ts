import type { CaseIndex } from '../graph/case-index.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';

/** A cluster as the nine items see it, or as they would see it if one actor had left. */
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
  /** The case from which this actor and all its linkages have left. */
  without(actor: string): ClusterView;
  /** Of such a view: who left, and the view before. */
  readonly left: { readonly whole: ClusterView; readonly gone: string } | null;
}

export function viewCluster(clusterId: string, index: CaseIndex): ClusterView {
  const ofCluster = index.subject.actors.filter((actor) => actor.cluster === clusterId);
  const members = new Set(ofCluster.map((actor) => actor.id));
  const firms = new Set(ofCluster.filter((actor) => actor.kind === 'firm').map((actor) => actor.id));
  const isLocal = (row: Linkage) => members.has(row.from) && members.has(row.to);
  const rowsOf: RowsOfLayer = (layer) => index.layer(layer);
  return view(clusterId, index, members, firms, {
    rowsOf,
    localRowsOf: remembered((layer) => rowsOf(layer).filter(isLocal)),
  });
}

/** Where a view finds its rows, layer by layer. */
interface Rows {
  readonly rowsOf: RowsOfLayer;
  readonly localRowsOf: RowsOfLayer;
}

function view(
  clusterId: string,
  index: CaseIndex,
  members: ReadonlySet<string>,
  firms: ReadonlySet<string>,
  { rowsOf, localRowsOf }: Rows,
  left: ClusterView['left'] = null,
): ClusterView {
  const seen: ClusterView = {
    clusterId,
    left,
    firms: [...firms],
    index,
    isFirm: (id) => firms.has(id),
    isMember: (id) => members.has(id),
    kindOf: (id) => index.actor(id).kind,
    rows: (...layers) => together(layers, rowsOf),
    localRows: (...layers) => together(layers, localRowsOf),
    without: (actor) => {
      const stays = (row: Linkage) => row.from !== actor && row.to !== actor;
      const rows = {
        rowsOf: remembered((layer) => rowsOf(layer).filter(stays)),
        localRowsOf: remembered((layer) => localRowsOf(layer).filter(stays)),
      };
      const without = [except(members, actor), except(firms, actor)] as const;
      return view(clusterId, index, ...without, rows, { whole: seen, gone: actor });
    },
  };
  return seen;
}

function except(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}

type RowsOfLayer = (layer: Layer) => readonly Linkage[];

function remembered(find: RowsOfLayer): RowsOfLayer {
  const known = new Map<Layer, readonly Linkage[]>();
  return (layer) => {
    const rows = known.get(layer) ?? find(layer);
    known.set(layer, rows);
    return rows;
  };
}

function together(layers: readonly Layer[], rowsOf: RowsOfLayer): readonly Linkage[] {
  return layers.length === 1 ? rowsOf(layers[0]!) : layers.flatMap(rowsOf);
}
