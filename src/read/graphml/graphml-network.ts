import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { readXmlFile } from '../xml/xml-text.ts';
import { GraphmlKeys } from './graphml-keys.ts';
import { YedDrawing, type YedElement } from './yed-drawing.ts';

/** A node or edge that is open. */
interface Open extends YedElement {
  readonly directed: boolean;
}

/**
 * The network of a GraphML file, as Gephi, igraph, networkx and yEd write it. Attributes stand under their
 * `attr.name`, defaults filled in. Hyperedges are not links of two actors: they are reported and not read. Of
 * a yEd drawing the labels are read, its groups and notes are no actors (YedDrawing).
 */
export function graphmlNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(file.name, log);
  const keys = new GraphmlKeys();
  const yed = new YedDrawing(file.name, log);
  const open: Open[] = [];
  const nodes: Open[] = [];
  const edges: Open[] = [];
  let directedByDefault = false;
  let foreign = 0;
  readXmlFile(file, options.encoding, {
    foreign: {
      isOurs: (uri) => /graphml/iu.test(uri) && !/ywork|yfiles|yed/iu.test(uri),
      open(name, xml) {
        foreign++;
        const element = open.at(-1);
        if (element !== undefined) yed.open(name, xml, element);
      },
      close(name) {
        foreign--;
        yed.close(name);
      },
    },
    open(name, xml) {
      if (foreign > 0) return;
      if (name === 'graph') {
        // The graph inside a yEd group says nothing of its own about directions.
        if (open.length === 0 || xml.edgedefault !== undefined)
          directedByDefault = xml.edgedefault === 'directed';
      } else if (name === 'node' || name === 'edge') {
        const parent = open.findLast((element) => element.kind === 'node') ?? null;
        const directed = xml.directed === undefined ? directedByDefault : xml.directed === 'true';
        open.push({
          kind: name,
          xml,
          values: new Map(),
          drawn: null,
          parent: name === 'node' ? parent : null,
          directed,
        });
      } else if (name === 'hyperedge') tellHyperedge(file, log);
      else keys.open(name, xml);
    },
    close(name) {
      if (foreign > 0) return;
      if (name === 'node' || name === 'edge') {
        const element = open.pop();
        if (element !== undefined) (element.kind === 'node' ? nodes : edges).push(element);
        return;
      }
      const data = keys.close(name);
      if (data !== null) open.at(-1)?.values.set(data.name, data.value);
    },
    text(piece) {
      if (foreign > 0) yed.text(piece);
      else keys.text(piece);
    },
  });
  const used = new Set(edges.flatMap(({ xml }) => [xml.source, xml.target]));
  for (const node of nodes) {
    const attributes = collector.withDefaults(keys.defaults('node'), node.values);
    if (yed.keepNode(node, used, attributes)) collector.addActor(node.xml.id, attributes);
  }
  for (const edge of edges) {
    const attributes = collector.withDefaults(keys.defaults('edge'), edge.values);
    const { directed, reversed } = yed.directionOf(edge, edge.directed, attributes);
    const { source, target } = edge.xml;
    collector.addLink(reversed ? target : source, reversed ? source : target, directed, attributes);
  }
  yed.tell();
  return collector.result(yed.found ? 'GraphML network, drawn with yEd' : 'GraphML network');
}

function tellHyperedge(file: InputFile, log: ProblemLog): void {
  const message = 'A hyperedge joins more than two actors and was not read.';
  log.add('warning', 'hyperedge', { file: file.name }, message, 'Write it as links of two actors each.');
}
