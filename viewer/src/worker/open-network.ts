import { InputError } from '../../../src/errors.ts';
import { buildCompactNetwork } from '../../../src/graph/compact-network.ts';
import { betweennessOfOnThreads } from '../../../src/metrics/betweenness-of.ts';
import { type MetricsResult, measureNetwork } from '../../../src/metrics/measure-network.ts';
import { networkMeasures } from '../../../src/metrics/network-measures.ts';
import { readNetwork } from '../../../src/read/read-network.ts';
import { chanceTotals } from './chance-totals.ts';
import { measureColumns } from './measure-columns.ts';
import type { NetworkTotal, OpenedNetwork, OpenRequest, Progress } from './messages.ts';
import { placedActors } from './placed-actors.ts';
import { withWorkers } from './with-workers.ts';

/** Bytes of a plain network in, groups and measures out. */
export async function openNetwork(
  request: OpenRequest,
  report: (progress: Progress) => void,
): Promise<OpenedNetwork> {
  const links = request.files.find(({ role }) => role === 'links') ?? request.files[0];
  const nodes = request.files.find(({ role }) => role === 'nodes');
  if (links === undefined) throw new InputError('There is no file of links to open.');
  report({ done: 0, total: 100, what: `reading ${links.name}` });
  const reading = await readNetwork({ links, ...(nodes && { nodes }) }, request.options);
  const groupColumn = typeof request.options.group === 'string' ? request.options.group : null;
  const directed = request.options.undirected !== true && reading.directed !== false;
  const ids = reading.actors.map(({ id }) => id);
  const position = new Map(ids.map((id, i) => [id, i]));
  const from = reading.links.map((link) => position.get(link.from)!);
  const to = reading.links.map((link) => position.get(link.to)!);
  const groups =
    groupColumn === null ? null : reading.actors.map(({ attributes }) => attributes[groupColumn] ?? null);
  const network = buildCompactNetwork({ ids, from, to, directed });
  const progress = (done: number, total: number): void =>
    report({ done, total, what: 'measuring the network' });
  const betweenness = await withWorkers((pool) => betweennessOfOnThreads(network, pool, { progress }));
  const result = measureNetwork(network, { groups, progress, ...(betweenness && { betweenness }) });
  const chance = await chanceTotals(network, groups, (done, total) =>
    report({ done, total, what: 'comparing with rewired networks' }),
  );
  const placed = placedActors(reading.actors, from, to, (share) =>
    report({ done: share * 100, total: 100, what: 'placing the actors' }),
  );
  return {
    mode: 'network',
    title: links.name,
    directed,
    groupColumn,
    actors: reading.actors.map(({ id, attributes }, i) => ({
      id,
      name: attributes.name ?? attributes.label ?? id,
      group: groups?.[i] ?? null,
      attributes,
    })),
    links: reading.links.map((link) => ({ from: link.from, to: link.to })),
    measures: measureColumns(result),
    totals: networkTotals(result).concat(chance),
    brokerage: brokerageOf(result.network.brokerage),
    problems: reading.problems,
    ...placed,
  };
}

/** Every number of the whole network that is one. */
function networkTotals(result: MetricsResult): NetworkTotal[] {
  return networkMeasures.flatMap(({ id, title, sentence }) => {
    const value = result.network[id];
    if (typeof value !== 'number' && value !== null) return [];
    return [{ title, meaning: sentence, value, reason: result.network.reasons[id] ?? null }];
  });
}

function brokerageOf(value: unknown): Readonly<Record<string, number | null>> | null {
  if (value === null || typeof value !== 'object' || !('raw' in value)) return null;
  return value.raw as Readonly<Record<string, number | null>>;
}
