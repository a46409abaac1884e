import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Bytes that are still reachable. Buffers are given back beside the program after a collection has found them; the next
 * collection waits for that.
 */
export function reachable(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What is reachable at most, beyond what was before, whenever the work calls `look`; in bytes. */
export async function memoryBeside(work: (look: () => void) => Promise<unknown>): Promise<number> {
  const before = reachable();
  let most = 0;
  await work(() => {
    most = Math.max(most, reachable() - before);
  });
  return most;
}
