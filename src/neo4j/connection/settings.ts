import { UsageError } from '../../errors.ts';

/** Where the database is and who asks. The password is in none of its other fields. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the database the server opens for this user. */
  readonly database: string | null;
}

/** What the user gave by options; the rest comes from the environment. */
export interface GivenConnection {
  readonly uri?: string | undefined;
  readonly user?: string | undefined;
  readonly database?: string | undefined;
  /** The content of the password file. */
  readonly password?: string | undefined;
}

/**
 * The connection: options first, then `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, then
 * bolt://localhost:7687 and user neo4j. Throws UsageError, without any secret in it, where the address is none
 * or holds a password, or where there is no password.
 */
export function connectionSettings(
  given: GivenConnection,
  environment: Readonly<Record<string, string | undefined>>,
): ConnectionSettings {
  const uri = given.uri ?? filled(environment.NEO4J_URI) ?? 'bolt://localhost:7687';
  checkUri(uri);
  const password = given.password ?? filled(environment.NEO4J_PASSWORD);
  if (password === undefined || password === '') {
    throw new UsageError(
      'The database wants a password: put it into the environment variable NEO4J_PASSWORD, or into a file and ' +
        'name that with --password-file.',
    );
  }
  return {
    uri,
    user: given.user ?? filled(environment.NEO4J_USERNAME) ?? 'neo4j',
    password,
    database: given.database ?? filled(environment.NEO4J_DATABASE) ?? null,
  };
}

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** Scheme, host and port; routing rules after them, which only neo4j:// knows. */
const address =
  /^(?:bolt(?:\+s|\+ssc)?|(neo4j(?:\+s|\+ssc)?)):\/\/(?:\[[\da-f:.]+\]|[^\s/:?#@[\]]+)(?::\d{1,5})?\/?(\?[^\s#]*)?$/i;

/** What is wrong with an address is said without it: a password may be anywhere in a mistyped one. */
function checkUri(uri: string): void {
  if (uri.includes('@')) {
    throw new UsageError(
      'The address of the database must not hold a user or a password: give --user, and the password in ' +
        'NEO4J_PASSWORD or --password-file.',
    );
  }
  const [found, routed, rules] = address.exec(uri) ?? [];
  if (found === undefined || !URL.canParse(uri) || (rules !== undefined && routed === undefined)) {
    throw new UsageError(
      'The address of the database (--uri or NEO4J_URI) must look like neo4j://host:7687 or bolt://host:7687, with ' +
        "+s for TLS or +ssc for TLS with a certificate of one's own, and nothing behind the port.",
    );
  }
}
