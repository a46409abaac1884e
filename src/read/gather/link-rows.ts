import type { Layer } from '../../model/layer.ts';
import { checkExpansion } from '../check-expansion.ts';
import { ownValue } from '../own-value.ts';
import type { RawCell, RawTable } from '../raw-table.ts';

/** A linkage on its way into the table of linkages. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: Layer | string;
  /** Further cells by the name of their column. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** The row of the file. */
  readonly at: number;
}

/**
 * Linkages as a table with our headers; `rejected`: cells that were read and told but are no row. Throws
 * InputError `absurd-size` where links of few attributes need a great many columns.
 */
export function linkTable(
  source: { readonly file: string; readonly sheet?: string },
  links: readonly LinkRow[],
  rejected: number,
): RawTable {
  const columns = [...new Set(links.flatMap((link) => Object.keys(link.cells)))];
  const written = links.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  checkExpansion(columns.length * links.length, written, source, 'cells');
  return {
    file: source.file,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    header: { row: 0, cells: ['from', 'to', 'type', ...columns] },
    rows: links.map(({ from, to, type, cells, at }) => ({
      row: at,
      cells: [from, to, type, ...columns.map((column) => ownValue(cells, column) ?? null)],
    })),
    rejectedBefore: rejected,
  };
}
