import { InputError } from '../../../src/errors.ts';
import type { ExportFormat } from '../../../src/report/export/export-formats.ts';
import type { ExportedNetwork } from '../../../src/report/export/exported-network.ts';
import type { ExportedColumn, ExportedValue } from '../../../src/report/export/typed-value.ts';
import { writeGexf } from '../../../src/report/export/write-gexf.ts';
import { writeGraphml } from '../../../src/report/export/write-graphml.ts';
import { writeCytoscape, writeD3 } from '../../../src/report/export/write-json-network.ts';
import type { OpenedNetwork } from './messages.ts';
import { programVersion } from './program-version.ts';
import type { ExportAnswer } from './tasks.ts';

const writers = {
  gexf: ['network.gexf', writeGexf],
  graphml: ['network.graphml', writeGraphml],
  d3: ['network.json', writeD3],
  cytoscape: ['network.cyjs', writeCytoscape],
} as const;

/** Formats a plain network is written in. */
const networkFormats = Object.keys(writers) as (keyof typeof writers)[];

/** A plain network with its attributes and measures in a format of other programs. */
export function networkExport(opened: OpenedNetwork, format: ExportFormat): ExportAnswer {
  const known = networkFormats.find((each) => each === format);
  if (known === undefined) {
    throw new InputError(
      `A plain network is written as ${networkFormats.join(', ')} or as CSV tables, not as ${format}.`,
    );
  }
  const [name, write] = writers[known];
  const metadata = [
    ['program', `Articulator ${programVersion}`],
    ['title', opened.title],
    ['links', opened.directed ? 'directed' : 'undirected, each written once'],
  ] as const;
  return {
    name,
    bytes: new TextEncoder().encode(write(exported(opened), metadata)),
    notes: opened.directed
      ? []
      : [`${format}: the network is undirected; each link is written as one arc from its first end.`],
  };
}

function exported({ actors, links, measures }: OpenedNetwork): ExportedNetwork {
  const attributes = [...new Set(actors.flatMap((actor) => Object.keys(actor.attributes)))];
  const own = new Set(attributes);
  const measured = measures.filter(({ id }) => !own.has(id));
  const columns: ExportedColumn[] = [
    ...attributes.map((name) => ({ name, type: 'string' }) as const),
    ...measured.map(({ id }) => ({ name: id, type: 'double' }) as const),
  ];
  return {
    nodeColumns: columns,
    linkColumns: [],
    nodes: actors.map(({ id, name, attributes: values }, i) => ({
      id,
      name,
      values: new Map<string, ExportedValue>([
        ...Object.entries(values),
        ...measured.flatMap(({ id: measure, values: numbers }) => {
          const value = numbers[i] ?? null;
          return value === null ? [] : [[measure, value] as const];
        }),
      ]),
    })),
    links: links.map(({ from, to }, k) => ({
      key: `link ${k + 1}`,
      from,
      to,
      type: 'network',
      values: new Map<string, ExportedValue>(),
    })),
  };
}
