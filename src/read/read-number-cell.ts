import type { CellOutcome, CellReader } from './cell-reader.ts';
import { type NumberStyle, parseNumber } from './number-style.ts';
import type { ProblemLog } from './problem-log.ts';
import { cellText } from './raw-table.ts';
import type { ColumnSpec } from './table-spec.ts';

/**
 * Numbers, and shares (0..1, or in per cent with the sign: `71 %` is .71).
 *
 * Valid is what the model's schema of the column takes. A share above 1 without a percent sign is never
 * rescaled: whether 71 means 71 % or a slip cannot be seen from one cell.
 */
export function numberReader(spec: ColumnSpec, style: NumberStyle, log: ProblemLog): CellReader {
  return (cell, reference): CellOutcome => {
    if (typeof cell === 'number') return checked(cell, spec);
    if (typeof cell === 'object') return dateFault(spec);
    const text = cellText(cell).trim();
    if (spec.kind === 'share' && text.endsWith('%')) {
      const percent = parseNumber(text.slice(0, -1), style);
      if (percent === null) return notANumber(text);
      log.once(
        spec.name,
        'info',
        'percent-read',
        { ...reference, column: spec.name, value: text },
        `Per cent in column ${spec.name} was read as a share: "${text}" is ${percent / 100}.`,
        'Nothing needs to be done.',
      );
      return checked(percent / 100, spec);
    }
    const number = parseNumber(text, style);
    return number === null ? notANumber(text) : checked(number, spec);
  };
}

function checked(value: number, spec: ColumnSpec): CellOutcome {
  if (spec.schema.safeParse(value).success) return { value: value === 0 ? 0 : value };
  const share = spec.kind === 'share';
  return {
    value: null,
    fault: {
      code: 'out-of-range',
      message: `${value} is out of range for ${spec.name}${share ? ', which is a share from 0 to 1' : ''}.`,
      remedy:
        share && value > 1 && value <= 100
          ? `If this is per cent, write ${value / 100} or "${value} %".`
          : `Correct the number, or leave the cell empty if it is not known.`,
    },
  };
}

function notANumber(text: string): CellOutcome {
  return {
    value: null,
    fault: {
      code: 'not-a-number',
      message: `"${text}" is not a number.`,
      remedy:
        'Write digits only, as 1234.5 or 1.234,5 and the same way in the whole column; leave the cell empty if it is not known.',
    },
  };
}

function dateFault(spec: ColumnSpec): CellOutcome {
  return {
    value: null,
    fault: {
      code: 'date-in-number-column',
      message: `A date stands in ${spec.name}, where a number is needed.`,
      remedy:
        'The spreadsheet may have turned a number such as 1.5 into a date: format the column as number and type it again.',
    },
  };
}
