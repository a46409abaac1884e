import { defaultProjection } from '../../graph/project.ts';
import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import type { Layer } from '../../model/layer.ts';
import type { Linkage } from '../../model/linkage.ts';
import { compareText } from '../../model/order.ts';
import { dotsIsicGroups } from '../../read/case-tables.ts';
import { type ColumnSpec, tableSpecs } from '../../read/table-spec.ts';
import { columnType, type ExportedColumn, type ExportedValue, typedValue } from './typed-value.ts';

/** A node or link with what is known of it; what is not known has no entry. */
interface Described {
  readonly values: ReadonlyMap<string, ExportedValue>;
}

export interface ExportedNode extends Described {
  readonly id: string;
  readonly name: string | null;
}

export interface ExportedLink extends Described {
  /** Unique in the network. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The layer; `network` where all layers were projected to one simple network. */
  readonly type: string;
}

/** A case on its way into a file of nodes and links: typed columns, every linkage an arc. */
export interface ExportedNetwork {
  /** Columns that some node or link fills, in the order of the format, then the case's own by name. */
  readonly nodeColumns: readonly ExportedColumn[];
  readonly linkColumns: readonly ExportedColumn[];
  readonly nodes: readonly ExportedNode[];
  readonly links: readonly ExportedLink[];
}

/** Further columns of the nodes: measures and roles. */
export interface AddedColumns {
  readonly columns: readonly ExportedColumn[];
  readonly valuesOf: (actor: string) => ReadonlyMap<string, ExportedValue>;
}

/** `linkages`: every linkage is an arc of its own. `simple`: the network that measures run on, one arc a pair. */
export const exportProjections = ['linkages', 'simple'] as const;
export type ExportProjection = (typeof exportProjections)[number];

/**
 * The nodes and links of a case in the layers named. All actors stay, linked or not.
 *
 * `added` wins over a column of the case's own that has the same name (an earlier export read again).
 */
export function exportedNetwork(
  subject: Case,
  layers: readonly Layer[],
  projection: ExportProjection,
  added: AddedColumns | null = null,
): ExportedNetwork {
  const wanted = new Set(layers);
  const linkages = subject.linkages.filter(({ type }) => wanted.has(type));
  const dotGroups = dotsIsicGroups(subject.actors);
  const nodes = subject.actors.map((actor): ExportedNode => {
    const values = valuesOf(actor, nodeSpecs, dotGroups);
    for (const [name, value] of added?.valuesOf(actor.id) ?? []) values.set(name, value);
    return { id: actor.id, name: actor.name, values };
  });
  const links =
    projection === 'simple'
      ? simpleLinks(linkages)
      : linkages.map(
          (linkage): ExportedLink => ({
            key: linkage.key,
            from: linkage.from,
            to: linkage.to,
            type: linkage.type,
            values: valuesOf(linkage, linkSpecs, false),
          }),
        );
  const linkColumns = projection === 'simple' ? simpleColumns : columnsOf(linkSpecs);
  return {
    nodeColumns: filled([...columnsOf(nodeSpecs), ...(added?.columns ?? [])], nodes),
    linkColumns: filled(linkColumns, links),
    nodes,
    links,
  };
}

const nodeSpecs = tableSpecs.actors.columns.filter(({ name }) => name !== 'id' && name !== 'name');
const linkSpecs = tableSpecs.linkages.columns.filter(({ name }) => !['from', 'to', 'type'].includes(name));
const simpleColumns: readonly ExportedColumn[] = [
  { name: 'linkages', type: 'integer' },
  { name: 'types', type: 'string' },
];

function columnsOf(specs: readonly ColumnSpec[]): readonly ExportedColumn[] {
  return specs.map(({ name, kind }) => ({ name, type: columnType(kind) }));
}

function valuesOf(
  row: Actor | Linkage,
  specs: readonly ColumnSpec[],
  dotGroups: boolean,
): Map<string, ExportedValue> {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const values = new Map<string, ExportedValue>();
  for (const { name, kind } of specs) {
    const value = typedValue(fields[name], kind, dotGroups);
    if (value !== null) values.set(name, value);
  }
  for (const [name, value] of Object.entries(row.extra)) if (value !== '') values.set(name, value);
  return values;
}

/** The columns that are filled at all, and those of the case's own after them. */
function filled(columns: readonly ExportedColumn[], rows: readonly Described[]): readonly ExportedColumn[] {
  const found = new Set<string>();
  for (const { values } of rows) for (const name of values.keys()) found.add(name);
  const named = new Set(columns.map(({ name }) => name));
  const own = [...found].filter((name) => !named.has(name)).sort(compareText);
  return [
    ...columns.filter(({ name }) => found.has(name)),
    ...own.map((name): ExportedColumn => ({ name, type: 'string' })),
  ];
}

/** One arc for each ordered pair, joint action and membership both ways (METHOD section 3). */
function simpleLinks(linkages: readonly Linkage[]): readonly ExportedLink[] {
  const bothWays = new Set(defaultProjection.bothWays);
  const arcs = new Map<string, { from: string; to: string; count: number; types: Set<Layer> }>();
  const add = (from: string, to: string, type: Layer) => {
    const key = JSON.stringify([from, to]);
    const arc = arcs.get(key) ?? { from, to, count: 0, types: new Set<Layer>() };
    arc.count++;
    arc.types.add(type);
    arcs.set(key, arc);
  };
  for (const { from, to, type } of linkages) {
    if (from === to) continue;
    add(from, to, type);
    if (bothWays.has(type)) add(to, from, type);
  }
  return [...arcs.entries()]
    .map(([, arc]) => arc)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))
    .map(({ from, to, count, types }, place) => ({
      key: `arc ${place + 1}`,
      from,
      to,
      type: 'network',
      values: new Map<string, ExportedValue>([
        ['linkages', count],
        ['types', [...types].sort(compareText).join('; ')],
      ]),
    }));
}
