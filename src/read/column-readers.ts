import type { CellReader } from './cell-reader.ts';
import type { ColumnMatch, MatchedColumn } from './match-columns.ts';
import { decideStyle, type NumberStyle, type StyleDecision } from './number-style.ts';
import type { ProblemLog } from './problem-log.ts';
import { headerPlace, type RawTable } from './raw-table.ts';
import { identityReader } from './read-identity-cell.ts';
import { holdsFourDigitCodes, isicReader } from './read-isic-cell.ts';
import { numberReader } from './read-number-cell.ts';
import { countryReader, currencyReader, readListCell, readTextCell } from './read-text-cell.ts';
import { wordReader, yesNoReader } from './read-word-cell.ts';
import { yearReader } from './read-year-cell.ts';
import type { TableSpec } from './table-spec.ts';

/** Columns by which rows are joined: a value that a spreadsheet changed joins nothing, or the wrong rows. */
const identities = new Set([
  'id',
  'from',
  'to',
  'subject',
  'firm',
  'cluster',
  'region',
  'plant',
  'id_a',
  'id_b',
  'keep',
]);

/** A reader for every matched column, chosen by its kind and, for numbers and ISIC codes, by its cells. */
export function columnReaders(
  table: RawTable,
  spec: TableSpec,
  match: ColumnMatch,
  log: ProblemLog,
): ReadonlyMap<string, CellReader> {
  const styles = numberStyles(table, match, log);
  // A cluster's own code is taken as it stands (METHOD section 9): only the actors' may have lost a zero.
  const padsThree = spec.table === 'actors';
  return new Map(
    match.columns.map((column) => [column.spec.name, readerOf(column, table, styles, padsThree, log)]),
  );
}

function readerOf(
  column: MatchedColumn,
  table: RawTable,
  styles: ReadonlyMap<string, NumberStyle>,
  padsThree: boolean,
  log: ProblemLog,
): CellReader {
  const { spec } = column;
  switch (spec.kind) {
    case 'text':
      return identities.has(spec.name) ? identityReader(spec.name, log) : readTextCell;
    case 'list':
      return readListCell;
    case 'country':
      return countryReader(spec.name, log);
    case 'currency':
      return currencyReader(spec.name, log);
    case 'isic':
      return isicReader(spec.name, padsThree && holdsFourDigitCodes(allTexts(table, column)), log);
    case 'year':
      return yearReader(spec, log);
    case 'number':
    case 'share':
      return numberReader(spec, styles.get(spec.name)!, log);
    case 'word':
      return wordReader(spec, log);
    case 'yes-no':
      return yesNoReader(spec, log);
  }
}

/** Decides point or comma for each column of numbers and says it where it is comma, mixed or open. */
function numberStyles(
  table: RawTable,
  match: ColumnMatch,
  log: ProblemLog,
): ReadonlyMap<string, NumberStyle> {
  const columns = match.columns.filter(({ spec }) => spec.kind === 'number' || spec.kind === 'share');
  const first = columns.map((column) => decideStyle(typedTexts(table, column), 'point'));
  const point = first.reduce((sum, decision) => sum + decision.point, 0);
  const comma = first.reduce((sum, decision) => sum + decision.comma, 0);
  const fallback: NumberStyle =
    comma > point || (comma === point && table.semicolons === true) ? 'comma' : 'point';
  return new Map(
    columns.map((column) => {
      const texts = () => typedTexts(table, column);
      const open = decideStyle(texts(), fallback);
      const doubtful = open.ambiguous !== null && table.decimalPoint !== true;
      const whole = doubtful && countsPeople(column) ? wholeStyle(open) : fallback;
      const decision = decideStyle(texts(), whole);
      tellStyle(table, column, doubtful ? decision : { ...decision, ambiguous: null }, log);
      return [column.spec.name, decision.style];
    }),
  );
}

const counts = new Set(['employees', 'employment', 'establishments', 'population']);

/** Nobody employs 1.25 people: where nothing else decides, 1.250 there is a thousand two hundred and fifty. */
function countsPeople(column: MatchedColumn): boolean {
  return counts.has(column.spec.name);
}

function wholeStyle(open: StyleDecision): NumberStyle {
  return open.openPoint >= open.openComma ? 'comma' : 'point';
}

function tellStyle(table: RawTable, column: MatchedColumn, decision: StyleDecision, log: ProblemLog): void {
  const place = { ...headerPlace(table), column: column.spec.name };
  const { style, point, comma, ambiguous } = decision;
  if (ambiguous !== null) {
    log.add(
      'warning',
      'ambiguous-numbers',
      { ...place, value: ambiguous },
      `Numbers in column ${column.spec.name} such as "${ambiguous}" can be read with a decimal point or a decimal comma; they were read with a decimal ${style}.`,
      'Write them without thousands separators, or with as many decimals as to leave no doubt (1234 or 1.2340).',
    );
  } else if (point > 0 && comma > 0) {
    log.add(
      'warning',
      'mixed-decimals',
      place,
      `Column ${column.spec.name} mixes decimal points (${point}) and decimal commas (${comma}); it was read with a decimal ${style}.`,
      'Write all numbers of the column in one way.',
    );
  } else if (comma > 0) {
    log.add(
      'info',
      'decimal-comma',
      place,
      `Numbers in column ${column.spec.name} were read with a decimal comma.`,
      'Nothing needs to be done.',
    );
  }
}

/** The cells of a column that hold text: numbers of a workbook need no deciding. */
function* typedTexts(table: RawTable, column: MatchedColumn): Generator<string> {
  for (const row of table.rows) {
    const cell = row.cells[column.index];
    if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

function* allTexts(table: RawTable, column: MatchedColumn): Generator<string> {
  for (const row of table.rows) {
    const cell = row.cells[column.index];
    if (typeof cell === 'string') yield cell;
    else if (typeof cell === 'number') yield String(cell);
  }
}
