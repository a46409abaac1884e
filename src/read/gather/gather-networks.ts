import { checkExpansion } from '../check-expansion.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { layerOfWord } from '../layer-of-word.ts';
import { entryFor } from '../mapping/entry-for.ts';
import type { NetworkLayout } from '../mapping/layout.ts';
import { matchColumns } from '../match-columns.ts';
import { networkReaders } from '../network/network-readers.ts';
import type { LinksRead, NetworkLink } from '../network/network-table.ts';
import { ownValue } from '../own-value.ts';
import { withPajekValues } from '../pajek/pajek-values.ts';
import type { RawTable } from '../raw-table.ts';
import { tableSpecs } from '../table-spec.ts';
import type { Gathering } from './gathering.ts';
import { recognise } from './gathering.ts';
import { type LinkRow, linkTable } from './link-rows.ts';
import type { NetworkForm } from './network-form.ts';
import { encodingOf } from './open-table.ts';
import { directionWords, statedDirection, statedType } from './stated.ts';

export interface NetworkFile {
  readonly file: InputFile;
  readonly form: NetworkForm;
}

/**
 * Adds the actors and linkages of network files. Partitions and vectors belong to the one Pajek network that
 * is given with them. Throws InputError where type or direction are not stated, and `values-without-network`.
 */
export function gatherNetworks(files: readonly NetworkFile[], gathering: Gathering): void {
  const values = files.filter(({ form }) => form === 'pajek-values');
  const pajek = files.filter(({ form }) => form === 'pajek').length;
  if (values.length > 0 && pajek !== 1) {
    const name = values[0]!.file.name;
    const message = `${name} holds values for the vertices of a Pajek network, but ${pajek} such networks are given with it.`;
    throw fatal(
      'values-without-network',
      { file: name },
      message,
      'Give it together with the one .net file it belongs to.',
    );
  }
  for (const { file, form } of files) {
    if (form === 'pajek-values') continue;
    const { options, log } = gathering;
    const entry = entryFor(options.mapping, file.name, null);
    if (entry?.form === 'leave-out') {
      recognise(gathering, { file: file.name }, 'left out, as the mapping says');
      continue;
    }
    if (entry !== null && entry.form !== 'network') {
      const message = `The mapping says that ${file.name} is a table (${entry.form}), but it is a network file.`;
      throw fatal(
        'not-a-table',
        { file: file.name },
        message,
        'Say in the mapping that its form is network.',
      );
    }
    const encoding = encodingOf(entry, options);
    const read = networkReaders[form](
      file,
      { ...options, ...(encoding === undefined ? {} : { encoding }) },
      log,
    );
    const actors = values.reduce(
      (known, each) => (form === 'pajek' ? withPajekValues(known, each.file, options, log) : known),
      read.actors,
    );
    for (const each of form === 'pajek' ? values : []) {
      recognise(gathering, { file: each.file.name }, `Pajek values of the vertices of ${file.name}`);
    }
    addNetwork(file, { ...read, actors }, entry ?? { form: 'network' }, gathering);
  }
}

function addNetwork(file: InputFile, read: LinksRead, layout: NetworkLayout, gathering: Gathering): void {
  const place = { file: file.name };
  addActors(file, read, layout, gathering);
  const typeOf = typeReader(place, read, layout, gathering);
  const directed = read.directed !== false && read.matrix !== true;
  const weightName = layout.cells ?? gathering.options.cells ?? 'weight';
  const withWeight = ({ weight, ...rest }: Readonly<Record<string, string>>) =>
    weight === undefined ? rest : { ...rest, [weightName]: weight };
  let said = read.form;
  const links = read.links.flatMap((link): readonly LinkRow[] => {
    const { type, rest } = typeOf(link);
    const layer = layerOfWord(type);
    const direction =
      layer === 'acts-jointly'
        ? 'symmetric'
        : directed && gathering.options.direction === undefined
          ? (layout.direction ?? 'row-to-column')
          : statedDirection(place, layer, layout, gathering.options);
    said = `${read.form}, ${directionWords[direction].replace('row', 'source').replace('column', 'target')}`;
    const out: LinkRow = {
      from: link.from,
      to: link.to,
      type,
      cells: withWeight(rest),
      at: link.row?.row ?? 0,
    };
    const back: LinkRow = { ...out, from: link.to, to: link.from };
    if (direction === 'row-to-column') return [out];
    if (direction === 'column-to-row') return [back];
    if (layer !== 'acts-jointly') return directed ? [out] : [out, back];
    return [link.from <= link.to ? out : back];
  });
  recognise(gathering, place, said);
  gathering.tables.push({
    name: 'linkages',
    raw: { ...linkTable(place, links, read.read - read.links.length), decimalPoint: true },
  });
}

