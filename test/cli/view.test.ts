import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ended, runCli, startCli } from './run-cli.ts';
import { lines, smallCase, temporaryFolder } from './small-case.ts';

const built = existsSync(join(import.meta.dirname, '../../dist/viewer/index.html'));
if (!built) console.warn('view as a process is not tested: the viewer is not built (npm run build)');

/** Starts `view`, waits for the address, asks for the input, stops it with Ctrl-C. */
async function viewed(args: readonly string[], cwd: string) {
  const child = startCli(['view', ...args, '--no-open'], cwd);
  const done = ended(child);
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (part: string) => {
      text += part;
      const found = /^Viewer: (\S+)$/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    done.then((ran) => reject(new Error(`ended before it served: ${ran.stderr}`)), reject);
  });
  const { origin, searchParams } = new URL(address);
  const reply = await fetch(`${origin}/api/input?token=${searchParams.get('token')}`);
  const input: unknown = await reply.json();
  child.kill('SIGINT');
  return { ran: await done, input };
}

it.skipIf(!built)(
  'prints the verdict and the address, serves the input, and Ctrl-C ends it with 130',
  async () => {
    const { ran, input } = await viewed(['case', '--encoding', 'utf-8'], await smallCase());
    expect(ran).toMatchObject({ code: 130, signal: null, stderr: '' });
    expect(ran.stdout).toContain('Cluster The Vale (vale)');
    expect(input).toMatchObject({
      mode: 'case',
      options: { caseId: 'case', encoding: 'utf-8' },
      files: [{ name: 'actors.csv' }, { name: 'case.json' }, { name: 'linkages.csv' }],
    });
  },
);

it.skipIf(!built)('opens a links file without a type as a network', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'flows.csv'), lines(['from,to,weight', 'a,b,1', 'b,c,2']));
  await writeFile(join(folder, 'nodes.csv'), lines(['id,region', 'a,1', 'b,2', 'c,2']));
  const { ran, input } = await viewed(['flows.csv', '--nodes', 'nodes.csv', '--group', 'region'], folder);
  expect(ran.stdout).toMatch(/^3 actors and 2 links, with direction\./);
  expect(input).toMatchObject({
    mode: 'network',
    options: { group: 'region' },
    files: [
      { name: 'flows.csv', role: 'links' },
      { name: 'nodes.csv', role: 'nodes' },
    ],
  });
});

it.skipIf(!built)('refuses options of a links file for a case, and columns that are not there', async () => {
  const folder = await smallCase();
  const grouped = await runCli(['view', 'case', '--group', 'kind', '--no-open'], folder);
  expect(grouped).toMatchObject({ code: 2, stdout: '' });
  expect(grouped.stderr).toContain('belong to a links file');
  await writeFile(join(folder, 'flows.csv'), lines(['from,to', 'a,b']));
  const missing = await runCli(['view', 'flows.csv', '--group', 'region', '--no-open'], folder);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('there is no such column');
});

it('fails clearly for input that is not there', async () => {
  const ran = await runCli(['view', 'nowhere'], await temporaryFolder());
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(built ? /Cannot read nowhere/ : /npm run build/);
});
