import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the unpacked browser lies: a folder of its own for each version of the package and each user. */
async function home(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = entry.replace(/build[\\/][^\\/]+[\\/][^\\/]+$/, 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const name = createHash('sha256')
    .update(`${version} ${process.getuid?.() ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return join(tmpdir(), `articulator-chromium-${name}`);
}

/**
 * The browser of the end-to-end tests: `BROWSER_BIN`, or the Chromium inside @sparticuz/chromium.
 *
 * That package unpacks into the shared temporary folder, where two runs at once would race. Here it unpacks
 * into a private folder that is renamed when it is whole: whoever comes first wins, and nobody sees half of it.
 */
export async function chromiumPath(): Promise<string> {
  if (process.env.BROWSER_BIN) return process.env.BROWSER_BIN;
  const folder = await home();
  const binary = join(folder, 'chromium');
  if (existsSync(binary)) return binary;
  const work = await mkdtemp(join(tmpdir(), 'articulator-unpack-'));
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = work;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    await rename(work, folder);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    if (!existsSync(binary)) throw error;
  }
  return binary;
}
