import type { Problem } from '../../../src/model/problem.ts';

/** The files could not be opened: one message, and the problems that say where and what to do. */
export class OpeningFailed extends Error {
  override readonly name = 'OpeningFailed';
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message);
    this.problems = problems;
  }
}
