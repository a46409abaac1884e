import fc from 'fast-check';
import { type ColumnSpec, type RowTableName, tableSpecs } from '../../src/read/table-spec.ts';

const ids = ['A', 'B', 'C', 'd 4', 'é', '7', 'e;f', 'g"h', 'i,j', 'k\nl'] as const;
const clusters = ['m1', 'm 2'] as const;

const text = fc.oneof(
  fc.constantFrom(
    'x',
    ' padded ',
    '1.5',
    'a;b',
    'q"q',
    'line\nbreak',
    'c,d',
    '=1+1',
    '_x0041_',
    '2019-05-01',
    'é',
    '\u0001\ufffd',
    'constructor',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }).filter((value) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value)),
);

/** Cells of a column: mostly what it takes, sometimes empty, sometimes nonsense. */
function cellOf(table: RowTableName, column: ColumnSpec): fc.Arbitrary<string> {
  const usual = usualCell(table, column);
  return fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: text },
  );
}

function usualCell(table: RowTableName, column: ColumnSpec): fc.Arbitrary<string> {
  if (['from', 'to', 'subject', 'firm'].includes(column.name)) return fc.constantFrom(...ids);
  if (column.name === 'id') return fc.constantFrom(...(table === 'clusters' ? clusters : ids));
  if (column.name === 'region') return fc.constantFrom('North', 'south', 'South', 'Total');
  if (column.name === 'sector') return fc.constantFrom('31', '15', 'total');
  if (column.name === 'cluster') return fc.constantFrom(...clusters);
  switch (column.kind) {
    case 'word':
      return fc.constantFrom(...column.words, ...column.words.map((word) => word.toUpperCase()));
    case 'yes-no':
      return fc.constantFrom('yes', 'no', 'TRUE', '0', 'sí');
    case 'share':
      return fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }).map(String),
        fc.constantFrom('50 %', '0', '1', '2'),
      );
    case 'year':
      return fc.constantFrom('2019', '1999', '1700', '2019-05-01');
    case 'number':
      return fc.oneof(
        fc.double({ min: -10, max: 1e9, noNaN: true }).map(String),
        fc.integer({ min: 0, max: 3 }).map(String),
        fc.constantFrom('1.234', '12.5', '1,234', '1.234,5'),
      );
    case 'isic':
      return fc.constantFrom('2511', '251', '25.1', 'C25', '31', '0111');
    case 'country':
      return fc.constantFrom('br', 'DE', 'Brazil');
    case 'currency':
      return fc.constantFrom('usd', 'BRL');
    case 'list':
      return fc.constantFrom('design', 'design; production', ';');
    default:
      return text;
  }
}

const extraHeader = 'Own column';

/** A table as a person might type it: all columns of ours and one of their own, row by row. */
export function typedTable(table: RowTableName, maxRows = 12): fc.Arbitrary<readonly (readonly string[])[]> {
  const { columns } = tableSpecs[table];
  const row = fc.tuple(...columns.map((column) => cellOf(table, column)), text);
  return fc
    .array(row, { maxLength: maxRows })
    .map((rows) => [[...columns.map(({ name }) => name), extraHeader], ...rows]);
}

/** The tables of a case as a person might type them. */
export const typedCase = fc.record({
  actors: typedTable('actors'),
  linkages: typedTable('linkages', 20),
  clusters: typedTable('clusters', 3),
  codes: typedTable('codes', 6),
  events: typedTable('events', 6),
  regions: typedTable('regions', 6),
  plants: typedTable('plants', 4),
});
export type TypedCase = Readonly<
  Record<
    'actors' | 'linkages' | 'clusters' | 'codes' | 'events' | 'regions' | 'plants',
    readonly (readonly string[])[]
  >
>;
