import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Java } from './find-java.ts';
import { MissingTool } from './missing-tool.ts';
import { type Release, releaseName } from './releases.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The ignored folder in which jars and data live. */
export const dataFolder = fileURLToPath(new URL('../../.neo4j', import.meta.url));

/**
 * The folder with the jars of a release; the first time Maven fetches them, whole or not at all.
 *
 * Throws MissingTool where there is no Maven, Error where it fails.
 */
export async function fetchServer(
  release: Release,
  java: Java,
  say: (text: string) => void,
): Promise<string> {
  const folder = join(dataFolder, 'lib', releaseName(release));
  if (existsSync(folder)) return folder;
  await mkdir(join(dataFolder, 'lib'), { recursive: true });
  const temporary = await mkdtemp(join(dataFolder, 'lib', 'fetching-'));
  try {
    say(`Fetching Neo4j ${releaseName(release)} with Maven, once (about 130 MB) ...`);
    await runMaven(release, java, temporary);
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return folder;
}

function runMaven(release: Release, java: Java, target: string): Promise<void> {
  const gds = release.gds === null ? [] : ['-Pgds', `-Dgds.version=${release.gds}`];
  const args = [
    ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'],
    ...[`-DoutputDirectory=${target}`, `-Dneo4j.version=${release.version}`, ...gds],
  ];
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, {
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
      else
        reject(new Error(`Maven could not fetch Neo4j ${release.version} (exit code ${code}):\n${output}`));
    });
  });
}
