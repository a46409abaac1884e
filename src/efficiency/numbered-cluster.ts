import type { CaseIndex } from '../graph/case-index.ts';
import type { Actor } from '../model/actor.ts';
import type { Layer } from '../model/layer.ts';
import { type NumberedRow, numberCase } from './numbered-case.ts';

/** One byte for each actor of the case: 1 where it belongs, else 0. */
export type Marks = Uint8Array;

/**
 * A cluster as the nine items see it, or as they would see it if one actor had left: actors are numbers, places in
 * the case's list, so that an item can be derived again for every candidate of the fragile check.
 */
export interface NumberedCluster {
  /** All actors of the case. */
  readonly actors: readonly Actor[];
  /** The cluster's firms, ascending, which is their canonical order. */
  readonly firms: readonly number[];
  readonly isFirm: Marks;
  readonly isMember: Marks;
  /** Linkages of the layers that touch the cluster, in canonical order within each layer. */
  rows(...layers: readonly Layer[]): readonly NumberedRow[];
  /** The same, both ends of the cluster. */
  localRows(...layers: readonly Layer[]): readonly NumberedRow[];
  /** Rows `acts-jointly` of the projects the cluster takes part in, those between outsiders too. */
  readonly projectRows: readonly NumberedRow[];
  /** The case from which this actor and all its linkages have left. */
  without(actor: number): NumberedCluster;
  /** Of such a view: who left, and the view before. */
  readonly left: { readonly whole: NumberedCluster; readonly gone: number } | null;
}

export function numberCluster(clusterId: string, index: CaseIndex): NumberedCluster {
  const { actors, rows } = numberCase(index);
  const isMember = markedWhere(actors, ({ cluster }) => cluster === clusterId);
  const isFirm = markedWhere(actors, ({ cluster, kind }) => cluster === clusterId && kind === 'firm');
  const touches = ({ from, to }: NumberedRow) => isMember[from] === 1 || isMember[to] === 1;
  const jointRows = rows('acts-jointly');
  const projects = new Set(jointRows.filter(touches).map(({ linkage }) => linkage.project));
  return view({
    ...{ actors, isMember, isFirm, left: null },
    rowsOf: (layer) => rows(layer).filter(touches),
    projectRows: jointRows.filter(({ linkage }) => linkage.project !== null && projects.has(linkage.project)),
  });
}

interface Parts extends Pick<NumberedCluster, 'actors' | 'isFirm' | 'isMember' | 'projectRows' | 'left'> {
  rowsOf(layer: Layer): readonly NumberedRow[];
}

function view(parts: Parts): NumberedCluster {
  const { actors, isMember, isFirm, projectRows } = parts;
  const rowsOf = remembered(parts.rowsOf);
  const localRowsOf = remembered((layer) =>
    rowsOf(layer).filter(({ from, to }) => isMember[from] === 1 && isMember[to] === 1),
  );
  const seen: NumberedCluster = {
    ...{ actors, isFirm, isMember, projectRows, left: parts.left },
    firms: numbersOf(isFirm),
    rows: (...layers) => together(layers, rowsOf),
    localRows: (...layers) => together(layers, localRowsOf),
    without: (gone) => {
      const stays = ({ from, to }: NumberedRow) => from !== gone && to !== gone;
      return view({
        ...{ actors, isMember: except(isMember, gone), isFirm: except(isFirm, gone) },
        rowsOf: (layer) => rowsOf(layer).filter(stays),
        projectRows: projectRows.filter(stays),
        left: { whole: seen, gone },
      });
    },
  };
  return seen;
}

function markedWhere(actors: readonly Actor[], belongs: (actor: Actor) => boolean): Marks {
  return Uint8Array.from(actors, (actor) => Number(belongs(actor)));
}

/** The numbers that are marked, ascending. */
export function numbersOf(marks: Marks): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < marks.length; number++) if (marks[number] === 1) numbers.push(number);
  return numbers;
}

function except(marks: Marks, number: number): Marks {
  const rest = marks.slice();
  rest[number] = 0;
  return rest;
}

function remembered(
  find: (layer: Layer) => readonly NumberedRow[],
): (layer: Layer) => readonly NumberedRow[] {
  const known = new Map<Layer, readonly NumberedRow[]>();
  return (layer) => {
    const rows = known.get(layer) ?? find(layer);
    known.set(layer, rows);
    return rows;
  };
}

function together(
  layers: readonly Layer[],
  rowsOf: (layer: Layer) => readonly NumberedRow[],
): readonly NumberedRow[] {
  return layers.length === 1 ? rowsOf(layers[0]!) : layers.flatMap((layer) => rowsOf(layer));
}
