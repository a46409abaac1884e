import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { freePort } from '../../../scripts/neo4j/free-port.ts';
import { connect } from '../../../src/neo4j/connection/connect.ts';
import { hasGds } from '../../../src/neo4j/metrics/in-graph-data-science.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const program = join(import.meta.dirname, '../../../scripts/neo4j/start.ts');

/** `npm run neo4j -- --gds` as a process: starts, answers with the password it made, stops at Ctrl-C, starts again. */
export function launcherSuite(): void {
  it('npm run neo4j starts a server, keeps its data and password, and stops cleanly', async () => {
    const home = await mkdtemp(join(tmpdir(), 'articulator-launcher-'));
    const port = await freePort();
    // What a first start leaves that was cut off before the server had its password.
    await writeFile(join(home, 'password'), 'of a start that was cut off\n');
    for (const round of ['first', 'second']) {
      const args = ['--import', tsx, program, '--gds', '--port', String(port), '--data', home];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      const listen = (chunk: unknown) => {
        said += String(chunk);
      };
      child.stderr.on('data', listen);
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (chunk) => {
          listen(chunk);
          if (said.includes('Ctrl-C stops it.')) resolve();
        });
        void ended.then(() => reject(new Error(said)));
      });
      const password = (await readFile(join(home, 'password'), 'utf8')).trim();
      expect(said).toContain(`Neo4j answers at bolt://127.0.0.1:${port}, user neo4j, password in `);
      expect(said).not.toContain(password);
      const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: null };
      const database = await connect(settings);
      const labels = await database.readText('MATCH (c:Case) RETURN c.id AS id', {}, (row) => row.get('id'));
      expect(labels).toEqual(round === 'first' ? [] : ['kept']);
      expect(await hasGds(database)).toBe(true);
      await database.write('write/case', { caseId: 'kept', set: {} }, async () => undefined);
      await database.close();
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(said).toContain('Neo4j has stopped.');
    }
    await rm(home, { recursive: true });
  }, 400_000);
}
