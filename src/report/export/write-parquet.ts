import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ExportMetadata } from './export-metadata.ts';
import type { ExportedColumn, ExportedValue } from './typed-value.ts';

/** A table to write: its cells are asked for when they are written, so that no second copy of it is held. */
export interface ParquetTable {
  readonly columns: readonly (ExportedColumn & { readonly cell: (row: number) => ExportedValue | null })[];
  readonly rows: number;
}

/** Rows a row group holds: as many as readers commonly take in at once. [O] */
const rowsAtOnce = 100_000;

const typeIn: Readonly<Record<ExportedColumn['type'], Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/**
 * A table as Apache Parquet, compressed by Snappy: typed columns, empty cells null. Where the data come from
 * stands in the key-value metadata of the file, under the names of the export.
 */
export function writeParquet({ columns, rows }: ParquetTable, metadata: ExportMetadata): Uint8Array {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...typeIn[type], repetition_type: 'OPTIONAL' as const })),
    ],
    kvMetadata: metadata.map(([key, value]) => ({ key, value })),
    createdBy: metadata.find(([name]) => name === 'program')?.[1] ?? 'Articulator',
  });
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, rows - start);
    const data = columns.map(() => new Array<ExportedValue | null>(length));
    // Row by row, because the cells of a row lie together in memory.
    for (let row = 0; row < length; row++) {
      for (const [place, { cell }] of columns.entries()) data[place]![row] = cell(start + row);
    }
    const columnData = columns.map(({ name }, place) => ({ name, data: data[place]! }));
    // Nothing is waited for: only a writer with a flush of its own gives a promise.
    void file.write({ columnData, rowGroupSize: rowsAtOnce });
  }
  void file.finish();
  return bytes.getBytes();
}
