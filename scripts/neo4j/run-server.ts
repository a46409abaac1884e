import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchServer } from './fetch-server.ts';
import { findJava } from './find-java.ts';
import { MissingTool } from './missing-tool.ts';
import type { Release } from './releases.ts';

const program = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));

export interface ServerPlan {
  readonly release: Release;
  /** The folder for data, logs and neo4j.conf. */
  readonly home: string;
  readonly port: number;
  /** More lines of neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told what is going on; left out: nobody is. */
  readonly say?: (text: string) => void;
}

export interface RunningServer {
  readonly uri: string;
  readonly pid: number;
  readonly process: ChildProcess;
  /** Settles with the exit code when the server has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it with everything written. */
  stop(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 and waits until it answers (6 to 12 s).
 *
 * Throws MissingTool where there is no Java of the right version, or no Maven for the first time.
 */
export async function runServer(plan: ServerPlan): Promise<RunningServer> {
  const { release, home, port } = plan;
  const java = findJava(release.java);
  if (java === null) {
    const [oldest, newest] = release.java;
    throw new MissingTool(`Neo4j ${release.version} needs a JDK from ${oldest} to ${newest}; none was found`);
  }
  const jars = await fetchServer(release, java, plan.say ?? (() => {}));
  await mkdir(join(home, 'conf'), { recursive: true });
  const configuration = join(home, 'conf', 'neo4j.conf');
  const plugins = release.gds === null ? {} : await gdsSettings(jars, home, release.gds);
  await writeFile(configuration, linesOf({ ...settingsFor(port), ...plugins, ...plan.settings }));
  const child = spawn(
    join(java.home, 'bin', 'java'),
    [
      ...['-Xmx1g', '-XX:+UseG1GC', ...(java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : [])],
      ...['-cp', `${join(jars, '*')}${delimiter}`, program, home, configuration],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  return ready(child, port);
}

/** Community edition on this machine alone, with small memory: the machine is shared. */
function settingsFor(port: number): Readonly<Record<string, string>> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    // Bolt's two pools wait for this long before they end, used or not.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'server.memory.pagecache.size': '256m',
  };
}

/** Its procedures are found only in jars of a plug-in folder, and need to reach inside the server. */
async function gdsSettings(jars: string, home: string, version: string) {
  const plugins = join(home, 'plugins');
  await mkdir(plugins, { recursive: true });
  for (const name of await readdir(jars)) {
    if (name.endsWith(`-${version}.jar`)) await cp(join(jars, name), join(plugins, name));
  }
  return { 'server.directories.plugins': plugins, 'dbms.security.procedures.unrestricted': 'gds.*' };
}

function linesOf(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '/')}\n`)
    .join('');
}

function ready(child: ChildProcess, port: number): Promise<RunningServer> {
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const server: RunningServer = {
    uri: `bolt://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    process: child,
    ended,
    async stop() {
      child.stdin?.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  return new Promise((resolve, reject) => {
    const listen = (chunk: unknown) => {
      output = `${output}${String(chunk)}`.slice(-8000);
      if (/^READY$/m.test(output)) resolve(server);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    void ended.then((code) =>
      reject(new Error(`Neo4j ended before it was ready (exit code ${code}):\n${output}`)),
    );
  });
}
