import { fileURLToPath } from 'node:url';
import { fetchJars } from './fetch-jars.ts';
import type { Java } from './find-java.ts';
import { longTerm } from './releases.ts';

const pom = fileURLToPath(new URL('shell.xml', import.meta.url));

/** The folder with the jars of cypher-shell of the long-term release, which speaks to later servers as well. */
export function fetchShell(java: Java, say: (text: string) => void): Promise<string> {
  const name = `cypher-shell-${longTerm.version}`;
  const args = [`-Dneo4j.version=${longTerm.version}`];
  return fetchJars({ name, what: `cypher-shell ${longTerm.version} (about 45 MB)`, pom, args }, java, say);
}
