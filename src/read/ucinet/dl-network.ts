import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { type DlHeader, dlHeader, isDlMatrix } from './dl-header.ts';
import { DlLabels } from './dl-labels.ts';
import { dlLists } from './dl-lists.ts';
import { dlMatrices } from './dl-matrices.ts';

/** A link as the data block gives it: places from 0 among the rows and the columns. */
export interface DlLink {
  readonly row: number;
  readonly column: number;
  readonly weight: string | null;
  readonly relation: number;
  readonly line: number;
}

/** What a data block is read into. */
export interface DlTarget {
  readonly header: DlHeader;
  readonly labels: DlLabels;
  readonly link: (link: DlLink) => void;
  readonly reject: (message: string, line: number) => void;
}

/**
 * The network of a UCINET DL file: full and half matrices, edge lists and node lists, one mode or two,
 * several relations (attribute `relation`); labels in blocks, embedded, or none. Arcs go from row to column.
 *
 * A node without a link stays. In a matrix 0 is no link. Throws InputError `not-dl`, `dl-format`,
 * `absurd-size`, `dl-data`.
 */
export function dlNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const text = decodeText(file, options.encoding);
  const data = /\bdata\s*:/iu.exec(text);
  if (data === null || !/^\s*dl\b/iu.test(text)) {
    const message = `${file.name} is no UCINET DL file: it must begin with DL and hold a line DATA:.`;
    throw fatal('not-dl', { file: file.name }, message, 'Export it again, or give it as CSV.');
  }
  const header = dlHeader(text.slice(0, data.index), file.name, file.bytes.length);
  const collector = new LinkCollector(file.name, log);
  const labels = new DlLabels(header);
  const links: DlLink[] = [];
  const target: DlTarget = {
    header,
    labels,
    link: (link) => links.push(link),
    reject: (message, line) =>
      collector.reject('dl-data', message, 'Correct the line, or export the file again.', line),
  };
  const first = text.slice(0, data.index).split(/\r\n?|\n/u).length;
  const block = text.slice(data.index + data[0].length);
  const matrix = isDlMatrix(header.format);
  if (matrix) dlMatrices(block, first, target, file.name);
  else dlLists(block, first, target);
  labels.addTo(collector, file.name, log);
  for (const { row, column, weight, relation, line } of links) {
    const attributes = new Map<string, string>();
    if (weight !== null) attributes.set('weight', weight);
    if (header.relations > 1 || header.relationLabels.length > 0) {
      attributes.set('relation', header.relationLabels[relation] ?? String(relation + 1));
    }
    collector.addLink(labels.row(row), labels.column(column), true, attributes, line);
  }
  const read = collector.result(
    `${header.twoMode ? 'two-mode ' : ''}UCINET DL network (${header.format}), arcs from row to column`,
  );
  return matrix ? { ...read, matrix: true } : read;
}
