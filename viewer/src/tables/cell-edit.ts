/** How a cell is changed in its place. */
export interface CellEdit<Row> {
  /** What stands in it, as it would be typed or chosen; empty where nothing is known. */
  text(row: Row): string;
  /** What may be chosen, by value and title; absent: it is typed. */
  readonly choices?: readonly (readonly [value: string, title: string])[];
  /** What is offered, by value and title, for what was typed so far; absent: nothing is. */
  offers?(text: string): readonly (readonly [value: string, title: string])[];
  /** Makes the change; null, or why it cannot be made. */
  change(row: Row, text: string): Promise<string | null>;
}

/** Where the keys are in a table whose cells can be changed. */
export interface CellPlace {
  /** Place of the column; null: the row as a whole. */
  readonly column: number | null;
  readonly editing: boolean;
}

/** What a key does in a row whose cells can be changed; null: nothing of that. */
export function cellKeyMove<Row>(
  key: string,
  { column }: CellPlace,
  columns: readonly { readonly edit?: CellEdit<Row> }[],
): CellPlace | null {
  const at = (place: number | null): CellPlace => ({ column: place, editing: false });
  const open = (place: number): CellPlace | null =>
    columns[place]?.edit === undefined ? null : { column: place, editing: true };
  switch (key) {
    case 'ArrowRight':
      return at(Math.min((column ?? -1) + 1, columns.length - 1));
    case 'ArrowLeft':
      return column === null ? null : at(column === 0 ? null : column - 1);
    case 'Enter':
      return column === null ? null : open(column);
    case 'F2':
      return open(column ?? columns.findIndex(({ edit }) => edit !== undefined));
    case 'Escape':
      return column === null ? null : at(null);
    default:
      return null;
  }
}

/** The next cell to either side that can be changed; null: there is none. */
export function nextEditable<Row>(
  columns: readonly { readonly edit?: CellEdit<Row> }[],
  from: number,
  step: 1 | -1,
): number | null {
  for (let at = from + step; at >= 0 && at < columns.length; at += step) {
    if (columns[at]!.edit !== undefined) return at;
  }
  return null;
}
