import { compareText } from '../model/order.ts';
import type { Problem, RowReference, Severity } from '../model/problem.ts';

/** Where a problem stands: a file, or a place in it. */
export interface ProblemPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

const longestValue = 80;

/** Gathers the problems of one reading and gives them back in one stable order. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #said = new Set<string>();

  add(severity: Severity, code: string, place: ProblemPlace, message: string, remedy: string): void {
    const { value, ...where } = place;
    const shown = value === undefined ? {} : { value: shorten(value) };
    this.#problems.push({ code, severity, ...where, ...shown, message, remedy });
  }

  /** Adds a problem the first time its key is seen: for what holds of a whole column or word. */
  once(key: string, severity: Severity, code: string, place: ProblemPlace, message: string, remedy: string) {
    const full = `${code}\u0000${place.file}\u0000${place.sheet ?? ''}\u0000${key}`;
    if (this.#said.has(full)) return;
    this.#said.add(full);
    this.add(severity, code, place, message, remedy);
  }

  /** By file, sheet, row, column and code; what is alike in these stays in the order it was found. */
  sorted(): readonly Problem[] {
    return [...this.#problems].sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.sheet ?? '', b.sheet ?? '') ||
        (a.row ?? 0) - (b.row ?? 0) ||
        compareText(a.column ?? '', b.column ?? '') ||
        compareText(a.code, b.code),
    );
  }
}

function shorten(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** The place of one cell. */
export function cellPlace(reference: RowReference, column: string, value: string): ProblemPlace {
  return { ...reference, column, value };
}
