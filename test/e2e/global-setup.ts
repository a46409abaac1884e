import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromiumPath } from './chromium-path.ts';
import { viewerFolder } from './serve-viewer.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Once before all tests: the browser is unpacked, and the viewer is built if it is missing or older than its sources. */
export default async function setup(): Promise<void> {
  if (!browserTestsWanted(process.argv.slice(2))) return;
  await chromiumPath();
  if (await isStale()) await buildViewer();
}

/** `vitest run test/read` needs neither browser nor viewer. */
function browserTestsWanted(args: readonly string[]): boolean {
  const files = args.filter((argument) => /^(\.?\/)?test\//.test(argument));
  return files.length === 0 || files.some((file) => file.includes('e2e') || /test\/?$/.test(file));
}

/** In a process of its own: this one runs with the environment of tests, which gives a development build. */
async function buildViewer(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = join(manifest, '../bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', 'viewer', '--logLevel', 'error'], {
    cwd: root,
    env,
  });
}

async function isStale(): Promise<boolean> {
  const page = join(viewerFolder, 'index.html');
  if (!existsSync(page)) return true;
  const built = (await stat(page)).mtimeMs;
  const newest = await Promise.all(['viewer', 'src'].map((folder) => newestIn(join(root, folder))));
  return Math.max(...newest) > built;
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const times = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return times.reduce((a, b) => Math.max(a, b), 0);
}
