import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { type GmlToken, gmlTokens } from './gml-tokens.ts';

/** Deeper than any program nests lists. */
const deepest = 100;

/** A node or edge that is open: its values under their keys, keys of lists joined by points. */
interface Open {
  readonly kind: 'node' | 'edge';
  readonly values: Map<string, string>;
  readonly line: number;
  readonly depth: number;
}

/**
 * The network of a GML file, with labels or without: a node is identified by its `id`, the label stands beside
 * it. Lists become `graphics.x`; a key that comes again becomes a list separated by `;`. Links are undirected
 * unless the graph says `directed 1`.
 *
 * Throws InputError `not-gml`, `damaged-gml`.
 */
export function gmlNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(file.name, log);
  const path: string[] = [];
  const edges: Open[] = [];
  let directed = false;
  let graphs = 0;
  let key: string | null = null;
  let open: Open | null = null;
  const damaged = (message: string) =>
    fatal(
      'damaged-gml',
      { file: file.name },
      `${file.name} cannot be read as GML: ${message}.`,
      'Export it again, or give the network as CSV.',
    );
  const take = (token: GmlToken) => {
    if (token.is === 'open') {
      if (key === null) throw damaged(`a list without a name begins in line ${token.line}`);
      if (path.length >= deepest) throw damaged(`lists are nested more than ${deepest} deep`);
      path.push(key);
      if (path.length === 1 && key === 'graph') graphs++;
      if (path.length === 2 && path[0] === 'graph' && (key === 'node' || key === 'edge')) {
        open = { kind: key, values: new Map(), line: token.line, depth: path.length };
      }
      key = null;
      return;
    }
    if (token.is === 'close') {
      if (path.length === 0) throw damaged(`a list ends in line ${token.line} that never began`);
      if (open !== null && path.length === open.depth) {
        if (open.kind === 'node') {
          const { id, ...values } = Object.fromEntries(open.values);
          collector.addActor(id, new Map(Object.entries(values)));
        } else edges.push(open);
        open = null;
      }
      path.pop();
      key = null;
      return;
    }
    if (token.is === 'key' && key === null) key = token.text;
    else if (key !== null) {
      if (open !== null) addValue(open.values, [...path.slice(2), key].join('.'), token.text);
      else if (path.length === 1 && path[0] === 'graph' && key === 'directed') directed = token.text === '1';
      key = null;
    } else throw damaged(`"${token.text}" in line ${token.line} has no name`);
  };
  for (const token of gmlTokens(decodeText(file, options.encoding))) take(token);
  if (graphs === 0) {
    throw fatal(
      'not-gml',
      { file: file.name },
      `${file.name} holds no graph.`,
      'Export it again, or give the network as CSV.',
    );
  }
  if (path.length > 0) throw damaged(`the list ${path.at(-1)} never ends`);
  for (const { values, line } of edges) {
    const { source, target, ...attributes } = Object.fromEntries(values);
    collector.addLink(source, target, directed, new Map(Object.entries(attributes)), line);
  }
  if (graphs > 1) {
    const message = `${file.name} holds ${graphs} graphs; their nodes and edges were read as one network.`;
    log.add(
      'warning',
      'several-graphs',
      { file: file.name },
      message,
      'Give each graph a file of its own if they are not one.',
    );
  }
  return collector.result('GML network');
}

function addValue(values: Map<string, string>, name: string, value: string): void {
  const known = values.get(name);
  values.set(name, known === undefined ? value : `${known}; ${value}`);
}
