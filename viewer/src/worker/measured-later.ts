import type { CompactNetwork } from '../../../src/graph/compact-network.ts';
import { betweennessCost } from '../../../src/metrics/betweenness.ts';
import { betweennessOfOnThreads } from '../../../src/metrics/betweenness-of.ts';
import { type MeasureContext, measureContext } from '../../../src/metrics/measure-context.ts';
import { measureColumns } from './measure-columns.ts';
import type { MeasureColumn, Progress } from './messages.ts';
import { withWorkers } from './with-workers.ts';

/** Actors times arcs up to which a network is measured before it is shown: about a quarter of a second [O]. */
const measuredFirst = 2e7;

/** Measures that look at every pair of actors: in a large network they take longer than all others together. */
const ofPairs = ['betweenness', 'betweennessNormalised', 'betweennessWithin'];
const ofDistances = ['closeness', 'closenessIn', 'closenessOut'];

export const isMeasuredFirst = (network: CompactNetwork): boolean =>
  betweennessCost(network) <= measuredFirst;

/** Some measures that were found, and the network they are of. */
interface Found {
  readonly columns: readonly MeasureColumn[];
  readonly context: MeasureContext;
}

/** The measures of a network as they are found: the quick ones, betweenness by all the workers there are, distances. */
export async function* measuredByAndBy(
  network: CompactNetwork,
  groups: readonly (string | null)[] | null,
  report: (progress: Progress) => void,
): AsyncGenerator<Found> {
  let what = 'measuring the network';
  const progress = (done: number, total: number): void => report({ done, total, what });
  const options = { groups, progress };
  const context = measureContext(network, options);
  progress(0, 1);
  const later = new Set([...ofPairs, ...ofDistances]);
  yield { columns: measureColumns(context, (id) => !later.has(id)), context };
  what = 'measuring betweenness';
  const betweenness = await withWorkers((pool) => betweennessOfOnThreads(network, pool, { progress }));
  // The context looks for it when a measure first asks, which none of those before does.
  Object.assign(options, betweenness && { betweenness });
  yield { columns: measureColumns(context, (id) => ofPairs.includes(id)), context };
  what = 'measuring distances';
  yield { columns: measureColumns(context, (id) => ofDistances.includes(id)), context };
}