/** The type of a link: by its attribute or relation (and the mapping's word for it), else the one stated for all. */
function typeReader(
  place: { readonly file: string },
  read: LinksRead,
  layout: NetworkLayout,
  gathering: Gathering,
) {
  const names = [...new Set(read.links.flatMap((link) => Object.keys(link.attributes)))];
  const header: RawTable = { ...place, header: { row: 0, cells: ['from', 'to', ...names] }, rows: [] };
  const match = matchColumns(header, tableSpecs.linkages, gathering.options.columns ?? {});
  const column = match.columns.find(({ spec }) => spec.name === 'type')?.header;
  const translated = (word: string) => ownValue(layout.types ?? {}, word) ?? layerOfWord(word);
  const words = column === undefined ? [] : read.links.map((link) => ownValue(link.attributes, column) ?? '');
  const usable = words.length > 0 && words.some((word) => translated(word) !== null);
  if (column === undefined || !usable) {
    const type = statedType(place, layout, gathering.options);
    return (link: NetworkLink) => ({
      type,
      rest: column === undefined ? link.attributes : renamed(link, column),
    });
  }
  return (link: NetworkLink) => {
    const { [column]: word, ...rest } = link.attributes;
    return { type: translated(word ?? '') ?? word ?? '', rest };
  };
}

/** A column of words that are no types of ours is kept under a name that is not taken for the type. */
function renamed({ attributes }: NetworkLink, column: string): Readonly<Record<string, string>> {
  const { [column]: word, ...rest } = attributes;
  return word === undefined ? rest : { ...rest, [`${column} in the file`]: word };
}

/** Nodes with a kind are rows of actors; without one they stay as named actors, and their attributes are told as lost. */
function addActors(file: InputFile, read: LinksRead, layout: NetworkLayout, gathering: Gathering): void {
  const { options, log } = gathering;
  const names = [...new Set(read.actors.flatMap((actor) => Object.keys(actor.attributes)))];
  const kind = layout.kind ?? options.actorKind;
  const written = read.actors.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0);
  checkExpansion(names.length * read.actors.length, written, { file: file.name }, 'cells');
  const raw: RawTable = {
    file: file.name,
    decimalPoint: true,
    header: { row: 0, cells: ['id', ...names] },
    rows: read.actors.map(({ id, attributes }, index) => ({
      row: index + 1,
      cells: [id, ...names.map((name) => ownValue(attributes, name) ?? null)],
    })),
  };
  const match = matchColumns(raw, tableSpecs.actors, options.columns ?? {});
  const hasKind = match.columns.some(({ spec }) => spec.name === 'kind');
  if (hasKind || kind !== undefined) {
    const added = [
      ...(hasKind || kind === undefined ? [] : [['kind', kind] as const]),
      ...(layout.cluster === undefined ? [] : [['cluster', layout.cluster] as const]),
    ];
    gathering.tables.push({ name: 'actors', raw: withConstants(raw, added) });
    return;
  }
  read.actors.forEach(({ id }, index) => {
    gathering.named.push({
      id,
      kind: null,
      cluster: layout.cluster ?? null,
      reference: { file: file.name, row: index + 1 },
    });
  });
  if (names.length === 0) return;
  const message = `The nodes of ${file.name} have no kind (firm, buyer, supplier, institution), so their attributes could not be kept: ${names.slice(0, 10).join(', ')}.`;
  log.add(
    'warning',
    'attributes-without-kind',
    { file: file.name },
    message,
    'Say the kind of all: --kind firm; or give the nodes an attribute kind.',
  );
}

function withConstants(raw: RawTable, added: readonly (readonly [string, string])[]): RawTable {
  const header = { row: 0, cells: [...(raw.header?.cells ?? []), ...added.map(([name]) => name)] };
  return {
    ...raw,
    header,
    rows: raw.rows.map(({ row, cells }) => ({ row, cells: [...cells, ...added.map(([, value]) => value)] })),
  };
}
