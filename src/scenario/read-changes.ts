import { InputError } from '../errors.ts';
import type { Problem } from '../model/problem.ts';
import { csvTable } from '../read/csv/csv-table.ts';
import { decodeText } from '../read/decode-text.ts';
import { fatal } from '../read/fatal.ts';
import { fileEnding, type InputFile } from '../read/input-file.ts';
import { parseJson } from '../read/json-tables.ts';
import { headersOf } from '../read/match-columns.ts';
import { ProblemLog } from '../read/problem-log.ts';
import { cellText } from '../read/raw-table.ts';
import type { Change } from './change.ts';
import { type ChangeReading, changeOfRecord } from './change-of-record.ts';

/**
 * The changes of a file: a JSON array of records, or CSV with a column `change` and columns named after the
 * fields. Throws InputError with one problem for each entry that is no change: all of them, not the first.
 */
export function readChanges(file: InputFile): readonly Change[] {
  const entries = fileEnding(file.name) === 'json' ? jsonEntries(file) : csvEntries(file);
  const problems: Problem[] = [];
  const changes: Change[] = [];
  for (const { row, reading } of entries) {
    if ('change' in reading) changes.push(reading.change);
    else problems.push(problemOf(file.name, row, reading.fault));
  }
  const [first] = problems;
  if (first === undefined) return changes;
  const rest = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  throw new InputError(
    `${file.name}, entry ${first.row}: ${first.message}${rest}. ${first.remedy}`,
    problems,
  );
}

interface Entry {
  /** As the file shows it: a row of the CSV, a place in the array from 1. */
  readonly row: number;
  readonly reading: ChangeReading;
}

function jsonEntries(file: InputFile): readonly Entry[] {
  const value = parseJson(decodeText(file), file.name);
  if (!Array.isArray(value)) {
    throw fatal(
      'not-changes',
      { file: file.name },
      `${file.name} does not hold an array of changes.`,
      'Write [{"change": "remove actor", "actor": "ID"}, …].',
    );
  }
  return value.map((entry: unknown, place) => ({ row: place + 1, reading: changeOfRecord(entry) }));
}

function csvEntries(file: InputFile): readonly Entry[] {
  const log = new ProblemLog();
  const table = csvTable(file, {}, log);
  const [broken] = log.sorted();
  if (broken !== undefined) throw new InputError(`${broken.message} ${broken.remedy}`, log.sorted());
  const headers = headersOf(table);
  const twice = headers.find((name, place) => headers.indexOf(name) !== place);
  if (twice !== undefined) {
    throw new InputError(`${file.name} has two columns "${twice}". Give every column a name of its own.`);
  }
  return table.rows.map(({ row, cells }) => {
    const record = headers.map((name, place) => [name, cellText(cells[place] ?? null)] as const);
    return { row, reading: changeOfRecord(Object.fromEntries(record)) };
  });
}

function problemOf(file: string, row: number, fault: string): Problem {
  return {
    code: 'not-a-change',
    severity: 'error',
    file,
    row,
    message: fault,
    remedy: 'Correct the entry, or take it out.',
  };
}
