import type { CompactNetwork } from '../../../src/graph/compact-network.ts';
import { groupNumbers } from '../../../src/metrics/group-numbers.ts';
import { rewiredChanceOnThreads } from '../../../src/metrics/kernels/chance-on-threads.ts';
import { defaultMeasureSettings } from '../../../src/metrics/measure-settings.ts';
import { networkMeasures } from '../../../src/metrics/network-measures.ts';
import type { NetworkTotal } from './messages.ts';
import { withWorkers } from './with-workers.ts';

/** Rewired networks drawn for the page [O]: fewer than the command line draws, because somebody waits. */
const draws = 100;
/** Draws times arcs beyond which nobody would wait [O]. */
const mostWork = 3e6;

/**
 * Transitivity, reciprocity and local share against networks in which everybody keeps the number of links, by
 * workers of the page: the z of each. None where there are no workers, or the network is too large to wait for.
 */
export async function chanceTotals(
  network: CompactNetwork,
  groups: readonly (string | null)[] | null,
  progress: (done: number, of: number) => void,
): Promise<NetworkTotal[]> {
  if (network.out.targets.length === 0 || draws * network.out.targets.length > mostWork) return [];
  const groupOf = groups === null ? new Int32Array(network.size) : groupNumbers(groups).groupOf;
  const { seed, swapsPerLink } = defaultMeasureSettings;
  const options = { seed, swapsPerLink, draws, progress };
  const found = await withWorkers((pool) => rewiredChanceOnThreads(network, groupOf, options, pool));
  if (found === null) return [];
  const ids = groups === null ? ([] as const) : (['localShare'] as const);
  return (['transitivity', 'reciprocity', ...ids] as const).flatMap((id) => {
    const { observed, z } = found[id];
    const line = networkMeasures.find((measure) => measure.id === `${id}Chance`);
    if (line === undefined || observed === null) return [];
    const meaning = `${line.sentence} z against ${draws} rewired networks (seed ${seed}).`;
    return [
      { title: `${line.title} (z)`, meaning, value: z, reason: z === null ? 'all draws are alike' : null },
    ];
  });
}
