import { compareText } from '../model/order.ts';
import type { Problem, RowReference, Severity } from '../model/problem.ts';
import { longestMessage, shorten } from './shorten.ts';

/** Where a problem stands: a file, or a place in it. */
export interface ProblemPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

const longestValue = 80;

/** Problems of one code and severity that are listed one by one; the others are counted [O]. */
export const listedProblems = 1000;

/** How often a code was met, and the first of those that are counted only. */
interface Tally {
  count: number;
  beyond: Problem | null;
}

/**
 * Gathers the problems of one reading and gives them back in one stable order. Of each code and severity the
 * first thousand are kept; the others are counted, and one problem at the end says how many there were.
 */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #tallies = new Map<string, Tally>();
  readonly #said = new Set<string>();

  add(severity: Severity, code: string, place: ProblemPlace, message: string, remedy: string): void {
    const tally = this.#tallyOf(severity, code);
    tally.count++;
    if (tally.count > listedProblems && tally.beyond !== null) return;
    const { value, ...where } = place;
    const shown = value === undefined ? {} : { value: shorten(value, longestValue) };
    const problem = { code, severity, ...where, ...shown, message: shorten(message, longestMessage), remedy };
    if (tally.count > listedProblems) tally.beyond = problem;
    else this.#problems.push(problem);
  }

  /** Whether problems of a code are only counted by now: nothing more needs to be said of them than how many. */
  isCounting(severity: Severity, code: string): boolean {
    return this.#tallyOf(severity, code).beyond !== null;
  }

  /** Counts more problems of a code that is only counted. */
  count(severity: Severity, code: string, times: number): void {
    this.#tallyOf(severity, code).count += times;
  }

  #tallyOf(severity: Severity, code: string): Tally {
    const key = `${severity} ${code}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const tally: Tally = { count: 0, beyond: null };
    this.#tallies.set(key, tally);
    return tally;
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
    const beyond = [...this.#tallies.values()].flatMap(summary);
    return [...this.#problems, ...beyond].sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.sheet ?? '', b.sheet ?? '') ||
        (a.row ?? 0) - (b.row ?? 0) ||
        compareText(a.column ?? '', b.column ?? '') ||
        compareText(a.code, b.code),
    );
  }
}

/** What stands for the problems of a code that are not listed; none where all are. */
function summary({ count, beyond }: Tally): Problem[] {
  if (beyond === null) return [];
  const { code, severity, file, sheet } = beyond;
  const message = `${count} problems of the code ${code} were found in all; the first ${listedProblems} are listed, ${count - listedProblems} more are not.`;
  const place = sheet === undefined ? { file } : { file, sheet };
  return [{ code: 'more-problems', severity, ...place, value: code, message, remedy: beyond.remedy }];
}

/** The place of one cell. */
export function cellPlace(reference: RowReference, column: string, value: string): ProblemPlace {
  return { ...reference, column, value };
}
