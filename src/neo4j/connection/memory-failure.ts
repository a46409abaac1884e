import { DatabaseError } from '../database-error.ts';

/** The server's codes for "too much for its memory": a smaller transaction may pass. */
export const memoryCodes: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/** A transaction was too large for the server's memory: a smaller one may pass. */
export class TooLargeForServer extends DatabaseError {
  constructor(message: string, cause: unknown) {
    super('memory', message, cause instanceof Error && 'code' in cause ? String(cause.code) : null);
    this.cause = cause;
  }
}

/** Whether the server said that its memory does not suffice. */
export function isMemoryFailure(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && memoryCodes.has(error.code)
  );
}
