import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { dataFolder } from '../../../scripts/neo4j/fetch-jars.ts';
import { findJava } from '../../../scripts/neo4j/find-java.ts';
import { setFirstPassword } from '../../../scripts/neo4j/first-password.ts';
import { freePort } from '../../../scripts/neo4j/free-port.ts';
import { type Release, releaseName } from '../../../scripts/neo4j/releases.ts';
import { type RunningServer, runServer } from '../../../scripts/neo4j/run-server.ts';
import { connect } from '../../../src/neo4j/connection/connect.ts';
import type { ConnectionSettings } from '../../../src/neo4j/connection/settings.ts';
import type { Database } from '../../../src/neo4j/database.ts';

/** Why a release cannot be started here, or null. */
export function cannotStart(release: Release): string | null {
  if (findJava(release.java) === null) return `no JDK from ${release.java[0]} to ${release.java[1]}`;
  if (existsSync(join(dataFolder, 'lib', releaseName(release)))) return null;
  return spawnSync('mvn', ['--version']).status === 0 ? null : 'no Maven';
}

/** A server of its own for tests: a free port, a temporary home. */
export class LiveServer {
  readonly settings: ConnectionSettings;
  readonly home: string;
  readonly #release: Release;
  readonly #port: number;
  #running: RunningServer;
  #database: Database | null = null;

  private constructor(release: Release, home: string, port: number, running: RunningServer) {
    this.#release = release;
    this.#port = port;
    this.#running = running;
    this.home = home;
    this.settings = { uri: running.uri, user: 'neo4j', password: 'only for this test', database: null };
  }

  static async start(release: Release, settings: Readonly<Record<string, string>> = {}): Promise<LiveServer> {
    const home = await mkdtemp(join(tmpdir(), 'articulator-neo4j-'));
    const port = await freePort();
    const running = await runServer({ release, home, port, settings });
    const server = new LiveServer(release, home, port, running);
    await setFirstPassword(running.uri, server.settings.password);
    return server;
  }

  /** One connection that is kept for the whole test file. */
  async database(): Promise<Database> {
    this.#database ??= await connect(this.settings);
    return this.#database;
  }

  /** Runs a statement that changes something by hand. */
  async run(
    text: string,
    parameters: Readonly<Record<string, unknown>> = {},
    database = 'neo4j',
  ): Promise<void> {
    const { uri, user, password } = this.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    try {
      await driver.executeQuery(text, { ...parameters }, { database });
    } finally {
      await driver.close();
    }
  }

  /** What the command line needs to reach it. */
  get environment(): Readonly<Record<string, string>> {
    const { uri, user, password } = this.settings;
    return { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
  }

  /** kill -9, with whatever it was doing. */
  async kill(): Promise<void> {
    await this.#forget();
    await this.#running.kill();
  }

  /** Starts it again on the same home and port. */
  async restart(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.#forget();
    if (this.#running.process.exitCode === null && this.#running.process.signalCode === null) {
      await this.#running.stop();
    }
    this.#running = await runServer({ release: this.#release, home: this.home, port: this.#port, settings });
  }

  /** Stops the server but leaves its home, for offline tools. */
  async rest(): Promise<void> {
    await this.#forget();
    await this.#running.stop();
  }

  async stop(): Promise<void> {
    await this.#forget();
    if (this.#running.process.exitCode === null && this.#running.process.signalCode === null) {
      await this.#running.stop();
    }
    await rm(this.home, { recursive: true, force: true });
  }

  async #forget(): Promise<void> {
    await this.#database?.close();
    this.#database = null;
  }
}
