import { buildCompactNetwork } from '../../../src/graph/compact-network.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { betweennessOfOnThreads } from '../../../src/metrics/betweenness-of.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import { measureColumns } from './measure-columns.ts';
import type { MeasureColumn, Progress } from './messages.ts';
import type { MeasuresAsk } from './tasks.ts';
import { withWorkers } from './with-workers.ts';

const leftOut = 'left out by the filters';

/** Every measure of the catalogue on what the filters left, with a place for those left out. */
export async function runMeasures(
  ask: MeasuresAsk,
  report: (progress: Progress) => void,
): Promise<readonly MeasureColumn[]> {
  const network = networkOf(ask);
  const progress = (done: number, total: number): void =>
    report({ done, total, what: 'measuring the network' });
  const betweenness = await withWorkers((pool) => betweennessOfOnThreads(network, pool, { progress }));
  const result = measureNetwork(network, {
    groups: ask.groups,
    progress,
    ...(betweenness && { betweenness }),
  });
  return measureColumns(result).map((column) => {
    const values = new Array<number | null>(ask.size).fill(null);
    const reasons = new Array<string | null>(ask.size).fill(leftOut);
    ask.places.forEach((place, i) => {
      values[place] = column.values[i]!;
      reasons[place] = column.reasons[i]!;
    });
    return { ...column, values, reasons };
  });
}

function networkOf({ actors, linkages, links = [], directed = true }: MeasuresAsk) {
  if (linkages !== undefined) return projectCase({ actors, linkages });
  const ids = actors.map(({ id }) => id);
  const position = new Map(ids.map((id, i) => [id, i]));
  return buildCompactNetwork({
    ids,
    from: links.map(({ from }) => position.get(from)!),
    to: links.map(({ to }) => position.get(to)!),
    directed,
  });
}
