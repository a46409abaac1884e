import type { Case } from '../../model/case.ts';
import type { Cluster } from '../../model/cluster.ts';
import { xmlText } from './escape-xml.ts';
import type { ExportFormat } from './export-formats.ts';
import type { ExportedNetwork } from './exported-network.ts';
import { heldNames } from './held-names.ts';
import { mergedLinkages, typesOf } from './relations.ts';
import type { ExportedColumn } from './typed-value.ts';
import { dlNames } from './write-dl.ts';
import { pajekPartitions } from './write-pajek.ts';

/** How many names a sentence lists. */
const listed = 12;

/**
 * What a format of networks cannot hold of a case, a sentence each, by name and count; empty where nothing is
 * lost. `simple` says that the linkages were projected before.
 */
export function whatIsLost(
  format: ExportFormat,
  subject: Case,
  network: ExportedNetwork,
  simple: boolean,
): readonly string[] {
  const left = subject.linkages.length;
  const written = simple ? null : network.links.length;
  return [
    ...lostTables(format, subject),
    ...(written === null
      ? [
          `The attributes of ${left} linkages: the simple network has ${network.links.length} arcs that count them.`,
        ]
      : written < left
        ? [`${left - written} linkages of layers that were not asked for.`]
        : []),
    ...(isBare(format) ? lostOfArcs(format, network, simple) : []),
    ...lostCharacters(format, network),
  ];
}

function isBare(format: ExportFormat): boolean {
  return format === 'pajek' || format === 'dl' || format === 'matrix';
}

function lostTables(format: ExportFormat, subject: Case): readonly string[] {
  const tables = [
    ['codes', subject.codes.length],
    ['events', subject.events.length],
    ['regions', subject.regions?.length ?? 0],
    ['plants', subject.plants?.length ?? 0],
    // The matrices stand beside a case.json, which holds these.
    ['fields of clusters', format === 'matrix' ? 0 : subject.clusters.filter(saysMore).length],
    ['sources', format === 'matrix' ? 0 : subject.sources.length],
  ] as const;
  const lost = tables.flatMap(([name, count]) => (count === 0 ? [] : [`${name} (${count})`]));
  return lost.length === 0 ? [] : [`The tables ${lost.join(', ')}.`];
}

/** Whether a cluster says more than its id, which stands with its actors. */
function saysMore(cluster: Cluster): boolean {
  return Object.entries(cluster).some(
    ([name, value]) => name !== 'id' && value !== null && value !== undefined,
  );
}

function lostOfArcs(format: ExportFormat, network: ExportedNetwork, simple: boolean): readonly string[] {
  const held: readonly string[] = format === 'pajek' ? pajekPartitions : [];
  const names = network.nodes.filter(({ name }) => name !== null).length;
  const ofActors =
    format === 'matrix'
      ? []
      : counted(
          network.nodeColumns.filter(({ name }) => !held.includes(name)),
          network.nodes,
        );
  const ofLinks = simple ? [] : counted(network.linkColumns, network.links);
  const merged = simple ? 0 : mergedLinkages(network);
  const joint = network.links.filter(({ type }) => type === 'acts-jointly').length;
  return [
    ...sentence('Attributes of actors', [
      ...(format === 'matrix' || names === 0 ? [] : [`name (${names})`]),
      ...ofActors,
    ]),
    ...sentence('Attributes of linkages', ofLinks),
    ...(merged === 0
      ? []
      : [
          `${merged} parallel linkages: linkages of one type and direction are one cell or arc, which counts them.`,
        ]),
    ...(joint === 0 || simple
      ? []
      : [
          `Which end of ${joint} acts-jointly linkages stood first: they stand both ways, as they have no direction.`,
        ]),
    ...(format === 'dl' && typesOf(network).length === 1
      ? [`The type of the linkages (${typesOf(network)[0]}): give it as --type when reading the file again.`]
      : []),
    ...(format !== 'matrix' && typesOf(network).length > 1
      ? [
          `Programs that know one relation a file: ${typesOf(network).length} layers stand as relations, which igraph refuses and networkx takes for nodes; for these add --layer TYPE or --projection simple.`,
        ]
      : []),
    ...(format === 'pajek' && typesOf(network).length === 1
      ? [
          `The type of the linkages (${typesOf(network)[0]}): plain arcs, which all programs read, do not say it.`,
        ]
      : []),
  ];
}

/** Columns with how many rows fill them. */
function counted(
  columns: readonly ExportedColumn[],
  rows: readonly { readonly values: ReadonlyMap<string, unknown> }[],
): readonly string[] {
  return columns.map(({ name }) => `${name} (${rows.filter(({ values }) => values.has(name)).length})`);
}

function sentence(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > listed ? ` and ${names.length - listed} more` : '';
  return [`${what}: ${names.slice(0, listed).join(', ')}${more}.`];
}

/** Characters or names that had to be changed. */
function lostCharacters(format: ExportFormat, network: ExportedNetwork): readonly string[] {
  if (format === 'dl') {
    const { changed } = dlNames(network);
    return sentence(`Signs of ${changed.length} ids that DL labels cannot hold, written as _`, changed);
  }
  if (format !== 'gexf' && format !== 'graphml') return [];
  const { changed } = heldNames(
    network.nodes.map(({ id }) => id),
    xmlText,
  );
  const texts = [...network.nodes, ...network.links].flatMap(({ values }) => [...values.values()]);
  const names = network.nodes.flatMap(({ name }) => (name === null ? [] : [name]));
  const cells = [...texts, ...names].filter((text) => typeof text === 'string' && xmlText(text) !== text);
  const count = changed.length + cells.length;
  return count === 0
    ? []
    : [`Control characters in ${count} ids and cells, which XML cannot hold: written as \ufffd.`];
}
