import type { ExportedNetwork } from './exported-network.ts';
import { type HeldNames, heldNames } from './held-names.ts';
import { relations, typesOf } from './relations.ts';

/**
 * A network as UCINET DL, format edgelist1: a relation for each layer, nodes by number, ids as labels. The
 * strength of an arc counts its linkages. DL holds no attributes and no comments.
 */
export function writeDl(network: ExportedNetwork): string {
  const parts = relations(network, typesOf(network));
  const { names } = dlNames(network);
  const several = parts.length > 1;
  const lines = [
    `dl n=${names.length}${several ? ` nm=${parts.length}` : ''}`,
    'format = edgelist1',
    'labels:',
    ...names.map(quoted),
    ...(several ? ['matrix labels:', ...parts.map(({ type }) => quoted(type))] : []),
    'data:',
    ...parts.flatMap(({ arcs }, index) => [
      ...(index === 0 ? [] : ['!']),
      ...arcs.map(({ from, to, count }) => `${from + 1} ${to + 1} ${count}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The ids as labels of DL: without line ends, quotation marks, and signs that would end the block of labels. */
export function dlNames({ nodes }: ExportedNetwork): HeldNames {
  return heldNames(
    nodes.map(({ id }) => id),
    (id) => id.replace(/["'\p{Cc}\u2028\u2029:=]/gu, '_').replace(/\b(labels?)(?=\s+embedded)/giu, '$1_'),
  );
}

function quoted(label: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(label) ? label : `"${label}"`;
}
