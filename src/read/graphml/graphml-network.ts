import type { InputFile } from '../input-file.ts';
import { LinkCollector } from '../network/link-collector.ts';
import type { LinksRead, NetworkOptions } from '../network/network-table.ts';
import type { ProblemLog } from '../problem-log.ts';
import { readXmlFile } from '../xml/xml-text.ts';

interface Key {
  readonly name: string;
  readonly of: string;
}

/**
 * The network of a GraphML file. Attributes stand under their `attr.name`, defaults filled in. Hyperedges
 * are not links of two actors: they are reported and not read.
 */
export function graphmlNetwork(file: InputFile, options: NetworkOptions, log: ProblemLog): LinksRead {
  const collector = new LinkCollector(file.name, log);
  const keys = new Map<string, Key>();
  const defaults: { of: string; name: string; value: string }[] = [];
  let key: Key | null = null;
  let dataName: string | null = null;
  let text: string | null = null;
  let directedByDefault = false;
  const open: {
    kind: 'node' | 'edge';
    xml: Readonly<Record<string, string>>;
    values: Map<string, string>;
  }[] = [];
  const finish = () => {
    const element = open.pop();
    if (element === undefined) return;
    const { kind, xml } = element;
    const values = new Map(
      defaults.filter(({ of }) => of === kind || of === 'all').map(({ name, value }) => [name, value]),
    );
    for (const [name, value] of element.values) values.set(name, value);
    if (kind === 'node') collector.addActor(xml.id, values);
    else {
      const directed = xml.directed === undefined ? directedByDefault : xml.directed === 'true';
      collector.addLink(xml.source, xml.target, directed, values);
    }
  };
  readXmlFile(file, options.encoding, {
    open(name, xml) {
      if (name === 'graph') directedByDefault = xml.edgedefault === 'directed';
      else if (name === 'key') {
        key = { name: xml['attr.name'] ?? xml.id ?? '', of: xml.for ?? 'all' };
        keys.set(xml.id ?? '', key);
      } else if (name === 'default') text = '';
      else if (name === 'node' || name === 'edge') open.push({ kind: name, xml, values: new Map() });
      else if (name === 'data') {
        dataName = keys.get(xml.key ?? '')?.name ?? xml.key ?? '';
        text = '';
      } else if (name === 'hyperedge') {
        const message = 'A hyperedge joins more than two actors and was not read.';
        log.add(
          'warning',
          'hyperedge',
          { file: file.name },
          message,
          'Write it as links of two actors each.',
        );
      }
    },
    close(name) {
      if (name === 'node' || name === 'edge') finish();
      else if (name === 'key') key = null;
      else if (name === 'default') {
        if (key !== null) defaults.push({ ...key, value: (text ?? '').trim() });
        text = null;
      } else if (name === 'data') {
        if (dataName !== null) open.at(-1)?.values.set(dataName, (text ?? '').trim());
        text = null;
        dataName = null;
      }
    },
    text(piece) {
      if (text !== null) text += piece;
    },
  });
  return collector.result();
}
