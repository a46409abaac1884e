import type { Problem } from './model/problem.ts';

/** What every error of this package carries: a message that says who, which and what is needed. */
export class ArticulatorError extends Error {
  override readonly name: string = 'ArticulatorError';
}

/** The command or the call was used wrongly: nothing was read (exit code 2). */
export class UsageError extends ArticulatorError {
  override readonly name = 'UsageError';
}

/** The input cannot be used at all (exit code 1); `problems` says where and what to do. */
export class InputError extends ArticulatorError {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}
