import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fetchShell } from '../../../scripts/neo4j/fetch-shell.ts';
import { findJava } from '../../../scripts/neo4j/find-java.ts';
import { longTerm } from '../../../scripts/neo4j/releases.ts';

/** Runs a script by cypher-shell itself, as a user would. Throws Error with what it said where it fails. */
export async function runScript(file: string, connection: Readonly<Record<string, string>>): Promise<void> {
  const java = findJava(longTerm.java)!;
  const jars = await fetchShell(java, () => {});
  const classes = ['-cp', `${join(jars, '*')}${delimiter}`, 'org.neo4j.shell.Main'];
  const shell = spawn(join(java.home, 'bin', 'java'), [...classes, '--file', file], {
    env: { ...process.env, ...connection },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: unknown) => {
    output = `${output}${String(chunk)}`.slice(-3000);
  };
  shell.stdout.on('data', listen);
  shell.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', resolve);
  });
  if (code !== 0) throw new Error(`cypher-shell failed (${code}):\n${output}`);
}
