import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { writeCsv } from '../../src/read/case-csv.ts';
import type { WrittenCell } from '../../src/read/case-tables.ts';
import type { InputFile } from '../../src/read/input-file.ts';

type Row = Readonly<Record<string, unknown>>;

/** A file of Parquet as hyparquet reads it: rows, types and key-value metadata. */
export async function readParquet({ bytes }: InputFile) {
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const rows: readonly Row[] = await parquetReadObjects({ file });
  return {
    rows,
    names: metadata.schema.slice(1).map(({ name }) => name),
    types: new Map(metadata.schema.slice(1).map(({ name, type }) => [name, type])),
    metadata: new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value])),
    createdBy: metadata.created_by,
  };
}

/** The Parquet of a case as the tables a case is read from. */
export async function tablesOfParquet(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const encoder = new TextEncoder();
  const tables: InputFile[] = [];
  for (const file of files.filter(({ name }) => /^[a-z]+\.parquet$/u.test(name))) {
    const { rows, names } = await readParquet(file);
    const table = file.name.slice(0, -'.parquet'.length);
    if (table === 'case') {
      const { surveyedAssumed, generator, surveyed, ...fields } = rows[0]!;
      const record = {
        ...fields,
        ...(surveyedAssumed === true ? {} : { surveyed: String(surveyed).split('; ').filter(Boolean) }),
        ...(generator === null ? {} : { generator: JSON.parse(String(generator)) }),
      };
      tables.push({ name: 'case.json', bytes: encoder.encode(JSON.stringify(record)) });
      continue;
    }
    const kept = rows.filter(({ madeFrom }) => madeFrom !== 'linkage');
    const columns = names.filter((name) => name !== 'madeFrom');
    const cells = kept.map((row) => columns.map((name) => cellOf(row[name])));
    tables.push({ name: `${table}.csv`, bytes: encoder.encode(writeCsv([columns, ...cells])) });
  }
  return tables;
}

function cellOf(value: unknown): WrittenCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? value : String(value);
}
