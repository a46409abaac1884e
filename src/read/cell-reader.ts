import type { RowReference } from '../model/problem.ts';
import type { RawCell } from './raw-table.ts';

export type CellValue = string | number | boolean | readonly string[] | null;

/** What became of a cell: its value, and where it could not be used, why. */
export interface CellOutcome {
  readonly value: CellValue;
  readonly fault?: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** Reads one cell that is not empty; says by itself what holds for the whole column. */
export type CellReader = (cell: Exclude<RawCell, null>, reference: RowReference) => CellOutcome;
