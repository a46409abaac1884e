import type { Case } from '../../model/case.ts';
import { caseFormat } from '../../read/case-record.ts';
import { dotsIsicGroups } from '../../read/case-tables.ts';
import type { InputFile } from '../../read/input-file.ts';
import { type RowTableName, tableSpecs } from '../../read/table-spec.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { AddedColumns } from './exported-network.ts';
import { heldNames } from './held-names.ts';
import { readMe } from './read-me.ts';
import { columnType, type ExportedColumn, typedValue } from './typed-value.ts';
import { type ParquetTable, writeParquet } from './write-parquet.ts';

/** Tables that are written though they be empty: jobs on other engines can rely on them. */
const always = ['actors', 'linkages', 'clusters'] as const;
const whereThereAre = ['codes', 'events', 'sources', 'regions', 'plants'] as const;
const title =
  'A case of Articulator as Apache Parquet, one file a table with all columns of the format, for engines such as ' +
  'DuckDB and Spark:';

/**
 * The whole case as Parquet: `case` of one row, `actors`, `linkages`, `clusters` and the other tables where they
 * have rows, and measures where they are wanted.
 *
 * Every column of the format is there, filled or not, and the case's own columns after them, so that queries and
 * several parts of one case agree. `actors` holds all actors; `madeFrom` tells those made from the ends of linkages.
 */
export function parquetFiles(
  subject: Case,
  metadata: ExportMetadata,
  added: AddedColumns | null,
): readonly InputFile[] {
  const file = (name: string, table: ParquetTable): InputFile => ({
    name: `${name}.parquet`,
    bytes: writeParquet(table, metadata),
  });
  const rowsOf = (name: RowTableName & keyof Case): readonly object[] => subject[name] ?? [];
  return [
    file('case', caseTable(subject)),
    ...always.map((name) => file(name, tableOf(name, rowsOf(name)))),
    ...whereThereAre
      .filter((name) => rowsOf(name).length > 0)
      .map((name) => file(name, tableOf(name, rowsOf(name)))),
    ...(added === null ? [] : [file('assessment/measures', measures(subject, added))]),
    { name: 'README.txt', bytes: new TextEncoder().encode(readMe(title, metadata)) },
  ];
}

function caseTable(subject: Case): ParquetTable {
  const { id, title: name, description, year, currency, surveyed, surveyedAssumed, generator } = subject;
  const cells = {
    format: caseFormat,
    id,
    title: name,
    description,
    year,
    currency,
    surveyed: [...surveyed].join('; '),
    surveyedAssumed,
    generator: generator === null ? null : JSON.stringify(generator),
  };
  const typeOf = (column: string): ExportedColumn['type'] =>
    column === 'year' ? 'integer' : column === 'surveyedAssumed' ? 'boolean' : 'string';
  return {
    columns: Object.entries(cells).map(([column, cell]) => ({
      name: column,
      type: typeOf(column),
      cell: () => cell,
    })),
    rows: 1,
  };
}

function tableOf(table: RowTableName, entries: readonly object[]): ParquetTable {
  const rows = entries as readonly (Readonly<Record<string, unknown>> & {
    readonly extra?: Readonly<Record<string, string>>;
  })[];
  const dotGroups = table === 'actors' && dotsIsicGroups(entries);
  const ours = tableSpecs[table].columns.map(({ name, kind }) => ({
    name,
    type: columnType(kind),
    cell: (row: number) => typedValue(rows[row]![name], kind, dotGroups),
  }));
  const origin =
    table === 'actors'
      ? [
          {
            name: 'madeFrom',
            type: 'string' as const,
            cell: (row: number) => typedValue(rows[row]!.madeFrom, 'text', false),
          },
        ]
      : [];
  return { columns: [...ours, ...origin, ...ownColumns(rows, [...ours, ...origin])], rows: rows.length };
}

/** The case's own columns in the order of their names; one that is called as a column before it gets a number. */
function ownColumns(
  rows: readonly { readonly extra?: Readonly<Record<string, string>> }[],
  before: readonly ExportedColumn[],
): ParquetTable['columns'] {
  const found = new Set<string>();
  for (const { extra } of rows) for (const name of Object.keys(extra ?? {})) found.add(name);
  const own = [...found].sort();
  const taken = new Set(before.map(({ name }) => name));
  const { names } = heldNames(own, (name) => (taken.has(name) ? `${name} 2` : name));
  return own.map((name, index) => ({
    name: names[index]!,
    type: 'string' as const,
    cell: (row: number) => {
      const extra = rows[row]!.extra ?? {};
      return Object.hasOwn(extra, name) && extra[name] !== '' ? extra[name]! : null;
    },
  }));
}

function measures({ actors }: Case, { columns, valuesOf }: AddedColumns): ParquetTable {
  const values = actors.map(({ id }) => valuesOf(id));
  return {
    columns: [
      { name: 'actor', type: 'string', cell: (row) => actors[row]!.id },
      ...columns.map((column) => ({
        ...column,
        cell: (row: number) => values[row]!.get(column.name) ?? null,
      })),
    ],
    rows: actors.length,
  };
}
