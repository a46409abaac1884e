import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { readXmlFile } from '../xml/xml-text.ts';

/**
 * The network of a GEXF file (gexf.net, 1.1 to 1.3). Attributes stand under their titles; `label` and
 * `weight` under these names. Edges are undirected unless they or the graph say otherwise, as GEXF has it.
 */
export function gexfNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(file.name, log);
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let attributeClass: 'node' | 'edge' = 'node';
  let declaring: string | null = null;
  let defaultText: string | null = null;
  let defaultType = 'undirected';
  let current: {
    kind: 'node' | 'edge';
    xml: Readonly<Record<string, string>>;
    values: Map<string, string>;
  } | null = null;
  const finish = () => {
    if (current === null) return;
    const { kind, xml, values } = current;
    current = null;
    if (kind === 'node') collector.addActor(xml.id, values);
    else collector.addLink(xml.source, xml.target, (xml.type ?? defaultType) === 'directed', values);
  };
  readXmlFile(file, options.encoding, {
    open(name, xml) {
      switch (name) {
        case 'graph':
          defaultType = xml.defaultedgetype ?? 'undirected';
          break;
        case 'attributes':
          attributeClass = xml.class === 'edge' ? 'edge' : 'node';
          break;
        case 'attribute':
          declaring = xml.title ?? xml.id ?? '';
          titles[attributeClass].set(xml.id ?? '', declaring);
          break;
        case 'default':
          if (declaring !== null) defaultText = '';
          break;
        case 'node':
        case 'edge': {
          finish();
          const values = new Map(defaults[name]);
          for (const known of ['label', 'weight'])
            if (xml[known] !== undefined) values.set(known, xml[known]);
          current = { kind: name, xml, values };
          break;
        }
        case 'attvalue':
          if (current !== null) {
            const id = xml.for ?? xml.id ?? '';
            current.values.set(titles[current.kind].get(id) ?? id, xml.value ?? '');
          }
          break;
      }
    },
    close(name) {
      if (name === 'node' || name === 'edge') finish();
      else if (name === 'attribute') declaring = null;
      else if (name === 'default' && declaring !== null && defaultText !== null) {
        defaults[attributeClass].set(declaring, defaultText.trim());
        defaultText = null;
      }
    },
    text(text) {
      if (defaultText !== null) defaultText += text;
    },
  });
  return collector.result();
}
