import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedTables } from '../../../bench/generated-case.ts';
import { freePort } from '../../../scripts/neo4j/free-port.ts';
import { connect } from '../../../src/neo4j/connection/connect.ts';
import type { ConnectionSettings } from '../../../src/neo4j/connection/settings.ts';
import { DatabaseError } from '../../../src/neo4j/database-error.ts';
import { pullCase } from '../../../src/neo4j/pull/pull-case.ts';
import { ended, runCli, startCli } from '../../cli/run-cli.ts';
import { folderWith } from '../../cli/small-case.ts';
import { libraryFolder } from '../support/library-case.ts';
import type { LiveServer } from '../support/live-server.ts';
import { tlsProxy } from '../support/tls-proxy.ts';

/** Every common failure of a connection, with its message. */
export function connectionSuite(server: () => LiveServer): void {
  const failing = async (change: Partial<ConnectionSettings>): Promise<DatabaseError> => {
    try {
      const database = await connect({ ...server().settings, ...change }, { retryFor: 1000 });
      await database.close();
    } catch (error) {
      if (error instanceof DatabaseError) return error;
      throw error;
    }
    throw new Error('it connected');
  };

  describe('a connection', () => {
    it('works by bolt:// and neo4j://, with the database named or not', async () => {
      const { uri } = server().settings;
      for (const change of [{}, { uri: uri.replace('bolt:', 'neo4j:') }, { database: 'neo4j' }]) {
        const database = await connect({ ...server().settings, ...change });
        expect(database.name).toBe('neo4j');
        expect(database.server).toMatch(/^Neo4j\/\d/);
        await database.close();
      }
    });

    it('says when nothing listens, or the host is not known', async () => {
      const port = await freePort();
      expect(await failing({ uri: `bolt://127.0.0.1:${port}` })).toMatchObject({ trouble: 'unreachable' });
      expect(await failing({ uri: `neo4j://127.0.0.1:${port}` })).toMatchObject({ trouble: 'unreachable' });
      const unknown = await failing({ uri: 'bolt://no-such-host.invalid:7687' });
      expect(unknown.trouble).toMatch(/unknown-host|unreachable/);
    });

    it('says when the password is wrong, without it', async () => {
      const error = await failing({ password: 'wrong secret' });
      expect(error).toMatchObject({
        trouble: 'wrong-password',
        code: 'Neo.ClientError.Security.Unauthorized',
      });
      expect(error.message).not.toContain('secret');
    });

    it('says when the password must be changed first', async () => {
      await server().run(
        "CREATE USER newcomer IF NOT EXISTS SET PASSWORD 'first password' CHANGE REQUIRED",
        {},
        'system',
      );
      const error = await failing({ user: 'newcomer', password: 'first password' });
      expect(error).toMatchObject({ trouble: 'password-expired' });
      expect(error.message).toContain('ALTER CURRENT USER');
    });

    it('says when there is no such database, or no such case', async () => {
      expect(await failing({ database: 'nowhere' })).toMatchObject({ trouble: 'no-such-database' });
      const database = await server().database();
      await expect(pullCase(database, 'nobody')).rejects.toMatchObject({ trouble: 'no-such-case' });
    });

    it('says when TLS is refused, or what answers is not Bolt', async () => {
      const { uri } = server().settings;
      expect(await failing({ uri: uri.replace('bolt:', 'bolt+s:') })).toMatchObject({ trouble: 'tls' });
      const http = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
      await new Promise((resolve) => http.once('listening', resolve));
      const address = http.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const error = await failing({ uri: `bolt://127.0.0.1:${port}` });
      expect(error.trouble).toMatch(/not-bolt|connection-lost|unreachable/);
      http.close();
    });

    it('by TLS works with a certificate of one’s own, where +ssc says so, and is refused without', async () => {
      const proxy = await tlsProxy(Number(new URL(server().settings.uri).port));
      const secured = (scheme: string) => `${scheme}://127.0.0.1:${proxy.port}`;
      const database = await connect({ ...server().settings, uri: secured('bolt+ssc') });
      expect(database.name).toBe('neo4j');
      await database.close();
      const refused = await failing({ uri: secured('bolt+s') });
      expect(refused).toMatchObject({ trouble: 'tls' });
      expect(refused.message).toContain('+ssc');
      expect((await failing({ uri: secured('bolt') })).trouble).toMatch(
        /not-bolt|tls|unreachable|connection-lost/,
      );
      await proxy.close();
    });

    it('of the command line ends with one clear message and never shows the password', async () => {
      const { environment } = server();
      const wrong = await runCli(['push', libraryFolder], '.', {
        ...environment,
        NEO4J_PASSWORD: 'a wrong secret',
      });
      expect(wrong.code).toBe(1);
      expect(wrong.stderr).toContain('did not accept the password');
      const inUri = await runCli(['push', libraryFolder], '.', {
        ...environment,
        NEO4J_URI: 'bolt://neo4j:secret@localhost',
      });
      expect(inUri.code).toBe(2);
      const none = await runCli(['pull', 'x', '--out', 'nowhere'], '.', {
        ...environment,
        NEO4J_PASSWORD: '',
      });
      expect(none.code).toBe(2);
      expect(none.stderr).toContain('NEO4J_PASSWORD');
      for (const { stdout, stderr } of [wrong, inUri, none]) expect(stdout + stderr).not.toContain('secret');
    });

    it('of a push that is stopped by Ctrl-C ends with 130 and says what is in; nothing shows the password', async () => {
      const { environment, settings, home } = server();
      const tables = generatedTables({ actors: 6000, linkages: 30_000, seed: 5 });
      const folder = await folderWith({ 'actors.csv': tables.actors, 'linkages.csv': tables.linkages });
      const child = startCli(['push', 'case'], folder, environment);
      let processes = '';
      child.stderr?.on('data', (chunk: unknown) => {
        if (processes !== '' || !String(chunk).includes('writing linkages')) return;
        processes = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(child.pid)], { encoding: 'utf8' });
        child.kill('SIGINT');
      });
      const ran = await ended(child);
      expect(ran.code).toBe(130);
      expect(ran.stderr).toMatch(/Stopping after the transaction under way/);
      expect(ran.stderr).toMatch(/Stopped\. Written and committed: .*firms 4,800 of 4,800/s);
      expect(ran.stderr).toMatch(/Not in the database yet: .*linkages of type [a-z-]+ [\d,]+/);
      expect(ran.stderr).toContain('Push again to complete it');
      const said = ran.stderr.slice(ran.stderr.indexOf('Stopped.'));
      const counts = [...said.matchAll(/linkages of type ([a-z-]+) ([\d,]+) of/g)];
      expect(counts.length).toBeGreaterThan(0);
      for (const [, type, count] of counts) {
        const there = await (await server().database()).readText(
          `MATCH (:Actor {caseId: 'case'})-[r:${type!.toUpperCase().replaceAll('-', '_')}]->() RETURN count(r) AS count`,
          {},
          (row) => Number(row.get('count')),
        );
        expect(there).toEqual([Number(count!.replaceAll(',', ''))]);
      }
      const logs = await readdir(join(home, 'logs'));
      expect(logs.length).toBeGreaterThan(0);
      const texts = await Promise.all(logs.map((name) => readFile(join(home, 'logs', name), 'utf8')));
      expect(processes).toContain('main.ts push case');
      for (const text of [processes, ran.stdout, ran.stderr, ...texts]) {
        expect(text.includes(settings.password)).toBe(false);
      }
    });
  });
}
