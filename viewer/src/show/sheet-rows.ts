/** A row of the legend of a picture: how high it is, and what it draws at a place, as SVG. */
export interface SheetRow {
  readonly height: number;
  draw(x: number, y: number): string;
}

/** Rows set one below the other in columns that are no higher than allowed; at least one row stands in each. */
export function inColumns(rows: readonly SheetRow[], height: number): readonly (readonly SheetRow[])[] {
  const columns: SheetRow[][] = [[]];
  let used = 0;
  for (const row of rows) {
    if (used + row.height > height && columns.at(-1)!.length > 0) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)!.push(row);
    used += row.height;
  }
  return columns;
}

/** Words broken into lines no wider than allowed; the last of too many ends with an ellipsis. */
export function wrapped(
  text: string,
  width: number,
  mostLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, mostLines).map((each) => fitted(each, width, measure));
  if (lines.length > mostLines) kept[mostLines - 1] = fitted(`${kept[mostLines - 1]} …`, width, measure);
  return kept;
}

/** A text cut until it is no wider than allowed. */
function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}
