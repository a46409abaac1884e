import { checkExpansion } from '../check-expansion.ts';
import { mostColumns } from '../check-width.ts';
import type { CellNote, RawCell, RawRow } from '../raw-table.ts';
import { decodeChunks, parseXml, XmlError } from '../xml/parse-xml.ts';
import { dateOfSerial } from './workbook-dates.ts';
import { unescapeText } from './workbook-strings.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

export interface SheetRead {
  readonly rows: readonly RawRow[];
  readonly notes: readonly CellNote[];
}

/**
 * The rows of a sheet with the row numbers the spreadsheet shows; cells that hold nothing are null.
 *
 * Of a formula the stored value is taken. Formulas, errors and merged cells are noted, not reported: whether
 * the sheet is a table of the case is not known here. Throws XmlError where a cell stands beyond the edge of
 * any sheet, InputError `absurd-size` where a few cells far to the right make a great many empty ones, or a great
 * many cells share a very long text.
 */
export function readSheet(
  chunks: Iterable<Uint8Array>,
  context: SheetContext,
  place: { readonly file: string; readonly sheet: string },
): SheetRead {
  const rows: RawRow[] = [];
  const notes: CellNote[] = [];
  let row = 0;
  let column = -1;
  let cells: RawCell[] = [];
  let type = '';
  let style = '';
  let value: string | null = null;
  let inline: string | null = null;
  let formula = false;
  let collecting: 'value' | 'inline' | null = null;
  let inHint = false;
  let made = 0;
  let filled = 0;
  let signs = 0;
  const shared = context.strings.reduce((sum, text) => sum + text.length, 0);
  const endCell = () => {
    const cell = cellOf(type, style, value, inline, context);
    if (cell.error !== null) notes.push({ kind: 'error', row, column, text: cell.error });
    else if (formula)
      notes.push({
        kind: cell.value === null && value === null ? 'formula-without-value' : 'formula',
        row,
        column,
        text: '',
      });
    if (cell.value === null) return;
    filled++;
    if (typeof cell.value === 'string') signs += cell.value.length;
    while (cells.length < column) cells.push(null);
    cells[column] = cell.value;
  };
  parseXml(decodeChunks(chunks), {
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : rowNumber(attributes.r);
          column = -1;
          cells = [];
          break;
        case 'c':
          column = attributes.r === undefined ? column + 1 : columnOfCell(attributes.r);
          type = attributes.t ?? 'n';
          style = attributes.s ?? '';
          value = null;
          inline = null;
          formula = false;
          break;
        case 'v':
          collecting = 'value';
          value = '';
          break;
        case 'f':
          formula = true;
          break;
        case 'rPh':
          inHint = true;
          break;
        case 't':
          if (inHint) break;
          collecting = 'inline';
          inline ??= '';
          break;
        case 'mergeCell':
          notes.push({
            kind: 'merged',
            row: rowOf(attributes.ref ?? ''),
            column: columnOf(attributes.ref ?? ''),
            text: attributes.ref ?? '',
          });
          break;
      }
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 't') collecting = null;
      else if (name === 'rPh') inHint = false;
      else if (name === 'row' && cells.length > 0) {
        rows.push({ row, cells });
        made += cells.length;
        checkExpansion(made, filled, place, 'cells');
        checkExpansion(signs, shared + signsOfCell * filled, place, 'signs');
      }
    },
    text(text) {
      if (collecting === 'value') value += text;
      else if (collecting === 'inline') inline += text;
    },
  });
  return { rows, notes };
}

/** What a cell writes at least to say which text is in it: `<c t="s"><v>1</v></c>`. */
const signsOfCell = 20;

function cellOf(
  type: string,
  style: string,
  value: string | null,
  inline: string | null,
  context: SheetContext,
): { readonly value: RawCell; readonly error: string | null } {
  const found = (cell: RawCell) => ({ value: cell, error: null });
  if (type === 'inlineStr') return found(inline === null ? null : unescapeText(inline));
  if (value === null || value === '') return found(null);
  switch (type) {
    case 's':
      return found(context.strings[Number(value)] ?? null);
    case 'str':
      return found(unescapeText(value));
    case 'b':
      return found(value === '1');
    case 'e':
      return { value: null, error: value };
    case 'd':
      return found({ iso: value.replace(/T00:00:00(\.0+)?Z?$/u, '') });
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return { value: null, error: value };
      return found(
        context.dates[Number(style || 0)] === true ? dateOfSerial(number, context.from1904) : number,
      );
    }
  }
}

/** The edge of a sheet, in every program that writes them (ECMA-376, Excel's limits). */
const most = { rows: 1_048_576, columns: mostColumns } as const;

function rowNumber(text: string): number {
  const row = Number(text);
  if (Number.isInteger(row) && row >= 1 && row <= most.rows) return row;
  throw new XmlError(`it has a row "${text}", where rows go from 1 to ${most.rows}`);
}

function columnOfCell(reference: string): number {
  const column = columnOf(reference);
  if (column >= 0 && column < most.columns) return column;
  throw new XmlError(`it has a cell "${reference}", where columns go from A to XFD`);
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let k = 0; k < reference.length; k++) {
    const code = reference.charCodeAt(k);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+/u.exec(reference)?.[0] ?? 0);
}
