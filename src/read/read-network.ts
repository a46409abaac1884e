import { InputError } from '../errors.ts';
import { compareText } from '../model/order.ts';
import { linksOfCsv, nodesOfCsv } from './csv/csv-network.ts';
import { fatal } from './fatal.ts';
import { networkForm } from './gather/network-form.ts';
import type { InputFile } from './input-file.ts';
import type {
  LinksRead,
  NetworkActor,
  NetworkLink,
  NetworkOptions,
  NetworkTable,
} from './network/network-table.ts';
import { withPajekValues } from './pajek/pajek-values.ts';
import { ProblemLog } from './problem-log.ts';

export type { NetworkOptions, NetworkTable } from './network/network-table.ts';
export type NetworkReading = NetworkTable;

/** The largest links file that is read, in bytes: its text must fit into one string. */
const largestFile = 400 * 1024 * 1024;

/**
 * Reads any network: a CSV of links (two columns of ends, `from,to`, `source,target`, `seller,buyer` or a
 * synonym) or a matrix, Pajek, UCINET DL, GEXF, GraphML or GML; with `nodes`, a CSV with a column `id` and
 * attributes, or a partition or vector of Pajek.
 *
 * Parallel links are kept; self-links and links without an end are rejected. Ends that `nodes` does not list
 * are made, with a warning. Throws InputError where nothing can be built.
 */
export async function readNetwork(
  files: { readonly links: InputFile; readonly nodes?: InputFile },
  options: NetworkOptions = {},
): Promise<NetworkTable> {
  const log = new ProblemLog();
  try {
    options.signal?.throwIfAborted();
    const found = await readLinks(files.links, options, log);
    options.signal?.throwIfAborted();
    const { actors: inFile, nodes } = readNodes(files.nodes, found, options, log);
    const links = found.links.filter((link) => keepLink(link, files.links.name, log));
    const actors = withEnds(mergeAttributes(inFile, nodes ?? []), links, nodes !== null, log);
    if (actors.length === 0) throw noLinks(files.links);
    const rejected = found.read - links.length;
    return {
      actors,
      links,
      directed: found.directed,
      account: { read: found.read, accepted: links.length, merged: 0, rejected },
      problems: log.sorted(),
      forms: [found.form],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.message, [...error.problems, ...log.sorted()]);
  }
}

async function readLinks(file: InputFile, options: NetworkOptions, log: ProblemLog): Promise<LinksRead> {
  if (file.bytes.length > largestFile) {
    throw fatal(
      'file-too-large',
      { file: file.name },
      `${file.name} has ${Math.round(file.bytes.length / 1024 / 1024)} MB; at most ${largestFile / 1024 / 1024} MB are read.`,
      'Leave out the links or columns that are not needed.',
    );
  }
  const form = networkForm(file);
  if (form === 'pajek-values') {
    const message = `${file.name} holds values for the vertices of a network, not links.`;
    throw fatal(
      'values-without-network',
      { file: file.name },
      message,
      'Give the .net file, and this one as --nodes.',
    );
  }
  if (form === null) return linksOfCsv(file, options, log);
  const { networkReaders } = await import('./network/network-readers.ts');
  return networkReaders[form](file, options, log);
}

/** The nodes file, if there is one: rows of nodes, or Pajek's values for the vertices of the network. */
function readNodes(
  file: InputFile | undefined,
  found: LinksRead,
  options: NetworkOptions,
  log: ProblemLog,
): { readonly actors: readonly NetworkActor[]; readonly nodes: readonly NetworkActor[] | null } {
  if (file === undefined) return { actors: found.actors, nodes: null };
  if (networkForm(file) !== 'pajek-values')
    return { actors: found.actors, nodes: nodesOfCsv(file, options, log) };
  return { actors: withPajekValues(found.actors, file, options, log), nodes: null };
}

function keepLink(link: NetworkLink, file: string, log: ProblemLog): boolean {
  if (link.from !== link.to) return true;
  log.add(
    'error',
    'self-linkage',
    { ...(link.row ?? { file }), value: link.to },
    `The link goes from ${link.from} to itself and was rejected.`,
    'Correct one of the ends, or take the link out.',
  );
  return false;
}

/** Actors of the links file with the attributes of the nodes file beside theirs; where both say it, the nodes file wins. */
function mergeAttributes(
  inFile: readonly NetworkActor[],
  nodes: readonly NetworkActor[],
): Map<string, NetworkActor> {
  const byId = new Map(inFile.map((actor) => [actor.id, actor]));
  for (const { id, attributes } of nodes) {
    byId.set(id, { id, attributes: { ...byId.get(id)?.attributes, ...attributes } });
  }
  return byId;
}

function withEnds(
  byId: Map<string, NetworkActor>,
  links: readonly NetworkLink[],
  listed: boolean,
  log: ProblemLog,
): readonly NetworkActor[] {
  const told = listed || byId.size > 0;
  for (const link of links) {
    for (const id of [link.from, link.to]) {
      if (byId.has(id)) continue;
      byId.set(id, { id, attributes: {} });
      if (!told) continue;
      log.add(
        'warning',
        'actor-made-from-end',
        { ...(link.row ?? { file: '' }), value: id },
        `Actor ${id} is in no row of nodes; it was made from this end of a link, without attributes.`,
        `Add a row for ${id} to the nodes, or correct the id.`,
      );
    }
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function noLinks(file: InputFile) {
  return fatal(
    'nothing-to-read',
    { file: file.name },
    `There are no links that can be used in ${file.name}.`,
    'Give a file with at least one link between two actors.',
  );
}
