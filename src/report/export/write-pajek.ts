import { compareText } from '../../model/order.ts';
import type { ExportMetadata } from './export-metadata.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { metadataLines } from './metadata-lines.ts';
import { relations, typesOf } from './relations.ts';

/** The attributes of actors that are written as partitions. */
export const pajekPartitions = ['kind', 'cluster', 'provenance'] as const;

/**
 * A network as Pajek `.net`: ids as labels, each layer a relation of its own; where there is one layer alone,
 * plain arcs, which other programs read too. The strength of an arc counts its linkages. Where the data come
 * from stands in comments.
 */
export function writePajek(network: ExportedNetwork, metadata: ExportMetadata): string {
  const parts = relations(network, typesOf(network));
  const lines = [
    ...metadataLines(metadata).map((line) => `% ${line}`),
    `*Vertices ${network.nodes.length}`,
    ...network.nodes.map(({ id }, index) => `${index + 1} "${pajekLabel(id)}"`),
    ...parts.flatMap(({ type, arcs }, index) => [
      parts.length === 1 ? '*Arcs' : `*Arcs :${index + 1} "${type}"`,
      ...arcs.map(({ from, to, count }) => `${from + 1} ${to + 1} ${count}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Characters that end a label, a line or begin an entity are written `&#34;`, as Pajek does. */
function pajekLabel(id: string): string {
  return id.replace(/["\r\n\t\u0085\u2028\u2029]|&(?=#)/gu, (unit) => `&#${unit.charCodeAt(0)};`);
}

/** A partition of the actors: text of the `.clu`, and what its numbers stand for; 0: not known. */
export function pajekPartition(
  network: ExportedNetwork,
  column: string,
): { readonly text: string; readonly legend: readonly string[] } {
  const values = network.nodes.map((node) => node.values.get(column));
  const words = [...new Set(values.filter((value) => value !== undefined).map(String))].sort(compareText);
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  const lines = values.map((value) => (value === undefined ? 0 : numbers.get(String(value))!));
  return {
    text: `*Vertices ${values.length}\n${lines.map((line) => `${line}\n`).join('')}`,
    legend: ['0 not known', ...words.map((word, index) => `${index + 1} ${word}`)],
  };
}
