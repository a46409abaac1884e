import { fileURLToPath } from 'node:url';
import { fetchJars } from './fetch-jars.ts';
import type { Java } from './find-java.ts';
import { type Release, releaseName } from './releases.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * The folder with the jars of a release; the first time Maven fetches them, whole or not at all.
 *
 * Throws MissingTool where there is no Maven, Error where it fails.
 */
export function fetchServer(release: Release, java: Java, say: (text: string) => void): Promise<string> {
  const gds = release.gds === null ? [] : ['-Pgds', `-Dgds.version=${release.gds}`];
  const name = releaseName(release);
  const what = `Neo4j ${name} (about 150 MB)`;
  return fetchJars({ name, what, pom, args: [`-Dneo4j.version=${release.version}`, ...gds] }, java, say);
}
