import type { ActorKind } from '../../model/actor.ts';
import { type Gathering, recognise } from '../gather/gathering.ts';
import { linkTable } from '../gather/link-rows.ts';
import { directionWords, statedDirection, statedType } from '../gather/stated.ts';
import type { MatrixLayout, ProjectsLayout, TwoModeLayout } from '../mapping/layout.ts';
import { headerPlace, type RawTable, rowReference } from '../raw-table.ts';
import { cornerDirection } from './corner-direction.ts';
import { matrixLinks } from './matrix-links.ts';
import { projectLinks } from './project-links.ts';
import { type MatrixRead, type MatrixTie, readMatrix } from './read-matrix.ts';

/** Adds the actors and linkages of a matrix; its type and direction must be stated. */
export function gatherMatrix(
  table: RawTable,
  layout: MatrixLayout | TwoModeLayout | ProjectsLayout,
  gathering: Gathering,
): void {
  const { options, log } = gathering;
  const place = placeOf(table);
  const square = layout.form === 'matrix';
  const kindOf = (kind: ActorKind | undefined) => kind ?? options.actorKind ?? null;
  if (layout.form === 'projects') {
    gathering.layers.push('acts-jointly');
    const read = readMatrix(table, { square, atLeast: layout.atLeast }, log);
    addNamed(
      read,
      table,
      { rows: kindOf(layout.kind), columns: null, cluster: layout.cluster },
      false,
      gathering,
    );
    add(table, projectLinks(read.ties, place, log), read.rejected, gathering);
    recognise(gathering, place, 'two-mode matrix of actors and projects: acts-jointly within each project');
    return;
  }
  const type = statedType(place, layout, options);
  gathering.layers.push(type);
  const stated = layout.direction ?? options.direction ?? cornerDirection(table);
  const direction = statedDirection(place, type, { direction: stated }, options);
  const read = readMatrix(table, { square, atLeast: layout.atLeast }, log);
  const kinds =
    layout.form === 'matrix'
      ? { rows: kindOf(layout.kind), columns: kindOf(layout.kind) }
      : { rows: kindOf(layout.rowKind), columns: kindOf(layout.columnKind) };
  addNamed(read, table, { ...kinds, cluster: layout.cluster }, true, gathering);
  if (square && direction !== 'symmetric') tellSymmetric(read, place, gathering);
  const column = strengthColumn(read.ties, layout.cells ?? options.cells ?? null);
  add(table, matrixLinks(read.ties, type, direction, column, place, log), read.rejected, gathering);
  const shape = square ? 'square matrix' : 'two-mode matrix';
  const kept = column === null ? '' : `, numbers kept as ${column}`;
  recognise(gathering, place, `${shape} of ${type}, ${directionWords[direction]}${kept}`);
}

function placeOf(table: RawTable): { file: string; sheet?: string } {
  return table.sheet === undefined ? { file: table.file } : { file: table.file, sheet: table.sheet };
}

/** A matrix that says everything both ways has perhaps no direction: told, and read as declared. */
function tellSymmetric(
  { ties }: MatrixRead,
  place: { readonly file: string; readonly sheet?: string },
  { log }: Gathering,
): void {
  const said = new Set(ties.map(({ row, column, strength }) => JSON.stringify([row, column, strength])));
  const both = ties.every(({ row, column, strength }) => said.has(JSON.stringify([column, row, strength])));
  if (!both || ties.length === 0) return;
  const message = 'The matrix is symmetric: it states every tie both ways, and so it was read.';
  const remedy = 'If its ties have no direction, say --direction symmetric.';
  log.add('info', 'symmetric-matrix', place, message, remedy);
}

/** Under what name strengths are kept; null where all cells say no more than yes and no name was given. */
function strengthColumn(ties: readonly MatrixTie[], named: string | null): string | null {
  if (named !== null) return named;
  return ties.some(({ strength }) => strength !== null && strength !== 1) ? 'strength' : null;
}

function addNamed(
  read: MatrixRead,
  table: RawTable,
  said: {
    readonly rows: ActorKind | null;
    readonly columns: ActorKind | null;
    readonly cluster: string | undefined;
  },
  columnsAreActors: boolean,
  { named }: Gathering,
): void {
  const cluster = said.cluster ?? null;
  for (const { id, at } of read.rows) {
    named.push({ id, kind: said.rows, cluster, reference: rowReference(table, at) });
  }
  if (!columnsAreActors) return;
  const header = rowReference(table, headerPlace(table).row ?? 1);
  for (const id of read.columns) named.push({ id, kind: said.columns, cluster, reference: header });
}

function add(
  table: RawTable,
  links: Parameters<typeof linkTable>[1],
  rejected: number,
  { tables }: Gathering,
): void {
  tables.push({ name: 'linkages', raw: linkTable(table, links, rejected) });
}
