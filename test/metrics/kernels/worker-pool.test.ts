import { afterEach, describe, expect, it } from 'vitest';
import { openPool, openWorker } from '../../../src/cli/open-worker.ts';
import { betweenness, betweennessCost } from '../../../src/metrics/betweenness.ts';
import { betweennessOnThreads, oneThreadCost } from '../../../src/metrics/kernels/betweenness-on-threads.ts';
import { plainSearchNetwork } from '../../../src/metrics/kernels/search-network.ts';
import type { WorkerLine } from '../../../src/metrics/kernels/worker-line.ts';
import { WorkerFailure, WorkerPool } from '../../../src/metrics/kernels/worker-pool.ts';
import { heavyNetwork } from './heavy-network.ts';

const network = heavyNetwork(2500);
const small = { network: plainSearchNetwork(heavyNetwork(40)), form: 'fastest' as const };

const pools: WorkerPool[] = [];
const kept = (pool: WorkerPool): WorkerPool => {
  pools.push(pool);
  return pool;
};
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

/** Opens real workers and keeps account of them. */
function counted() {
  const account = { opened: 0, ended: 0 };
  const open = (): WorkerLine => {
    account.opened++;
    const line = openWorker();
    const end = () => {
      account.ended++;
      line.end();
    };
    return { ...line, end };
  };
  return { account, open };
}

describe('betweenness on threads', () => {
  it.each([1, 2, 3])('%i threads give the numbers of no thread, to the last bit', async (threads) => {
    expect(betweennessCost(network)).toBeGreaterThan(oneThreadCost);
    const steps: number[] = [];
    const found = await betweennessOnThreads(network, kept(openPool(threads)), {
      progress: (done) => steps.push(done),
    });
    expect(found).toEqual(betweenness(network));
    expect(steps.at(-1)).toBe(network.size);
  });

  it('copies the network where memory cannot be shared', async () => {
    const page = globalThis as { crossOriginIsolated?: boolean };
    page.crossOriginIsolated = false;
    try {
      const found = await betweennessOnThreads(network, kept(openPool(2)), { form: 'plain' });
      expect(found).toEqual(betweenness(network, undefined, 'plain'));
    } finally {
      delete page.crossOriginIsolated;
    }
  });

  it('starts no worker for a small network', async () => {
    const open = () => {
      throw new Error('a worker was opened');
    };
    const subject = heavyNetwork(100);
    expect(await betweennessOnThreads(subject, new WorkerPool(open, 2))).toEqual(betweenness(subject));
  });

  it('ends at once when cancelled, with the reason, and can be used again', async () => {
    const { account, open } = counted();
    const pool = kept(new WorkerPool(open, 2));
    const control = new AbortController();
    const reason = new Error('no longer wanted');
    const run = betweennessOnThreads(network, pool, {
      signal: control.signal,
      progress: () => control.abort(reason),
    });
    await expect(run).rejects.toBe(reason);
    expect(account).toEqual({ opened: 2, ended: 2 });
    await expect(betweennessOnThreads(network, pool, { signal: control.signal })).rejects.toBe(reason);
    expect(account.opened).toBe(2);
    expect(await betweennessOnThreads(network, pool)).toEqual(betweenness(network));
    expect(account).toEqual({ opened: 4, ended: 2 });
  });
});

describe('a worker that fails', () => {
  /** A worker that reads its work and then does `act`. */
  const acting = (act: (failed: (reason: string) => void) => void) => (): WorkerLine => {
    let failed = (_reason: string): void => {};
    return {
      send: (message) => {
        if ((message as { kind: string }).kind === 'part') queueMicrotask(() => act(failed));
      },
      onMessage: () => {},
      onFailure: (listener) => {
        failed = listener;
      },
      keepAlive: () => {},
      end: () => {},
    };
  };

  it('dies: the error says so, and nobody waits for ever', async () => {
    const pool = new WorkerPool(
      acting((failed) => failed('it exited with code 134')),
      2,
    );
    const run = pool.run('betweenness', small, 4);
    await expect(run).rejects.toThrow(WorkerFailure);
    await expect(run).rejects.toThrow(
      'A worker of the calculation ended before its work was done: it exited with code 134',
    );
  });

  it('dies for real in the middle of its work', async () => {
    const lines: WorkerLine[] = [];
    const { Worker } = await import('node:worker_threads');
    const dying = (): WorkerLine => {
      const worker = new Worker(
        `require('node:worker_threads').parentPort.on('message', () => process.exit(7))`,
        {
          eval: true,
        },
      );
      const line: WorkerLine = {
        send: (message) => worker.postMessage(message),
        onMessage: (listener) => void worker.on('message', listener),
        onFailure: (listener) => void worker.on('exit', (code) => listener(`it exited with code ${code}`)),
        keepAlive: () => {},
        end: () => void worker.terminate(),
      };
      lines.push(line);
      return line;
    };
    const pool = kept(new WorkerPool(dying, 1));
    await expect(pool.run('betweenness', small, 2)).rejects.toThrow('it exited with code 7');
  });

  it('cannot be started: the error says why', async () => {
    const pool = new WorkerPool(() => {
      throw new Error('no thread is left');
    }, 2);
    await expect(pool.run('betweenness', small, 4)).rejects.toThrow(
      'A worker could not be started: Error: no thread is left',
    );
  });

  it('throws in its work: its message is the error, and the pool goes on', async () => {
    const pool = kept(openPool(1));
    const broken = { ...small, network: null as never };
    await expect(pool.run('betweenness', broken, 2)).rejects.toThrow(WorkerFailure);
    expect(await pool.run('betweenness', small, 2)).toHaveLength(2);
  });

  it('is closed under way: the run is rejected', async () => {
    const pool = new WorkerPool(openWorker, 1);
    const run = pool.run('betweenness', small, 2);
    await Promise.resolve();
    pool.close();
    await expect(run).rejects.toThrow('closed');
    await expect(pool.run('betweenness', small, 2)).rejects.toThrow('closed');
  });
});

describe('a pool that is used long', () => {
  it('after 1,000 runs has the workers it began with, and has not grown', async () => {
    const { account, open } = counted();
    const pool = kept(new WorkerPool(open, 2));
    const control = new AbortController();
    const runs = async (times: number) => {
      for (let k = 0; k < times; k++) await pool.run('betweenness', small, 2, { signal: control.signal });
      globalThis.gc?.();
      return process.memoryUsage().rss;
    };
    const before = await runs(200);
    const after = await runs(800);
    expect(account).toEqual({ opened: 2, ended: 0 });
    expect(after - before).toBeLessThan(60e6);
    pool.close();
    expect(account.ended).toBe(2);
  });

  it('refuses to be without workers', () => {
    expect(() => new WorkerPool(openWorker, 0)).toThrow('a pool needs 1 worker or more, not 0');
  });
});
