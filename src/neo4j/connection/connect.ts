import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Ask, Database, Row } from '../database.ts';
import { DatabaseError } from '../database-error.ts';
import { type StatementName, statement } from '../statements.ts';
import { type Asked, databaseFailure } from './failure.ts';
import { isMemoryFailure, TooLargeForServer } from './memory-failure.ts';
import { checkServerVersion } from './server-version.ts';
import type { ConnectionSettings } from './settings.ts';

export interface ConnectOptions {
  /** How long a transaction is tried again after a lost connection, in milliseconds. Default 30,000. */
  readonly retryFor?: number;
}

/**
 * Opens a connection and makes sure that the server answers, takes the password and is new enough.
 *
 * Every error that comes from the database, now or later, is a DatabaseError with its remedy. Integers arrive
 * as bigint.
 */
export async function connect(settings: ConnectionSettings, options: ConnectOptions = {}): Promise<Database> {
  const driver = openDriver(settings, options);
  // Routing rules are for the server, not for messages.
  const { user, database } = settings;
  const asked: Asked = { uri: settings.uri.split('?', 1)[0]!, user, database };
  const inDatabase = database === null ? {} : { database };
  try {
    const { agent } = await driver.getServerInfo(inDatabase);
    checkServerVersion(agent ?? '');
    const session = driver.session(inDatabase);
    const home = await session.executeRead((tx) => tx.run('CALL db.info() YIELD name RETURN name'));
    await session.close();
    const name = String(home.records[0]?.get('name') ?? settings.database ?? 'neo4j');
    return new OpenDatabase(driver, asked, name, agent ?? 'a server of unknown version');
  } catch (error) {
    await driver.close();
    const failure = databaseFailure(error, asked);
    if (!(failure instanceof DatabaseError) || failure.trouble !== 'no-routing') throw failure;
    throw (await directFailure(settings, asked)) ?? failure;
  }
}

/** What is wrong where the server is asked without a routing table, which says no more than "none"; or null. */
async function directFailure(settings: ConnectionSettings, asked: Asked): Promise<unknown> {
  const uri = asked.uri.replace(/^neo4j/i, 'bolt');
  const driver = openDriver({ ...settings, uri }, { retryFor: 0 });
  try {
    await driver.getServerInfo();
    return null;
  } catch (error) {
    return databaseFailure(error, asked);
  } finally {
    await driver.close();
  }
}

function openDriver(settings: ConnectionSettings, { retryFor = 30_000 }: ConnectOptions): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    useBigInt: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 20_000,
    maxConnectionPoolSize: 4,
    maxTransactionRetryTime: retryFor,
    fetchSize: 2000,
    telemetryDisabled: true,
    userAgent: 'articulator',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

class OpenDatabase implements Database {
  readonly name: string;
  readonly server: string;
  readonly uri: string;
  readonly #driver: Driver;
  readonly #asked: Asked;

  constructor(driver: Driver, asked: Asked, name: string, server: string) {
    this.#driver = driver;
    this.#asked = asked;
    this.uri = asked.uri;
    this.name = name;
    this.server = server;
  }

  async read<T>(
    name: StatementName,
    parameters: Readonly<Record<string, unknown>>,
    convert: (row: Row) => T | undefined,
  ): Promise<T[]> {
    const text = await statement(name);
    return this.readText(text, parameters, convert);
  }

  readText<T>(
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    convert: (row: Row) => T | undefined,
  ): Promise<T[]> {
    return this.#inSession('READ', (session) =>
      session.executeRead((tx) =>
        withoutMemoryRetries(async () => {
          const rows: T[] = [];
          for await (const record of tx.run(text, parameters)) {
            const row = convert(record);
            if (row !== undefined) rows.push(row);
          }
          return rows;
        }),
      ),
    );
  }

  async write<T>(
    name: StatementName,
    parameters: Readonly<Record<string, unknown>>,
    check: (rows: readonly Row[], ask: Ask) => Promise<T>,
  ): Promise<T> {
    const text = await statement(name);
    return this.#inSession('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        const ask: Ask = async (other, given) => (await tx.run(await statement(other), { ...given })).records;
        return withoutMemoryRetries(async () => check((await tx.run(text, parameters)).records, ask));
      }),
    );
  }

  async command(name: StatementName): Promise<void> {
    const text = await statement(name);
    await this.#inSession('WRITE', (session) => session.executeWrite((tx) => tx.run(text)));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.name, defaultAccessMode: mode });
    try {
      return await work(session);
    } catch (error) {
      if (!(error instanceof TooLargeForServer)) throw databaseFailure(error, this.#asked);
      const failure = databaseFailure(error.cause, this.#asked);
      throw failure instanceof DatabaseError ? new TooLargeForServer(failure.message, error.cause) : failure;
    } finally {
      await session.close().catch(() => {
        // The connection was lost: what happened is told by the error above, and there is nothing left to close.
      });
    }
  }
}

/** The driver would try a transaction that is too large again and again, for half a minute. */
async function withoutMemoryRetries<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isMemoryFailure(error)) throw new TooLargeForServer('too large for the server', error);
    throw error;
  }
}
