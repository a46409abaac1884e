// `npm run neo4j`: a real Neo4j on this machine alone, from Maven Central, until Ctrl-C.
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from './fetch-jars.ts';
import { setFirstPassword, takesPassword } from './first-password.ts';
import { checkPort } from './free-port.ts';
import { MissingTool } from './missing-tool.ts';
import { keptPassword } from './password-file.ts';
import { current, currentWithGds, longTerm, releaseName, withGds } from './releases.ts';
import { type RunningServer, runServer } from './run-server.ts';

const usage = `Usage: npm run neo4j -- [--gds] [--current] [--port N] [--data FOLDER]

Starts Neo4j Community ${longTerm.version} on 127.0.0.1 and keeps its data in .neo4j/ (JDK 17 or 21 and Maven; the
first time it is fetched).
  --gds          with Graph Data Science: ${withGds.gds}, or ${currentWithGds.gds} for the current release
  --current      the current release, ${current.version} (JDK 21 to 25), with data of its own
  --port N       the Bolt port, 7687 unless told
  --data FOLDER  where data and password are kept, .neo4j/data/VERSION unless told
`;

const say = (text: string) => void process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      gds: { type: 'boolean' },
      current: { type: 'boolean' },
      port: { type: 'string', default: '7687' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    say(usage);
    return 0;
  }
  if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port must be a number, not "${values.port}".`);
  await checkPort(Number(values.port));
  const [plain, more] = values.current ? [current, currentWithGds] : [longTerm, withGds];
  const release = values.gds ? more : plain;
  const home = resolve(values.data ?? join(dataFolder, 'data', release.version));
  await mkdir(home, { recursive: true });
  const passwordFile = join(home, 'password');
  const password = await keptPassword(passwordFile);
  say(`Starting Neo4j ${releaseName(release)} ...`);
  const server = await runServer({ release, home, port: Number(values.port), say });
  stopWith(server);
  await agreeOnPassword(server, password, passwordFile);
  say(`Neo4j answers at ${server.uri}, user neo4j, password in ${relative(process.cwd(), passwordFile)}`);
  say('Ctrl-C stops it.');
  const code = await server.ended;
  say('Neo4j has stopped.');
  return code ?? 1;
}

/** A server whose first start was cut off has no password yet: it is given the one of the file. */
async function agreeOnPassword(server: RunningServer, password: string, file: string): Promise<void> {
  if (await takesPassword(server.uri, password)) return;
  try {
    await setFirstPassword(server.uri, password);
  } catch (error) {
    await server.stop();
    throw new Error(
      `The data in ${dirname(file)} were made with another password than the one in ${file}. Put that one there, or ` +
        'name another folder with --data.',
      { cause: error },
    );
  }
}

/** Ctrl-C reaches this process alone; it closes the server's input, which ends it with everything written. */
function stopWith(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void server.stop());
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof MissingTool ? 3 : 1;
  },
);
