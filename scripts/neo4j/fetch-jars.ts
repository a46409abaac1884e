import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Java } from './find-java.ts';
import { MissingTool } from './missing-tool.ts';

/** The ignored folder in which jars and data live. */
export const dataFolder = fileURLToPath(new URL('../../.neo4j', import.meta.url));

export interface Jars {
  /** The name of their folder. */
  readonly name: string;
  /** What they are, for messages. */
  readonly what: string;
  /** The file that names them for Maven, and what it is given besides. */
  readonly pom: string;
  readonly args: readonly string[];
}

/** The folder of some jars; the first time Maven fetches them, whole or not at all. */
export async function fetchJars(jars: Jars, java: Java, say: (text: string) => void): Promise<string> {
  const folder = join(dataFolder, 'lib', jars.name);
  if (existsSync(folder)) return folder;
  await mkdir(join(dataFolder, 'lib'), { recursive: true });
  const temporary = await mkdtemp(join(dataFolder, 'lib', 'fetching-'));
  try {
    say(`Fetching ${jars.what} with Maven, once ...`);
    await runMaven(jars, java, temporary);
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return folder;
}

function runMaven({ what, pom, args }: Jars, java: Java, target: string): Promise<void> {
  const copy = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', [...copy, `-DoutputDirectory=${target}`, ...args], {
      env: { ...process.env, JAVA_HOME: java.home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (chunk: unknown) => {
      output = `${output}${String(chunk)}`.slice(-4000);
    };
    maven.stdout.on('data', listen);
    maven.stderr.on('data', listen);
    maven.on('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT';
      reject(isMissing ? new MissingTool('Maven (the command mvn) was not found') : error);
    });
    maven.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch ${what} (exit code ${code}):\n${output}`));
    });
  });
}
