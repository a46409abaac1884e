import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { readXmlFile } from '../xml/xml-text.ts';
import { GexfAttributes } from './gexf-attributes.ts';

type Xml = Readonly<Record<string, string>>;

/** Attributes of nodes and edges that are kept under their own name. */
const kept = {
  node: ['label', 'pid', 'start', 'end'],
  edge: ['label', 'weight', 'kind', 'start', 'end'],
} as const;

/**
 * The network of a GEXF file (gexf.net, 1.1 to 1.3). Attributes stand under their titles, lists separated by
 * `;`; `label`, `weight` and a few others under these names. Elements of other vocabularies (viz) are passed
 * over. Edges are undirected unless they or the graph say otherwise, as GEXF has it; `mutual` goes both ways.
 *
 * A dynamic network is read as one of all times, which is told; of an attribute that changes the last value
 * counts.
 */
export function gexfNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(file.name, log);
  const attributes = new GexfAttributes();
  const open: { kind: 'node' | 'edge'; xml: Xml; values: Map<string, string> }[] = [];
  let version = '';
  let defaultType = 'undirected';
  let foreign = 0;
  let dynamic = false;
  const finish = () => {
    const element = open.pop();
    if (element === undefined) return;
    const { kind, xml } = element;
    const values = collector.withDefaults(attributes.defaults(kind), element.values);
    if (kind === 'node') collector.addActor(xml.id, values);
    else collector.addLink(xml.source, xml.target, (xml.type ?? defaultType) === 'directed', values);
  };
  readXmlFile(file, options.encoding, {
    foreign: {
      isOurs: (uri) => /gexf/iu.test(uri) && !/viz/iu.test(uri),
      open: () => foreign++,
      close: () => foreign--,
    },
    open(name, xml) {
      if (foreign > 0) return;
      if (xml.start !== undefined || xml.end !== undefined || xml.startopen !== undefined) dynamic = true;
      switch (name) {
        case 'gexf':
          version = xml.version ?? '';
          break;
        case 'graph':
          defaultType = xml.defaultedgetype ?? 'undirected';
          if (xml.mode === 'dynamic') dynamic = true;
          break;
        case 'spell':
        case 'slice':
          dynamic = true;
          break;
        case 'node':
        case 'edge': {
          const values = new Map<string, string>();
          for (const each of kept[name]) if (xml[each] !== undefined) values.set(each, xml[each]);
          const parent = open.at(-1);
          if (name === 'node' && parent?.kind === 'node' && !values.has('pid'))
            values.set('pid', parent.xml.id ?? '');
          open.push({ kind: name, xml, values });
          break;
        }
        case 'attvalue': {
          const element = open.at(-1);
          if (element === undefined) break;
          const { title, value } = attributes.value(element.kind, xml);
          element.values.set(title, value);
          break;
        }
        default:
          attributes.open(name, xml);
      }
    },
    close(name) {
      if (foreign > 0) return;
      if (name === 'node' || name === 'edge') finish();
      else attributes.close(name);
    },
    text(text) {
      if (foreign === 0) attributes.text(text);
    },
  });
  if (dynamic) {
    const message = `${file.name} is a dynamic network; nodes and edges of all times were read as one network, and of an attribute that changes the last value.`;
    log.add(
      'warning',
      'dynamic-network',
      { file: file.name },
      message,
      'Export the time that is wanted, if it is not all.',
    );
  }
  return collector.result(`GEXF network${version === '' ? '' : ` ${version}`}`);
}
