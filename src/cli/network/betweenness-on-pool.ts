import type { CompactNetwork } from '../../graph/compact-network.ts';
import { betweennessCost } from '../../metrics/betweenness.ts';
import {
  type Betweenness,
  betweennessOfOnThreads,
  betweennessOptions,
} from '../../metrics/betweenness-of.ts';
import { defaultMeasureSettings, type MeasureSettings } from '../../metrics/measure-settings.ts';
import { openPool } from '../open-worker.ts';

/** Actors times arcs from which threads repay their start. */
const worthThreads = 2e7;

/** Betweenness by worker threads where the network is large enough, else null: it is computed with the rest. */
export async function betweennessOnPool(
  network: CompactNetwork,
  progress: (done: number, of: number) => void,
  settings: MeasureSettings = defaultMeasureSettings,
): Promise<Betweenness | null> {
  if (network.weights !== null || betweennessCost(network) < worthThreads) return null;
  const pool = openPool();
  try {
    return await betweennessOfOnThreads(network, pool, { ...betweennessOptions(settings), progress });
  } finally {
    pool.close();
  }
}
