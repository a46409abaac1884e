import { InputError } from '../errors.ts';
import type { ProblemPlace } from './problem-log.ts';

/** An error for input of which nothing can be built, with its one fatal problem. */
export function fatal(code: string, place: ProblemPlace, message: string, remedy: string): InputError {
  return new InputError(`${message} ${remedy}`, [{ code, severity: 'fatal', ...place, message, remedy }]);
}
