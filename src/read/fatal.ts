import { InputError } from '../errors.ts';
import type { ProblemPlace } from './problem-log.ts';
import { longestMessage, shorten } from './shorten.ts';

/** An error for input of which nothing can be built, with its one fatal problem. */
export function fatal(code: string, place: ProblemPlace, told: string, remedy: string): InputError {
  const message = shorten(told, longestMessage);
  return new InputError(`${message} ${remedy}`, [{ code, severity: 'fatal', ...place, message, remedy }]);
}
