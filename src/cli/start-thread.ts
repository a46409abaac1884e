import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Room for what a case or a draw makes and forgets, so that it is cleared less often. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/**
 * Starts a module of this program in a thread of its own: `entry` is its address without the ending. It does
 * not keep the program alive while it has nothing to do.
 */
export function startThread(entry: URL): Worker {
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(fromSources(`${entry.href}.ts`), { eval: true, execArgv: [], resourceLimits })
    : new Worker(new URL(`${entry.href}.js`), { resourceLimits });
  worker.unref();
  return worker;
}

/** Run from its sources (tests, bench) the program needs what reads TypeScript in its workers too. */
function fromSources(entry: string): string {
  const api = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  return `import('${api}').then(({ register }) => (register(), import('${entry}')))`;
}
