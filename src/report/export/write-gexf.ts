import { escapeXml, xmlText, xmlValue } from './escape-xml.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { heldNames } from './held-names.ts';
import type { ExportedColumn, ExportedValue } from './typed-value.ts';

/** The type of a linkage: `type` is the direction of an edge in GEXF and in Gephi. */
const typeColumn: ExportedColumn = { name: 'kind', type: 'string' };

/**
 * A network as GEXF 1.3. The name of an actor is its label; the type of a linkage is the `kind` of its edge,
 * by which Gephi keeps parallel edges apart, and an attribute of that name; all else are typed attributes.
 */
export function writeGexf(network: ExportedNetwork, metadata: ExportMetadata): string {
  const ids = xmlIds(network);
  const linkColumns = [typeColumn, ...network.linkColumns];
  const description = metadata.map(([name, text]) => `${name}: ${text}`).join('\n');
  const program = metadata.find(([name]) => name === 'program')?.[1] ?? 'Articulator';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>${escapeXml(program)}</creator><description>${escapeXml(description)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    ...declared('node', network.nodeColumns),
    ...declared('edge', linkColumns),
    '<nodes>',
    ...network.nodes.map(({ id, name, values }) => {
      const label = name === null ? '' : ` label="${escapeXml(name)}"`;
      return `<node id="${escapeXml(ids.get(id)!)}"${label}>${attvalues(network.nodeColumns, values)}</node>`;
    }),
    '</nodes>',
    '<edges>',
    ...network.links.map(({ key, from, to, type, values }) => {
      const ends = `source="${escapeXml(ids.get(from)!)}" target="${escapeXml(ids.get(to)!)}"`;
      const all = new Map<string, ExportedValue>([...values, [typeColumn.name, type]]);
      return `<edge id="${escapeXml(key)}" ${ends} kind="${type}">${attvalues(linkColumns, all)}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The ids of the actors as XML can hold them. */
export function xmlIds({ nodes }: ExportedNetwork): ReadonlyMap<string, string> {
  const ids = nodes.map(({ id }) => id);
  const { names } = heldNames(ids, xmlText);
  return new Map(ids.map((id, index) => [id, names[index]!]));
}

function declared(of: 'node' | 'edge', columns: readonly ExportedColumn[]): readonly string[] {
  return [
    `<attributes class="${of}">`,
    ...columns.map(
      ({ name, type }, index) => `<attribute id="${index}" title="${escapeXml(name)}" type="${type}"/>`,
    ),
    '</attributes>',
  ];
}

function attvalues(columns: readonly ExportedColumn[], values: ReadonlyMap<string, ExportedValue>): string {
  const cells = columns.flatMap(({ name }, index) => {
    const value = values.get(name);
    return value === undefined ? [] : [`<attvalue for="${index}" value="${xmlValue(value)}"/>`];
  });
  return cells.length === 0 ? '' : `<attvalues>${cells.join('')}</attvalues>`;
}
