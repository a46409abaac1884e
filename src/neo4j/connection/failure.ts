import { Neo4jError } from 'neo4j-driver';
import { DatabaseError, type DatabaseTrouble } from '../database-error.ts';
import { memoryCodes } from './memory-failure.ts';

/** Which database was asked, for messages. */
export interface Asked {
  readonly uri: string;
  readonly user: string;
  readonly database: string | null;
}

interface Line {
  readonly trouble: DatabaseTrouble;
  readonly when: (code: string, message: string) => boolean;
  readonly says: (asked: Asked, message: string) => string;
}

const has = (pattern: RegExp) => (_: string, message: string) => pattern.test(message);
const is =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code);
const databaseOf = ({ database }: Asked) =>
  database === null ? 'the default database' : `database "${database}"`;

/** What each failure means and what to do, the first that fits. */
const lines: readonly Line[] = [
  {
    trouble: 'password-expired',
    when: is('Neo.ClientError.Security.CredentialsExpired'),
    says: ({ user }) =>
      `The password of user "${user}" has expired and must be changed first: in cypher-shell or Browser, on ` +
      "database system, ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'.",
  },
  {
    trouble: 'too-many-attempts',
    when: is('Neo.ClientError.Security.AuthenticationRateLimit'),
    says: ({ user, uri }) =>
      `${uri} refuses user "${user}" for a while, after too many wrong passwords. Wait a few seconds, then try again with the right one.`,
  },
  {
    trouble: 'wrong-password',
    when: is('Neo.ClientError.Security.Unauthorized', 'Neo.ClientError.Security.AuthProviderFailed'),
    says: ({ user, uri }) =>
      `${uri} did not accept the password of user "${user}". Check --user and NEO4J_PASSWORD or --password-file.`,
  },
  {
    trouble: 'no-such-database',
    when: (code, message) =>
      code === 'Neo.ClientError.Database.DatabaseNotFound' ||
      /database does not exist|Unable to get a routing table for database .* because this database does not/i.test(
        message,
      ),
    says: (asked) =>
      `There is no ${databaseOf(asked)} at ${asked.uri}. SHOW DATABASES lists those there are; Community edition has one, called neo4j.`,
  },
  {
    trouble: 'not-allowed',
    when: (code) =>
      code.startsWith('Neo.ClientError.Security.') ||
      is(
        'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
        'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
        'Neo.ClientError.Database.AccessForReadOnlyDatabase',
      )(code) ||
      /read.only/i.test(code),
    says: (asked, message) =>
      `User "${asked.user}" may not do this in ${databaseOf(asked)} (${message}). Use a user that may write and ` +
      'create constraints, or a database that is not read-only.',
  },
  {
    trouble: 'memory',
    when: (code) => memoryCodes.has(code),
    says: (_, message) =>
      `The server's memory limit was reached (${message}). Raise dbms.memory.transaction.total.max or ` +
      'server.memory.heap.max_size in neo4j.conf, or let fewer programs use it at once.',
  },
  {
    trouble: 'time',
    when: (code) => /TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(code),
    says: (_, message) =>
      `The server ended a transaction (${message}). If it has a limit, raise db.transaction.timeout in neo4j.conf.`,
  },
  {
    trouble: 'tls',
    when: has(/certificate|self[- ]signed|TLS|SSL|secure|ERR_TLS|EPROTO|wrong version number/i),
    says: ({ uri }, message) =>
      `The encrypted connection to ${uri} was refused (${message}). A certificate of one's own needs the scheme ` +
      'bolt+ssc:// or neo4j+ssc://; a server without TLS needs bolt:// or neo4j://.',
  },
  {
    trouble: 'unknown-host',
    when: has(/ENOTFOUND|EAI_AGAIN/),
    says: ({ uri }) =>
      `The host of ${uri} is not known. Check the name in --uri or NEO4J_URI, and the network.`,
  },
  {
    trouble: 'not-bolt',
    when: has(/responded HTTP|handshake|unsupported Bolt|Invalid.*protocol/i),
    says: ({ uri }) =>
      `What answers at ${uri} does not speak Bolt. The Bolt port is 7687 unless it was changed; 7474 is the Browser's.`,
  },
  {
    trouble: 'no-routing',
    when: has(/routing|discovery/i),
    says: ({ uri }, message) =>
      `${uri} gave no routing table (${message}). For a single server use bolt:// in place of neo4j://.`,
  },
  {
    trouble: 'unreachable',
    when: has(/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|establish connection/i),
    says: ({ uri }) =>
      `Nothing answers at ${uri}. Start the database (npm run neo4j, docker compose up -d, or Neo4j Desktop), or ` +
      'say where it is with --uri or NEO4J_URI.',
  },
  {
    trouble: 'connection-lost',
    when: (code) => code === 'ServiceUnavailable' || code === 'SessionExpired',
    says: ({ uri }, message) => `The connection to ${uri} was lost and could not be made again (${message}).`,
  },
];

/** An error of the driver or the server as one of ours, with its remedy; ours are given back as they are. */
export function databaseFailure(error: unknown, asked: Asked): unknown {
  if (error instanceof DatabaseError || !(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  // Before the cause the driver puts general advice, which the lines above give for each trouble.
  const first = message
    .replace(/^.*Caused by: /s, '')
    .split('\n')[0]!
    .slice(0, 300)
    .replace(/\.$/, '');
  const line = lines.find(({ when }) => when(code, message));
  if (line === undefined) return new DatabaseError('other', `The database said: ${first} (${code}).`, code);
  return new DatabaseError(line.trouble, line.says(asked, first), code);
}
