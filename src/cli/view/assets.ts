import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArticulatorError } from '../../errors.ts';
import { errorCode } from '../system-reason.ts';
import { packageFolder } from '../version.ts';

export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files of the built viewer, by their path in the address. */
export type Assets = ReadonlyMap<string, Asset>;

/**
 * Loads the built viewer into memory. Only what was found here is ever served, so that no path of a request
 * reaches the file system. Throws ArticulatorError where the viewer was not built.
 */
export async function loadAssets(
  folder = fileURLToPath(new URL('dist/viewer/', packageFolder)),
): Promise<Assets> {
  const names = await filesUnder(folder);
  const assets = new Map<string, Asset>();
  for (const path of names) {
    const name = relative(folder, path).split(sep).join('/');
    const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
    assets.set(`/${name}`, { type, bytes: await readFile(path) });
  }
  const page = assets.get('/index.html');
  if (page === undefined) throw notBuilt();
  return assets.set('/', page);
}

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw notBuilt();
    throw error;
  }
}

function notBuilt(): ArticulatorError {
  return new ArticulatorError(
    'The viewer is not built. In a checkout: npm run build. The rest works without it.',
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
