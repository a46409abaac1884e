/** Rows that Page Up and Page Down go. */
const page = 15;

/** Where a key leads from a cell: arrows, Home, End, Page Up and Page Down; null for any other key. */
export function movedCell(
  key: string,
  place: number,
  column: number,
  rows: number,
  columns: number,
): { readonly place: number; readonly column: number } | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [place + 1, column],
    ArrowUp: [place - 1, column],
    ArrowRight: [place, column + 1],
    ArrowLeft: [place, column - 1],
    PageDown: [place + page, column],
    PageUp: [place - page, column],
    Home: [place, 0],
    End: [place, columns - 1],
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (to === undefined) return null;
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  return { place: within(to[0], rows), column: within(to[1], columns) };
}
