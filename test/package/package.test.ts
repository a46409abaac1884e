import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const work = await mkdtemp(join(tmpdir(), 'articulator-package-'));
const home = join(work, 'empty');
let contents: readonly string[] = [];

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment without what the npm that runs the tests says of its own package. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|config_(local_prefix|prefix|global_prefix))/i.test(name),
  ),
);

function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

const articulator = (...args: string[]) => run('npx', ['--no', '--', 'articulator', ...args], home);

/** Packs what is built (`npm ci` builds it) and installs the tarball into an empty folder. */
beforeAll(async () => {
  for (const built of ['dist/cli/main.js', 'dist/viewer/index.html']) {
    if (!existsSync(join(root, built))) throw new Error(`${built} is not there: npm run build first`);
  }
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], root);
  const [{ filename, files }] = JSON.parse(packed.stdout);
  contents = files.map((file: { path: string }) => file.path);
  await mkdir(home);
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', join(work, filename)], home);
  if (installed.code !== 0) throw new Error(installed.stderr);
}, 300_000);

afterAll(() => rm(work, { recursive: true, force: true }));

describe('the packed tarball in an empty folder', () => {
  it('holds what is needed and nothing of the workshop', () => {
    for (const path of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'dist/viewer/index.html',
      'LICENSE',
    ]) {
      expect(contents).toContain(path);
    }
    expect(contents.filter((path) => /^(src|test|bench|viewer|node_modules)\//.test(path))).toEqual([]);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await articulator('--version')).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('goes from the template to a verdict', async () => {
    expect(await articulator('template', 'mine.xlsx')).toMatchObject({ code: 0 });
    const checked = await articulator('check', 'mine.xlsx');
    expect(checked.code).toBe(0);
    expect(checked.stdout).toMatch(/linkages +\d+/);
    const analysed = await articulator('analyse', 'mine.xlsx', '--format', 'json', '--out', 'verdict.json');
    expect(analysed.code).toBe(0);
    const { format } = JSON.parse(await readFile(join(home, 'verdict.json'), 'utf8'));
    expect(format).toBe('articulator-assessment/1');
    expect(await articulator('analyse', 'mine.xlsx')).toMatchObject({ code: 0 });
  });

  it('carries the bundled case', async () => {
    const cases = join(home, 'node_modules/articulator/graphs');
    const names = (await readdir(cases, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && existsSync(join(cases, entry.name, 'case.json')))
      .map((entry) => entry.name);
    expect(names).toContain('espirito-santo-metalworking');
    const ran = await articulator('analyse', join(cases, 'espirito-santo-metalworking'), '--strict');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Illustrative data');
  });

  it('is a library too', async () => {
    const script =
      "import { analyse, readCase } from 'articulator'; console.log(typeof analyse, typeof readCase);";
    const ran = await run(process.execPath, ['--input-type=module', '--eval', script], home);
    expect(ran).toMatchObject({ code: 0, stdout: 'function function\n' });
  });
});
