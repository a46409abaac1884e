import type { ExportMetadata } from './export-metadata.ts';
import type { ExportedNetwork } from './exported-network.ts';
import type { ExportedValue } from './typed-value.ts';

type Data = Record<string, unknown>;

/** Names that mean something of their own in a link of such a file; a column called so is written `… of linkage`. */
const linkNames = new Set(['source', 'target', 'id', 'key', 'type', 'interaction']);
const nodeNames = new Set(['id', 'name', 'value']);

/**
 * A network as the JSON that D3 takes: `nodes` with `id`, `links` with `source` and `target`. It is also the
 * node-link form of networkx, with where the data come from under `graph`.
 */
export function writeD3(network: ExportedNetwork, metadata: ExportMetadata): string {
  return json({
    directed: true,
    multigraph: true,
    graph: Object.fromEntries(metadata),
    nodes: network.nodes.map(({ id, name, values }) => ({ id, ...named(name), ...cells(values, nodeNames) })),
    links: network.links.map(({ key, from, to, type, values }) => ({
      source: from,
      target: to,
      key,
      type,
      ...cells(values, linkNames),
    })),
  });
}

/**
 * A network as the JSON of Cytoscape and cytoscape.js; `interaction` is the type, as Cytoscape calls it. Ids
 * of edges are unlike those of nodes. networkx wants `value`, which repeats the id.
 */
export function writeCytoscape(network: ExportedNetwork, metadata: ExportMetadata): string {
  const ids = new Set(network.nodes.map(({ id }) => id));
  const program = metadata.find(([name]) => name === 'program')?.[1] ?? 'Articulator';
  const edgeId = (key: string): string => (ids.has(key) ? edgeId(`edge ${key}`) : key);
  return json({
    format_version: '1.0',
    generated_by: program,
    target_cytoscapejs_version: '~2.1',
    directed: true,
    multigraph: true,
    data: Object.fromEntries(metadata),
    elements: {
      nodes: network.nodes.map(({ id, name, values }) => ({
        data: { id, value: id, ...named(name), ...cells(values, nodeNames) },
      })),
      edges: network.links.map(({ key, from, to, type, values }) => ({
        data: {
          id: edgeId(key),
          key,
          source: from,
          target: to,
          interaction: type,
          ...cells(values, linkNames),
        },
      })),
    },
  });
}

function named(name: string | null): Data {
  return name === null ? {} : { name };
}

function cells(values: ReadonlyMap<string, ExportedValue>, reserved: ReadonlySet<string>): Data {
  return Object.fromEntries(
    [...values].map(([name, value]) => [reserved.has(name) ? `${name} of linkage` : name, value]),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
