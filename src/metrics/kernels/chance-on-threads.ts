import type { CompactNetwork } from '../../graph/compact-network.ts';
import type { BrokerageByRole } from '../brokerage.ts';
import { type BrokerageChance, type BrokerageChanceOptions, brokerageShares } from '../brokerage-chance.ts';
import { againstRewired, type RewiredChance, type RewiringOptions } from '../rewired-chance.ts';
import { sharedNetwork } from './shared-network.ts';
import type { RunOptions, WorkerPool } from './worker-pool.ts';

/** Into how many parts the draws are dealt, whatever the number of threads: each holds two counts an actor and role. */
const mostParts = 16;

/** `brokerageChance` by the workers of a pool: the same numbers, whatever the number of threads; cancellable. */
export async function brokerageChanceOnThreads(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  raw: BrokerageByRole,
  { progress, ...options }: BrokerageChanceOptions,
  pool: WorkerPool,
  run: Pick<RunOptions, 'signal'> = {},
): Promise<BrokerageChance> {
  const parts = Math.min(options.draws, mostParts);
  const work = { ...options, network: sharedNetwork(network), groupOf, raw, parts };
  const counts = await pool.run('brokerageDraws', work, parts, { ...run, ...(progress && { progress }) });
  return brokerageShares(work, counts);
}

/** `rewiredChance` by the workers of a pool: the same numbers, whatever the number of threads; cancellable. */
export async function rewiredChanceOnThreads(
  network: CompactNetwork,
  groupOf: ArrayLike<number>,
  { progress, ...options }: RewiringOptions,
  pool: WorkerPool,
  run: Pick<RunOptions, 'signal'> = {},
): Promise<RewiredChance> {
  const parts = Math.min(options.draws, mostParts);
  const work = { ...options, network: sharedNetwork(network), groupOf, parts };
  const drawn = await pool.run('rewiredDraws', work, parts, { ...run, ...(progress && { progress }) });
  return againstRewired({ ...work, network }, drawn);
}
