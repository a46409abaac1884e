import { afterEach, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/cli/open-worker.ts';
import { brokerage } from '../../../src/metrics/brokerage.ts';
import { brokerageChance, brokerageNulls } from '../../../src/metrics/brokerage-chance.ts';
import {
  brokerageChanceOnThreads,
  rewiredChanceOnThreads,
} from '../../../src/metrics/kernels/chance-on-threads.ts';
import type { WorkerPool } from '../../../src/metrics/kernels/worker-pool.ts';
import { rewiredChance } from '../../../src/metrics/rewired-chance.ts';
import { heavyNetwork } from './heavy-network.ts';

const network = heavyNetwork(120);
const groupOf = Int32Array.from({ length: network.size }, (_, actor) => (actor % 7 === 6 ? -1 : actor % 3));
const raw = brokerage(network, groupOf);

const pools: WorkerPool[] = [];
const pool = (threads: number): WorkerPool => {
  const made = openPool(threads);
  pools.push(made);
  return made;
};
afterEach(() => {
  for (const each of pools.splice(0)) each.close();
});

describe('draws on threads', () => {
  it.each(brokerageNulls.flatMap((nullModel) => [1, 2, 3].map((threads) => [nullModel, threads] as const)))(
    'p of brokerage, %s drawn, %i threads: the numbers of no thread, to the last bit',
    async (nullModel, threads) => {
      const options = { seed: 'threads', draws: 37, nullModel };
      const found = await brokerageChanceOnThreads(network, groupOf, raw, options, pool(threads));
      expect(found).toEqual(brokerageChance(network, groupOf, raw, options));
    },
  );

  it.each([1, 2, 3])(
    'rewired networks, %i threads: the numbers of no thread, to the last bit',
    async (threads) => {
      const options = { seed: 'threads', draws: 23, swapsPerLink: 10 };
      const found = await rewiredChanceOnThreads(network, groupOf, options, pool(threads));
      expect(found).toEqual(rewiredChance(network, groupOf, options));
    },
  );

  it('can be cancelled, and the pool goes on', async () => {
    const hands = pool(2);
    const control = new AbortController();
    const options = { seed: 'threads', draws: 4000, swapsPerLink: 10, progress: () => control.abort() };
    await expect(
      rewiredChanceOnThreads(network, groupOf, options, hands, { signal: control.signal }),
    ).rejects.toThrow(/abort/i);
    const again = { seed: 'threads', draws: 5, swapsPerLink: 10 };
    expect(await rewiredChanceOnThreads(network, groupOf, again, hands)).toEqual(
      rewiredChance(network, groupOf, again),
    );
  });
});
