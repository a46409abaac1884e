import type { CellOutcome, CellReader } from './cell-reader.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText } from './raw-table.ts';
import type { ColumnSpec } from './table-spec.ts';

/** Years that are believed; a firm may be older than a linkage. Ours: the model takes any whole number. */
export const yearRange = { earliestLinkage: 1800, earliestFounding: 1000, latest: 2100 } as const;

/** A year; of a date the year is taken and told once for the column. */
export function yearReader(spec: ColumnSpec, log: ProblemLog): CellReader {
  const earliest = spec.name === 'founded' ? yearRange.earliestFounding : yearRange.earliestLinkage;
  return (cell, reference): CellOutcome => {
    const text = cellText(cell).trim();
    const fromDate = yearOfDate(text);
    if (fromDate !== null) {
      log.once(
        spec.name,
        'info',
        'date-as-year',
        { ...reference, column: spec.name, value: text },
        `Dates in column ${spec.name} were read as their year: ${text} is ${fromDate}.`,
        'Nothing needs to be done.',
      );
    }
    const year = fromDate ?? (/^[+-]?\d+(\.0+)?$/u.test(text) ? Number(text) : null);
    if (year === null) {
      return faulty('not-a-year', `"${text}" is not a year.`, 'Write four digits, such as 2019.');
    }
    if (year < earliest || year > yearRange.latest || !spec.schema.safeParse(year).success) {
      const message = `${year} is out of range for ${spec.name}: expected is a year from ${earliest} to ${yearRange.latest}.`;
      return faulty('out-of-range', message, 'Correct the year, or leave the cell empty if it is not known.');
    }
    return { value: year };
  };
}

function yearOfDate(text: string): number | null {
  const match =
    /^(\d{4})-\d{1,2}-\d{1,2}(?:[T ].*)?$/u.exec(text) ?? /^\d{1,2}[./-]\d{1,2}[./-](\d{4})$/u.exec(text);
  return match === null ? null : Number(match[1]);
}

function faulty(code: string, message: string, remedy: string): CellOutcome {
  return { value: null, fault: { code, message, remedy } };
}
