import { buildCompactNetwork } from '../../graph/compact-network.ts';
import { weightedNetwork } from '../../metrics/weighted-network.ts';
import { compareText } from '../../model/order.ts';
import type { NetworkReading } from '../../read/read-network.ts';
import type { Given } from '../option.ts';
import { type MeasuredNetwork, requireColumn, weightChoice, weightNumbers } from './measured-network.ts';

/** The network of a links file: actors and links in canonical order, groups and weights from their columns. */
export function networkOfLinks(reading: NetworkReading, given: Given): MeasuredNetwork {
  const actors = [...reading.actors].sort((a, b) => compareText(a.id, b.id));
  const weight = weightChoice(given);
  const links = orderedLinks(reading, weight?.column ?? null);
  const ids = actors.map(({ id }) => id);
  const position = new Map(ids.map((id, index) => [id, index]));
  const directed = !given.flag('undirected') && reading.directed !== false;
  const arcs = {
    ids,
    from: links.map(({ from }) => position.get(from)!),
    to: links.map(({ to }) => position.get(to)!),
    directed,
  };
  const group = given.text('group') ?? null;
  if (group !== null)
    requireColumn(group, 'group', new Set(actors.flatMap((each) => Object.keys(each.attributes))));
  const network =
    weight === null
      ? buildCompactNetwork(arcs)
      : weightedNetwork({ ...arcs, weights: links.map((link) => link.weight) }, weight.as);
  return {
    network,
    groups: group === null ? null : actors.map(({ attributes }) => nonEmpty(attributes[group])),
    projection: { source: 'links file', weight, group },
  };
}

interface OrderedLink {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

function orderedLinks({ links }: NetworkReading, column: string | null): readonly OrderedLink[] {
  if (column !== null) {
    requireColumn(column, 'weight', new Set(links.flatMap((link) => Object.keys(link.attributes))));
  }
  const weights = column === null ? [] : weightNumbers(links.map(({ attributes }) => attributes[column]));
  return links
    .map(({ from, to }, index) => ({ from, to, weight: weights[index] ?? 1 }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || a.weight - b.weight);
}

function nonEmpty(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
