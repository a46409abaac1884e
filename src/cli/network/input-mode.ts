import { csvTable } from '../../read/csv/csv-table.ts';
import { directionColumn } from '../../read/gather/drawn-directions.ts';
import { networkForm } from '../../read/gather/network-form.ts';
import { fileEnding, type InputFile } from '../../read/input-file.ts';
import { matchColumns } from '../../read/match-columns.ts';
import { ProblemLog } from '../../read/problem-log.ts';
import { tableSpecs } from '../../read/table-spec.ts';
import type { Given } from '../option.ts';
import type { Inputs } from '../read-files.ts';
import { readOptionsOf } from '../read-options.ts';

const textEndings = new Set(['csv', 'tsv', 'txt']);

/**
 * Whether the input is one links file rather than a case: a network file (Pajek, UCINET DL, GEXF, GraphML,
 * GML), or one CSV file without a column for the type of linkage, or anything that comes with `--nodes`. With
 * `--type` or `--mapping` it is a case.
 */
export function isNetwork(inputs: Inputs, given: Given): boolean {
  const file = inputs.files[0]!;
  if (given.text('nodes') !== undefined) return true;
  if (inputs.folder || inputs.files.length > 1) return false;
  if (given.text('type') !== undefined || given.text('mapping') !== undefined) return false;
  if (given.text('form') === 'roster' || given.text('form') === 'projects') return false;
  if (networkForm(file) !== null) return true;
  if (!textEndings.has(fileEnding(file.name))) return false;
  return !hasTypeColumn(file, given);
}

function hasTypeColumn(file: InputFile, given: Given): boolean {
  const options = readOptionsOf(given, '');
  const table = csvTable(beginningOf(file), options, new ProblemLog());
  if (directionColumn(table) !== null) return false;
  return matchColumns(table, tableSpecs.linkages, options.columns).columns.some(
    (column) => column.spec.name === 'type',
  );
}

/** As much of a large file as shows what its columns are; whole lines. */
function beginningOf(file: InputFile): InputFile {
  if (file.bytes.length <= looked) return file;
  const end = file.bytes.lastIndexOf(10, looked);
  return end < 0 ? file : { name: file.name, bytes: file.bytes.subarray(0, end + 1) };
}

const looked = 1024 * 1024;
