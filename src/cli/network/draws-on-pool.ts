import type { CompactNetwork } from '../../graph/compact-network.ts';
import { brokerage } from '../../metrics/brokerage.ts';
import { catalogue } from '../../metrics/catalogue.ts';
import { groupNumbers } from '../../metrics/group-numbers.ts';
import { brokerageChanceOnThreads, rewiredChanceOnThreads } from '../../metrics/kernels/chance-on-threads.ts';
import type { MeasureNetworkOptions } from '../../metrics/measure-network.ts';
import type { MeasureSettings } from '../../metrics/measure-settings.ts';
import { type AlsoMeasures, wantedMeasures } from '../../metrics/wanted-measures.ts';
import { openPool } from '../open-worker.ts';

/** Draws times arcs from which threads repay their start. */
const worthThreads = 2e6;
const brokerageIds = new Set(['brokerageP', 'brokeragePLow']);
const rewiringIds = new Set(['transitivityChance', 'reciprocityChance', 'localShareChance']);

/** The draws that the wanted measures need, by worker threads where they are many; else they are done with the rest. */
export async function drawsOnPool(
  network: CompactNetwork,
  groups: readonly (string | null)[] | null,
  also: AlsoMeasures,
  settings: MeasureSettings,
  progress: (done: number, of: number) => void,
): Promise<NonNullable<MeasureNetworkOptions['drawn']>> {
  const wanted = catalogue.filter(wantedMeasures(also)).map(({ id }) => id);
  const needsBrokerage = groups !== null && wanted.some((id) => brokerageIds.has(id));
  const needsRewired = wanted.some((id) => rewiringIds.has(id));
  const cost = settings.draws * network.out.targets.length;
  if (cost < worthThreads || !(needsBrokerage || needsRewired)) return {};
  const groupOf = groups === null ? new Int32Array(network.size) : groupNumbers(groups).groupOf;
  const pool = openPool();
  try {
    const options = { ...settings, nullModel: settings.brokerageNull, progress };
    const raw = brokerage(network, groupOf);
    return {
      ...(needsBrokerage && {
        brokerage: await brokerageChanceOnThreads(network, groupOf, raw, options, pool),
      }),
      ...(needsRewired && { rewired: await rewiredChanceOnThreads(network, groupOf, options, pool) }),
    };
  } finally {
    pool.close();
  }
}
