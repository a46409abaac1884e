import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../scripts/neo4j/fetch-jars.ts';
import { findJava } from '../../../scripts/neo4j/find-java.ts';
import { type Release, releaseName, withGds } from '../../../scripts/neo4j/releases.ts';
import { bulkFiles, importArguments } from '../../../src/neo4j/export/bulk-files.ts';
import { pullCase } from '../../../src/neo4j/pull/pull-case.ts';
import { pushCase } from '../../../src/neo4j/push/push-case.ts';
import { hostileCase } from '../../neo4j/support/hostile-case.ts';
import { graphOfCase } from '../support/graph-of-case.ts';
import { assessedLibraryCase } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';

/**
 * Files for the offline import, read by the tool itself, against a push. Replaces the whole database and leaves it
 * read-only, to save a start of the server: comes last.
 */
export function bulkSuite(release: Release, server: () => LiveServer): void {
  describe('export for bulk import', () => {
    it('gives the graph of a push, read by the import tool itself', async () => {
      const { subject: library } = await assessedLibraryCase();
      // Each release is given one of them: an import replaces the whole database.
      const subject = release === withGds ? hostileCase : { ...library, id: 'in bulk' };
      const before = await server().database();
      await pushCase(before, subject, { prune: true });
      const wanted = await graphOfCase(before, subject.id);
      await server().rest();
      await importBulk(release, server().home, subject);
      await server().restart({ 'server.databases.read_only': 'neo4j' });
      const after = await server().database();
      expect(await graphOfCase(after, subject.id)).toEqual(wanted);
      expect((await pullCase(after, subject.id)).case).toEqual(subject);
    }, 400_000);

    it('is followed by a database that may only be read: a push says so', async () => {
      const push = pushCase(await server().database(), hostileCase);
      await expect(push).rejects.toMatchObject({ trouble: 'not-allowed' });
    });
  });
}

async function importBulk(release: Release, home: string, subject: Parameters<typeof bulkFiles>[0]) {
  const folder = join(home, `import-${subject.id.length}`);
  await mkdir(folder, { recursive: true });
  const files = await bulkFiles(subject);
  for (const { name, pieces } of files) await writeFile(join(folder, name), [...pieces].join(''));
  const names = files.map(({ name }) => name).filter((name) => name.endsWith('.csv'));
  const isLink = (name: string) => name === 'linkages.csv' || name === 'memberships.csv';
  const args = importArguments(
    names.filter((name) => !isLink(name)),
    names.filter(isLink),
  );
  await runTool(release, home, folder, args);
}

function runTool(release: Release, home: string, cwd: string, args: readonly string[]): Promise<void> {
  const java = findJava(release.java)!;
  const classes = `${join(dataFolder, 'lib', releaseName(release), '*')}${delimiter}`;
  const tool = spawn(
    join(java.home, 'bin', 'java'),
    [
      '-Xmx512m',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '-cp',
      classes,
      'org.neo4j.cli.AdminTool',
      ...args,
    ],
    { cwd, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  let output = '';
  const listen = (chunk: unknown) => {
    output += String(chunk);
  };
  tool.stdout.on('data', listen);
  tool.stderr.on('data', listen);
  return new Promise((resolve, reject) => {
    tool.on('error', reject);
    tool.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the import tool failed (${code}):\n${output.slice(-3000)}`)),
    );
  });
}
