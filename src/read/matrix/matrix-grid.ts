import { cleanText } from '../clean-text.ts';
import { cellText, type RawCell, type RawTable } from '../raw-table.ts';

/** A row or column of a matrix by its name. */
export interface MatrixLabel {
  readonly id: string;
  /** From 0: the place among the rows below the header, or among the columns right of the first. */
  readonly index: number;
}

/** A matrix before its cells are understood: `cells[row][column]`, names and all put aside. */
export interface MatrixGrid {
  readonly table: RawTable;
  readonly rows: readonly MatrixLabel[];
  readonly columns: readonly MatrixLabel[];
  readonly cells: readonly (readonly RawCell[])[];
  /** Rows and columns that hold something and have no name. */
  readonly unnamedRows: readonly number[];
  readonly unnamedColumns: readonly number[];
}

/** The grid of a table whose first column and header hold the names. */
export function matrixGrid(table: RawTable): MatrixGrid {
  const header = table.header?.cells.slice(1) ?? [];
  const cells = table.rows.map((row) => row.cells.slice(1, header.length + 1));
  const rowNames = table.rows.map((row) => cleanText(cellText(row.cells[0] ?? null)));
  const columnNames = header.map((cell) => cleanText(cellText(cell)));
  const filled = (cell: RawCell | undefined) => cellText(cell ?? null).trim() !== '';
  return {
    table,
    rows: labels(rowNames),
    columns: labels(columnNames),
    cells,
    unnamedRows: without(rowNames).filter((index) => cells[index]!.some(filled)),
    unnamedColumns: without(columnNames).filter((index) => cells.some((row) => filled(row[index]))),
  };
}

function labels(names: readonly (string | null)[]): MatrixLabel[] {
  return names.flatMap((id, index) => (id === null ? [] : [{ id, index }]));
}

function without(names: readonly (string | null)[]): number[] {
  return names.flatMap((id, index) => (id === null ? [index] : []));
}
