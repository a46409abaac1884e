import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ended, isClearMessage, runCli, startCli } from '../../cli/run-cli.ts';
import { smallCase, temporaryFolder } from '../../cli/small-case.ts';
import { commandsOf, fences } from '../../readme/markdown.ts';
import { reasonToSkip, root } from '../../readme/run-example.ts';
import type { LiveServer } from '../support/live-server.ts';

const viewerIsBuilt = existsSync(join(import.meta.dirname, '../../../dist/viewer/index.html'));
if (!viewerIsBuilt)
  process.stdout.write('view from a database is not tested: the viewer is not built (npm run build)\n');
const secret = 'only for this test';

/** The commands as a user types them. */
export function commandsSuite(server: () => LiveServer): void {
  const run = async (folder: string, ...args: string[]) => {
    const ran = await runCli(args, folder, server().environment);
    expect(ran.stdout + ran.stderr).not.toContain(secret);
    return ran;
  };

  describe('the commands', () => {
    it('push, pull and push again: the same tables, the same verdict, nothing changed', async () => {
      const folder = await smallCase();
      const first = await run(folder, 'push', 'case', '--assess');
      expect(first.code).toBe(0);
      expect(first.stdout).toMatch(
        /^Case vale-shoes is in database neo4j at bolt:.* \(Neo4j\/.*firms 6 of 6/,
      );
      expect(first.stdout).toContain('measures of actors 10 of 10');
      const pulled = await run(folder, 'pull', 'vale-shoes', '--out', 'pulled');
      expect(pulled.code).toBe(0);
      expect(pulled.stdout).toBe('Wrote pulled: 10 actors, 17 linkages.\n');
      const analysed = (input: string) => run(folder, 'analyse', input);
      const [file, there, database] = [
        await analysed('case'),
        await analysed('pulled'),
        await analysed('neo4j:vale-shoes'),
      ];
      expect(verdict(there.stdout)).toBe(verdict(file.stdout));
      expect(database.code).toBe(0);
      expect(verdict(database.stdout)).toBe(verdict(file.stdout));
      expect((await run(folder, 'pull', 'vale-shoes', '--out', 'pulled')).code).toBe(2);
    });

    it('prune says what it removes, before it does', async () => {
      const folder = await smallCase();
      await inCase(folder, 'case.json', (text) => text.replace('vale-shoes', 'pruned'));
      await run(folder, 'push', 'case');
      await inCase(folder, 'linkages.csv', (text) => text.replace('s1,f3,supplies,70,2005,,,,\n', ''));
      const told = await run(folder, 'push', 'case');
      expect(told.stderr).toMatch(
        /no longer in the case: 1 linkage \(.*\)\. They stay there; --prune removes/,
      );
      const pruned = await run(folder, 'push', 'case', '--prune');
      expect(pruned.stderr).toMatch(/Removing what left the case: 1 linkage/);
      expect(pruned.stdout).toContain('linkages removed 1 of 1');
    });

    it('takes the password from a file, and no option would show it', async () => {
      const folder = await smallCase();
      await writeFile(join(folder, 'password'), `${secret}\nsecond line\n`);
      const { NEO4J_PASSWORD: _, ...rest } = server().environment;
      const ran = await runCli(['push', 'case', '--password-file', 'password'], folder, {
        ...rest,
        NEO4J_PASSWORD: '',
      });
      expect(ran.code).toBe(0);
      const typed = await runCli(['push', 'case', '--password', secret], folder, rest);
      expect(typed.code).toBe(2);
      expect(typed.stdout + typed.stderr).not.toContain(secret);
      const missing = await runCli(['push', 'case', '--password-file', 'none'], folder, rest);
      expect(missing.code).toBe(1);
      expect(isClearMessage(missing.stderr)).toBe(true);
    });

    it('metrics lets the database measure, and says what it does not have', async () => {
      const folder = await smallCase();
      await run(folder, 'push', 'case');
      const ours = JSON.parse((await run(folder, 'metrics', 'case', '--format', 'json')).stdout);
      const found = await run(folder, 'metrics', 'vale-shoes', '--on', 'neo4j', '--format', 'json');
      expect(found.code).toBe(0);
      const theirs = JSON.parse(found.stdout);
      expect(theirs.network.density).toBeCloseTo(ours.network.density, 9);
      for (const [place, { id, measures, reasons }] of theirs.actors.entries()) {
        expect(id).toBe(ours.actors[place].id);
        expect(measures.gatekeeper).toBe(ours.actors[place].measures.gatekeeper);
        expect(reasons.constraint).toContain('articulator metrics without --on neo4j has it');
      }
      const text = await run(folder, 'metrics', 'vale-shoes', '--on', 'neo4j');
      expect(text.stdout).toMatch(/computedBy.*Cypher in Neo4j/);
      expect(text.stderr).toMatch(/The database does not compute .*constraint.*without --on neo4j/);
      const nobody = await run(folder, 'metrics', 'nobody', '--on', 'neo4j');
      expect(nobody).toMatchObject({ code: 1, stdout: '' });
      expect(nobody.stderr).toContain('no case "nobody"');
    });

    it('pull --map reads a graph of one’s own and accounts for all of it', async () => {
      const folder = await smallCase();
      await server().run("CREATE (:Shop {name: 'A'})-[:SELLS_TO]->(:Shop {name: 'B'})-[:SELLS_TO]->(:Shop)");
      const mapping = {
        format: 'articulator-map/1',
        nodes: [{ label: 'Shop', kind: 'firm', id: 'name' }],
        relationships: [{ type: 'SELLS_TO', linkage: 'supplies' }],
      };
      await writeFile(join(folder, 'map.json'), JSON.stringify(mapping));
      const ran = await run(folder, 'pull', 'shops', '--map', 'map.json', '--out', 'shops');
      await server().run('MATCH (n:Shop) DETACH DELETE n');
      expect(ran.code).toBe(1);
      expect(ran.stdout).toBe('Wrote shops: 2 actors, 1 linkages.\n');
      expect(ran.stderr).toMatch(/^\d+ nodes: 3 read as rows, \d+ left out\./);
      expect(ran.stderr).toMatch(/nodes :Actor:Firm were left out/);
      expect(await readFile(join(folder, 'shops', 'linkages.csv'), 'utf8')).toContain('A,B,supplies');
    });

    it.skipIf(!viewerIsBuilt)('view opens a case of the database', async () => {
      const folder = await smallCase();
      await run(folder, 'push', 'case');
      const { child, done, address } = await viewer(['view', 'neo4j:vale-shoes'], folder, server());
      const { origin, searchParams } = new URL(address);
      const reply = await fetch(`${origin}/api/input?token=${searchParams.get('token')}`);
      const input = (await reply.json()) as { readonly files: readonly { readonly name: string }[] };
      child.kill('SIGINT');
      expect((await done).stdout).toContain('Cluster The Vale (vale)');
      expect(input).toMatchObject({ mode: 'case', options: { caseId: 'vale-shoes' } });
      expect(input.files.map(({ name }) => name).sort()).toEqual(['actors.csv', 'case.json', 'linkages.csv']);
    });

    it.skipIf(!viewerIsBuilt)('of the README do what it says', async () => {
      const folder = await temporaryFolder();
      await symlink(join(root, 'graphs'), join(folder, 'graphs'));
      const readme = await readFile(join(root, 'README.md'), 'utf8');
      const commands = fences(readme)
        .filter(({ language }) => language === 'sh')
        .flatMap(({ text }) => commandsOf(text))
        .filter((command) => reasonToSkip(command)?.includes('asks a database'))
        .map((command) => command.split(/\s+/).slice(2));
      expect(commands.map(([name]) => name)).toEqual(['push', 'metrics', 'view', 'pull']);
      for (const args of commands) {
        if (args[0] === 'view') {
          const { child, done } = await viewer(args, folder, server());
          child.kill('SIGINT');
          expect((await done).code).toBe(130);
          continue;
        }
        const ran = await run(folder, ...args);
        expect(ran.code, ran.stderr).toBe(0);
        if (args[0] !== 'push') continue;
        const [, start, end] = /`(Case [^`]* in database neo4j at )[^`]*\): ([^`]*), …`/.exec(
          readme.replaceAll(/\s+/g, ' '),
        )!;
        expect(ran.stdout.startsWith(start!)).toBe(true);
        expect(ran.stdout).toContain(`): ${end}, `);
      }
    });
  });
}

/** Starts a viewer and waits until it says its address. */
async function viewer(args: readonly string[], folder: string, { environment }: LiveServer) {
  const child = startCli([...args, '--no-open'], folder, environment);
  const done = ended(child);
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: unknown) => {
      text += String(part);
      const found = /^Viewer: (\S+)$/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    done.then((ran) => reject(new Error(`ended before it served: ${ran.stderr}`)), reject);
  });
  return { child, done, address };
}

/** Edits a file of the case. */
async function inCase(folder: string, name: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, 'case', name);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

/** The printed report without its head, which names the input. */
function verdict(text: string): string {
  return text.slice(text.indexOf('Cluster '));
}
