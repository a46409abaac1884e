/** The server's codes for "too much for its memory": a smaller transaction may pass. */
export const memoryCodes: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/** Wraps the server's error, so that the driver does not try the same transaction again for half a minute. */
export class TooLargeForServer extends Error {
  override readonly name = 'TooLargeForServer';
}

/** Whether the server said that its memory does not suffice. */
export function isMemoryFailure(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && memoryCodes.has(error.code)
  );
}
