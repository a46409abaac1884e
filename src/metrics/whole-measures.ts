import { averageClustering } from './average-clustering.ts';
import { bridges } from './bridges.ts';
import type { BrokerageRole } from './brokerage.ts';
import { clustering } from './clustering.ts';
import { components } from './components.ts';
import { density } from './density.ts';
import type { ByRole, NetworkMeasure } from './measure.ts';
import { known, orReason } from './measured.ts';
import { modularity } from './modularity.ts';
import { networkBrokerage } from './network-brokerage.ts';
import { reasons } from './reasons.ts';
import { reciprocity } from './reciprocity.ts';
import { strongComponents } from './strong-components.ts';
import { transitivity } from './transitivity.ts';
import { undirectedView } from './undirected-view.ts';

/** Catalogue lines: size, density, closure, parts and groups of the network as a whole. */
export const wholeMeasures: readonly NetworkMeasure[] = [
  {
    id: 'actors',
    title: 'Actors',
    sentence: 'How many actors there are, those without links among them.',
    level: 'network',
    reads: 'actors',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'actors',
    range: '0 and more',
    reference: 'count',
    compute: ({ network }) => known(network.size),
  },
  {
    id: 'links',
    title: 'Links',
    sentence: 'How many different links there are: arcs of a directed network, ties of an undirected one.',
    level: 'network',
    reads: 'links after parallel ones were merged and self-linkages left out',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'links',
    range: '0 and more',
    reference: 'count',
    compute: ({ network }) => known(network.out.targets.length / (network.directed ? 1 : 2)),
  },
  {
    id: 'density',
    title: 'Density',
    sentence: 'The share of possible links that are there; it falls with size.',
    level: 'network',
    reads: 'links',
    needs: [],
    projection: 'arcs or ties, as the network is',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Wasserman & Faust 1994',
    compute: ({ network }) => orReason(density(network), reasons.fewerThanTwo),
  },
  {
    id: 'reciprocity',
    title: 'Reciprocity',
    sentence: 'The share of arcs that are returned.',
    level: 'network',
    reads: 'arcs (not dyads, not weights)',
    needs: [],
    projection: 'arcs',
    unit: 'share',
    range: '0 .. 1; 1 where undirected',
    reference: 'Newman 2010, 7.10',
    compute: ({ network }) => orReason(reciprocity(network), reasons.noArcs),
  },
  {
    id: 'transitivity',
    title: 'Transitivity',
    sentence: 'How often two partners of one actor are partners themselves.',
    level: 'network',
    reads: 'closed triples of all connected triples',
    needs: [],
    projection: 'undirected simple',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Wasserman & Faust 1994, 6.1',
    compute: (context) => orReason(transitivity(context.network, context.triangles()), reasons.noTriples),
  },
  {
    id: 'averageClustering',
    title: 'Average clustering',
    sentence: 'The mean of local clustering; an actor with fewer than two partners counts as 0.',
    level: 'network',
    reads: 'local clustering',
    needs: [],
    projection: 'undirected simple',
    unit: 'share',
    range: '0 .. 1',
    reference: 'Watts & Strogatz 1998',
    compute: (context) =>
      orReason(averageClustering(clustering(context.network, context.triangles())), reasons.noActors),
  },
  {
    id: 'components',
    title: 'Components',
    sentence: 'Sizes of the parts that no link joins, largest first.',
    level: 'network',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'actors, by part',
    range: '1 .. n',
    reference: 'Wasserman & Faust 1994, 4.2',
    compute: ({ network }) => known(components(network).sizes),
  },
  {
    id: 'strongComponents',
    title: 'Strong components',
    sentence: 'Sizes of the parts in which everybody reaches everybody along the arcs, largest first.',
    level: 'network',
    reads: 'arcs',
    needs: [],
    projection: 'arcs',
    unit: 'actors, by part',
    range: '1 .. n',
    reference: 'Tarjan 1972',
    compute: ({ network }) => known(strongComponents(network).sizes),
  },
  {
    id: 'bridges',
    title: 'Bridges',
    sentence: 'Ties without which a part of the network falls in two, by the ids of their ends.',
    level: 'network',
    reads: 'ties',
    needs: [],
    projection: 'undirected simple',
    unit: 'pairs of ids',
    range: '0 .. n - 1 pairs',
    reference: 'Tarjan 1974',
    compute: (context) => known(bridges(context.network, context.tree())),
  },
  {
    id: 'externalInternal',
    title: 'E-I index of the network',
    sentence: 'Whether links lead from group to group (+1) or stay inside groups (-1).',
    level: 'network',
    reads: 'arcs between known groups; an undirected tie once',
    needs: ['groups'],
    projection: 'arcs or ties, as the network is',
    unit: 'index',
    range: '-1 .. 1',
    reference: 'Krackhardt & Stern 1988',
    compute: (context) =>
      context.hasGroups
        ? orReason(context.externalInternal().network, reasons.noGroupedLinks)
        : { value: null, reason: reasons.noGroups },
  },
  {
    id: 'modularity',
    title: 'Modularity of the groups',
    sentence: 'How far ties stay inside the groups beyond what the actors’ degrees alone would bring about.',
    level: 'network',
    reads: 'ties between known groups',
    needs: ['groups'],
    projection: 'undirected simple',
    unit: 'index',
    range: '-1/2 .. 1',
    reference: 'Newman & Girvan 2004',
    compute: ({ network, groupOf, hasGroups }) =>
      hasGroups
        ? orReason(modularity(undirectedView(network), groupOf), reasons.noGroupedLinks)
        : { value: null, reason: reasons.noGroups },
  },
  {
    id: 'modularityDirected',
    title: 'Modularity of the groups, by arcs',
    sentence: 'The same with direction: beyond what sending and receiving alone would bring about.',
    level: 'network',
    reads: 'arcs between known groups',
    needs: ['groups'],
    projection: 'arcs',
    unit: 'index',
    range: '-1 .. 1',
    reference: 'Leicht & Newman 2008',
    compute: ({ network, groupOf, hasGroups }) => {
      if (!hasGroups) return { value: null, reason: reasons.noGroups };
      if (!network.directed) return { value: null, reason: reasons.undirected };
      return orReason(modularity(network, groupOf), reasons.noGroupedLinks);
    },
  },
  {
    id: 'brokerage',
    title: 'Brokerage in the network',
    sentence:
      'Brokered pairs by role in the whole network, beside what random links of the same density would give.',
    level: 'network',
    reads: 'pairs a, b with a -> broker -> b and no arc a -> b; an undirected tie is two arcs',
    needs: ['groups'],
    projection: 'arcs',
    unit: 'ordered pairs; z in standard deviations',
    range: 'counts 0 and more; z any number',
    reference: 'Gould & Fernandez 1989',
    compute: (context) => {
      const found = networkBrokerage(context.network, context.groupOf, context.brokerage());
      const shown = (values: ByRole) => (context.hasGroups ? values : totalAlone(values));
      const value = { raw: shown(found.raw), expected: shown(found.expected), z: shown(found.z) };
      if (!context.hasGroups) return { value, reason: reasons.noGroups };
      const complete = Object.values(found.z).every((part) => part !== null);
      return { value, reason: complete ? null : reasons.noVariance };
    },
  },
];

/** Without groups there are no roles, but brokerage as such. */
function totalAlone(values: ByRole): ByRole {
  const none: Record<BrokerageRole, null> = {
    coordinator: null,
    itinerant: null,
    representative: null,
    gatekeeper: null,
    liaison: null,
  };
  return { ...none, total: values.total };
}
