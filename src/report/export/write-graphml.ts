import { escapeXml, xmlValue } from './escape-xml.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { ExportedNetwork } from './exported-network.ts';
import type { ExportedColumn, ExportedValue } from './typed-value.ts';
import { xmlIds } from './write-gexf.ts';

const types: Readonly<Record<ExportedColumn['type'], string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/**
 * A network as GraphML: typed attributes under the names of our columns, the type of a linkage as `type`, the
 * name of an actor as `name`; where the data come from stands in attributes of the graph.
 */
export function writeGraphml(network: ExportedNetwork, metadata: ExportMetadata): string {
  const ids = xmlIds(network);
  const nodeColumns: readonly ExportedColumn[] = network.nodes.some(({ name }) => name !== null)
    ? [{ name: 'name', type: 'string' }, ...network.nodeColumns]
    : network.nodeColumns;
  const linkColumns: readonly ExportedColumn[] = [{ name: 'type', type: 'string' }, ...network.linkColumns];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(
      'graph',
      metadata.map(([name]) => ({ name, type: 'string' })),
    ),
    ...keys('node', nodeColumns),
    ...keys('edge', linkColumns),
    '<graph id="G" edgedefault="directed">',
    ...metadata.map(([, text], index) => `<data key="graph${index}">${escapeXml(text)}</data>`),
    ...network.nodes.map(({ id, name, values }) => {
      const all = name === null ? values : new Map<string, ExportedValue>([...values, ['name', name]]);
      return `<node id="${escapeXml(ids.get(id)!)}">${data('node', nodeColumns, all)}</node>`;
    }),
    ...network.links.map(({ key, from, to, type, values }) => {
      const ends = `source="${escapeXml(ids.get(from)!)}" target="${escapeXml(ids.get(to)!)}"`;
      const all = new Map<string, ExportedValue>([...values, ['type', type]]);
      return `<edge id="${escapeXml(key)}" ${ends}>${data('edge', linkColumns, all)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function keys(of: 'graph' | 'node' | 'edge', columns: readonly ExportedColumn[]): readonly string[] {
  return columns.map(
    ({ name, type }, index) =>
      `<key id="${of}${index}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${types[type]}"/>`,
  );
}

function data(
  of: 'node' | 'edge',
  columns: readonly ExportedColumn[],
  values: ReadonlyMap<string, ExportedValue>,
): string {
  return columns
    .map(({ name }, index) => {
      const value = values.get(name);
      return value === undefined ? '' : `<data key="${of}${index}">${xmlValue(value)}</data>`;
    })
    .join('');
}
