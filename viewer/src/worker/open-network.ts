import { InputError } from '../../../src/errors.ts';
import { buildCompactNetwork, type CompactNetwork } from '../../../src/graph/compact-network.ts';
import type { MeasureContext } from '../../../src/metrics/measure-context.ts';
import { networkMeasures } from '../../../src/metrics/network-measures.ts';
import { readNetwork } from '../../../src/read/read-network.ts';
import { chanceTotals } from './chance-totals.ts';
import { linkYears } from './link-years.ts';
import { awaitedColumns } from './measure-columns.ts';
import { isMeasuredFirst, measuredByAndBy } from './measured-later.ts';
import type { NetworkTotal, OpenedNetwork, OpenRequest, Progress } from './messages.ts';
import { type More, withMore } from './more.ts';
import { placedActors } from './placed-actors.ts';

/**
 * Bytes of a plain network in, groups and measures out. A large one is handed over as soon as it can be drawn, and
 * its measures follow as they are found.
 */
export async function* openNetwork(
  request: OpenRequest,
  report: (progress: Progress) => void,
): AsyncGenerator<OpenedNetwork | More> {
  const links = request.files.find(({ role }) => role === 'links') ?? request.files[0];
  const nodes = request.files.find(({ role }) => role === 'nodes');
  if (links === undefined) throw new InputError('There is no file of links to open.');
  report({ done: 0, total: 100, what: `reading ${links.name}` });
  const reading = await readNetwork({ links, ...(nodes && { nodes }) }, request.options);
  const groupColumn = typeof request.options.group === 'string' ? request.options.group : null;
  const directed = request.options.undirected !== true && reading.directed !== false;
  const ids = reading.actors.map(({ id }) => id);
  const position = new Map(ids.map((id, i) => [id, i]));
  const from = Int32Array.from(reading.links, (link) => position.get(link.from)!);
  const to = Int32Array.from(reading.links, (link) => position.get(link.to)!);
  const groups =
    groupColumn === null ? null : reading.actors.map(({ attributes }) => attributes[groupColumn] ?? null);
  const network = buildCompactNetwork({ ids, from, to, directed });
  const placed = placedActors(reading.actors, from, to, (share) =>
    report({ done: share * 100, total: 100, what: 'placing the actors' }),
  );
  const years = linkYears(reading.links);
  const opened: OpenedNetwork = {
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
    links: reading.links.map((link, k) => ({ from: link.from, to: link.to, year: years[k] ?? null })),
    measures: awaitedColumns(groups !== null),
    totals: [],
    brokerage: null,
    problems: reading.problems,
    ...placed,
    ends: { from, to },
    lacks: 'measures',
  };
  const later = measured(network, groups, report);
  if (!isMeasuredFirst(network)) {
    yield opened;
    yield* later;
    return;
  }
  let whole = opened;
  for await (const more of later) whole = withMore(whole, more);
  yield whole;
}

async function* measured(
  network: CompactNetwork,
  groups: readonly (string | null)[] | null,
  report: (progress: Progress) => void,
): AsyncGenerator<More> {
  let last: MeasureContext | null = null;
  for await (const { columns, context } of measuredByAndBy(network, groups, report)) {
    last = context;
    yield { columns, lacks: 'measures' };
  }
  const totals = last === null ? [] : networkTotals(last);
  const brokerage = last === null ? null : brokerageOf(last);
  yield { ofNetwork: { totals, brokerage }, lacks: 'measures' };
  const chance = await chanceTotals(network, groups, (done, total) =>
    report({ done, total, what: 'comparing with rewired networks' }),
  );
  yield { ofNetwork: { totals: totals.concat(chance), brokerage }, lacks: null };
}

const wholeMeasures = networkMeasures.filter(({ onRequest }) => onRequest !== true);

/** Every number of the whole network that is one. */
function networkTotals(context: MeasureContext): NetworkTotal[] {
  return wholeMeasures.flatMap(({ title, sentence, compute }) => {
    const { value, reason } = compute(context);
    if (typeof value !== 'number' && value !== null) return [];
    return [{ title, meaning: sentence, value, reason }];
  });
}

function brokerageOf(context: MeasureContext): Readonly<Record<string, number | null>> | null {
  const value = wholeMeasures.find(({ id }) => id === 'brokerage')?.compute(context).value ?? null;
  if (value === null || typeof value !== 'object' || !('raw' in value)) return null;
  return value.raw;
}
