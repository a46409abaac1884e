import { fatal } from '../fatal.ts';
import { mostNodes } from '../network/most-nodes.ts';
import { ownValue } from '../own-value.ts';

export const dlFormats = [
  'fullmatrix',
  'upperhalf',
  'lowerhalf',
  'edgelist1',
  'edgelist2',
  'nodelist1',
  'nodelist2',
] as const;
export type DlFormat = (typeof dlFormats)[number];

const shortFormats: Readonly<Record<string, DlFormat>> = {
  fm: 'fullmatrix',
  full: 'fullmatrix',
  uh: 'upperhalf',
  lh: 'lowerhalf',
  el1: 'edgelist1',
  edgelist: 'edgelist1',
  el2: 'edgelist2',
  nl1: 'nodelist1',
  nodelist: 'nodelist1',
  nl2: 'nodelist2',
};

/** Whether cells stand in rows, and not links in lists. */
export function isDlMatrix(format: DlFormat): boolean {
  return format.endsWith('matrix') || format.endsWith('half');
}

/** What a DL file says above `data:`. */
export interface DlHeader {
  readonly rows: number;
  readonly columns: number;
  readonly twoMode: boolean;
  readonly relations: number;
  readonly format: DlFormat;
  readonly diagonal: boolean;
  /** Labels as they stand in their blocks. */
  readonly labels: readonly string[];
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly relationLabels: readonly string[];
  readonly embeddedRows: boolean;
  readonly embeddedColumns: boolean;
}

const blocks =
  /\b(row\s+labels|column\s+labels|col\s+labels|matrix\s+labels|level\s+labels|labels)\s*(embedded|:)/giu;

/**
 * Reads the header of a UCINET DL file: sizes, format, and labels in any of their places. Keywords may be
 * separated by commas, spaces or lines and written in any case.
 *
 * Throws InputError `not-dl`, `absurd-size`, `dl-format`.
 */
export function dlHeader(text: string, file: string, bytes: number): DlHeader {
  const wrong = (code: string, message: string) =>
    fatal(
      code,
      { file },
      message,
      'Export it from UCINET as DL in format fullmatrix, edgelist1 or nodelist1, or give it as CSV.',
    );
  const head = text.replace(/^\s*dl\b/iu, '');
  const parts = labelBlocks(head);
  const plain = parts.plain;
  const size = (name: string) => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(\\d+)`, 'iu').exec(plain)?.[1];
    return found === undefined ? null : Number(found);
  };
  const rows = size('nr') ?? size('n');
  const columns = size('nc') ?? size('n');
  if (rows === null || columns === null)
    throw wrong('not-dl', `${file} does not say how many nodes it has: N=, or NR= and NC=.`);
  if (rows > mostNodes(bytes) || columns > mostNodes(bytes))
    throw wrong(
      'absurd-size',
      `${file} says it has ${rows} rows and ${columns} columns, more than a file of its size can hold.`,
    );
  const named = /\bformat\s*=\s*([a-z0-9]+)/iu.exec(plain)?.[1]?.toLowerCase() ?? 'fullmatrix';
  const format = ownValue(shortFormats, named) ?? dlFormats.find((each) => each === named);
  if (format === undefined)
    throw wrong('dl-format', `${file} is in the DL format ${named}, which is not read.`);
  const relations = size('nm') ?? 1;
  // Each row of a matrix takes a place in the file, those of relations that are lists need not.
  const places = isDlMatrix(format) ? relations * Math.max(rows, 1) : relations;
  if (relations < 1 || places > mostNodes(bytes))
    throw wrong('absurd-size', `${file} says it has ${relations} relations.`);
  return {
    rows,
    columns,
    twoMode: (size('nr') !== null || format.endsWith('2')) && !sameLabels(parts.found),
    relations,
    format,
    diagonal: !/\bdiagonal\s*=\s*absent/iu.test(plain),
    ...parts.found,
  };
}

/** Rows and columns of the same names are one set of nodes, though the file gives both. */
function sameLabels({ rowLabels, columnLabels }: Found): boolean {
  return rowLabels.length > 0 && JSON.stringify(rowLabels) === JSON.stringify(columnLabels);
}

type Found = Pick<
  DlHeader,
  'labels' | 'rowLabels' | 'columnLabels' | 'relationLabels' | 'embeddedRows' | 'embeddedColumns'
>;

/** The blocks of labels, and the header without them. */
function labelBlocks(head: string): { readonly plain: string; readonly found: Found } {
  const starts = [...head.matchAll(blocks)];
  let plain = '';
  let from = 0;
  const lists = new Map<string, readonly string[]>();
  let embeddedRows = false;
  let embeddedColumns = false;
  starts.forEach((start, index) => {
    const what = start[1]!.toLowerCase().replace(/\s+/gu, ' ');
    plain += head.slice(from, start.index);
    from = start.index + start[0].length;
    if (start[2] !== ':') {
      if (what !== 'column labels' && what !== 'col labels') embeddedRows = true;
      if (what !== 'row labels') embeddedColumns = true;
      return;
    }
    const next = starts[index + 1]?.index ?? head.length;
    const block = head.slice(from, next);
    const end = /\b(format|diagonal|n|nr|nc|nm)\s*=/iu.exec(block)?.index ?? block.length;
    lists.set(what, dlLabels(block.slice(0, end)));
    from += end;
  });
  plain += head.slice(from);
  return {
    plain,
    found: {
      labels: lists.get('labels') ?? [],
      rowLabels: lists.get('row labels') ?? [],
      columnLabels: lists.get('column labels') ?? lists.get('col labels') ?? [],
      relationLabels: lists.get('matrix labels') ?? lists.get('level labels') ?? [],
      embeddedRows,
      embeddedColumns,
    },
  };
}

/**
 * Labels separated by commas, spaces or line ends; in quotation marks they may hold these. A mark within a label is part
 * of it (`O'Brien`).
 */
export function dlLabels(block: string): readonly string[] {
  return [...block.matchAll(/"([^"]*)"|'([^']*)'|([^\s,"'][^\s,]*)/gu)].map((match) =>
    (match[1] ?? match[2] ?? match[3]!).trim(),
  );
}
