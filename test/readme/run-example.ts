import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Why a command of the README is not run here; null where it is. */
export function reasonToSkip(command: string): string | null {
  if (/^npm (ci|install|i)\b/.test(command))
    return 'it installs; the continuous integration runs it on a fresh checkout';
  if (/^npm (test|t|run)\b/.test(command)) return 'it runs these tests or a script of the workshop';
  if (/^(git|cd|docker)\b/.test(command)) return 'it prepares the machine of the reader';
  if (/^npx articulator (push|pull)\b|--on neo4j|\bneo4j:/.test(command))
    return 'it asks a database; the live tests run it';
  return null;
}

/**
 * A folder in which the commands of the README find what they name: the files of the checkout by links, and
 * `npx articulator` and `npm start` as commands that run what is built. What they write stays here.
 */
export async function exampleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articulator-readme-'));
  for (const name of await readdir(root)) {
    if (!name.startsWith('.') && name !== 'node_modules') await symlink(join(root, name), join(folder, name));
  }
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules/articulator'));
  await mkdir(join(folder, '.bin'));
  const main = join(root, 'dist/cli/main.js');
  const program = `exec "${process.execPath}" "${main}"`;
  await script(folder, 'articulator', `${program} "$@"`);
  await script(
    folder,
    'npx',
    `[ "$1" = articulator ] || { echo "npx $1 is not known here" >&2; exit 9; }\nshift\n${program} "$@"`,
  );
  await script(
    folder,
    'npm',
    `[ "$1" = start ] || exit 9\n${program} view graphs/espirito-santo-metalworking`,
  );
  return folder;
}

async function script(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, '.bin', name);
  await writeFile(path, `#!/usr/bin/env bash\n${text}\n`);
  await chmod(path, 0o755);
}

export interface Example {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one command; a viewer that says its address has done what it should and is stopped. */
export function runExample(command: string, folder: string): Promise<Example> {
  const env = { ...process.env, PATH: `${join(folder, '.bin')}${delimiter}${process.env.PATH}`, CI: '1' };
  const child = spawn('bash', ['-o', 'pipefail', '-c', `exec 2>&1; ${command}`], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let served = false;
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (served || !/^Viewer: http/m.test(output)) return;
      served = true;
      process.kill(-child.pid!, 'SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: served && code === 130 ? 0 : code, output }));
  });
}
