import { ArticulatorError } from '../errors.ts';

/** What went wrong between this program and the database, for programs. */
export type DatabaseTrouble =
  | 'unreachable'
  | 'unknown-host'
  | 'not-bolt'
  | 'no-routing'
  | 'wrong-password'
  | 'too-many-attempts'
  | 'password-expired'
  | 'no-such-database'
  | 'not-allowed'
  | 'too-old'
  | 'tls'
  | 'memory'
  | 'time'
  | 'connection-lost'
  | 'not-written'
  | 'no-such-case'
  | 'no-gds'
  | 'cancelled'
  | 'other';

/** The database could not do what was asked: what happened, what is in it now, and what can be done. */
export class DatabaseError extends ArticulatorError {
  override readonly name = 'DatabaseError';
  readonly trouble: DatabaseTrouble;
  /** The server's own code, e.g. `Neo.ClientError.Security.Unauthorized`, or null. */
  readonly code: string | null;

  constructor(trouble: DatabaseTrouble, message: string, code: string | null = null) {
    super(message);
    this.trouble = trouble;
    this.code = code;
  }
}
