import { indexCase } from '../../graph/case-index.ts';
import { defaultProjection, projectCase } from '../../graph/project.ts';
import { projectColumns } from '../../graph/project-columns.ts';
import { weightedNetwork } from '../../metrics/weighted-network.ts';
import type { Actor } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import type { Linkage } from '../../model/linkage.ts';
import type { LinkageColumns } from '../../read/columns/linkage-columns.ts';
import type { Given } from '../option.ts';
import {
  type MeasuredNetwork,
  requireColumn,
  type WeightChoice,
  weightChoice,
  weightNumbers,
} from './measured-network.ts';

/**
 * The network of a case: the default projection, or, weighted, the linkages of type supplies alone, because
 * only they carry amounts. Groups: the cluster, else "outside COUNTRY", else "outside ?"; or a column.
 */
export function networkOfCase(subject: Case, given: Given): MeasuredNetwork {
  const weight = weightChoice(given);
  const directed = !given.flag('undirected');
  const projection = { ...defaultProjection, directed };
  const network =
    weight === null ? projectCase(subject, projection) : weightedCase(subject, directed, weight);
  const group = given.text('group') ?? null;
  return {
    network,
    groups: group === null ? defaultGroups(subject) : columnGroups(subject, group),
    projection: {
      source: 'case',
      layers: weight === null ? projection.layers : ['supplies'],
      bothWays: weight === null ? projection.bothWays : [],
      weight,
      group: group ?? usualGroup,
    },
  };
}

const usualGroup = 'cluster, else outside COUNTRY';

/** The same of linkages in columns, unweighted: their actors are in no cluster and of no known country. */
export function networkOfColumns(columns: LinkageColumns, given: Given): MeasuredNetwork {
  const projection = { ...defaultProjection, directed: !given.flag('undirected') };
  const { layers, bothWays } = projection;
  return {
    network: projectColumns(columns, projection),
    groups: columns.ids.map(() => 'outside ?'),
    projection: { source: 'case', layers, bothWays, weight: null, group: usualGroup },
  };
}

/** The group of each actor where none is named: its cluster, else `outside COUNTRY`. */
export function defaultGroups(subject: Case): string[] {
  const index = indexCase(subject);
  return subject.actors.map(({ id, cluster }) => cluster ?? `outside ${index.countryOf(id) ?? '?'}`);
}

function columnGroups(subject: Case, column: string): (string | null)[] {
  const cells = subject.actors.map((actor) => cellOf(actor, column));
  const columns = new Set(subject.actors.flatMap((actor) => columnsOf(actor)));
  requireColumn(column, 'group', columns);
  return cells.map((cell) => cell ?? null);
}

function weightedCase(subject: Case, directed: boolean, weight: WeightChoice) {
  const ids = subject.actors.map(({ id }) => id);
  const position = new Map(ids.map((id, index) => [id, index]));
  const linkages = subject.linkages.filter(({ type }) => type === 'supplies');
  requireColumn(weight.column, 'weight', new Set(linkages.flatMap((linkage) => columnsOf(linkage))));
  const arcs = {
    ids,
    from: linkages.map(({ from }) => position.get(from)!),
    to: linkages.map(({ to }) => position.get(to)!),
    weights: weightNumbers(linkages.map((linkage) => cellOf(linkage, weight.column))),
    directed,
  };
  return weightedNetwork(arcs, weight.as);
}

const notColumns = new Set(['rows', 'extra', 'madeFrom', 'key', 'activities']);

function columnsOf(row: Actor | Linkage): string[] {
  const own = Object.keys(row).filter((name) => !notColumns.has(name));
  return [...own, ...Object.keys(row.extra)];
}

/** A cell of one of our columns or of one kept beside, as text; undefined where it is empty. */
function cellOf(row: Actor | Linkage, column: string): string | undefined {
  if (Object.hasOwn(row.extra, column)) return row.extra[column] === '' ? undefined : row.extra[column];
  const own: readonly (readonly [string, unknown])[] = Object.entries(row);
  const value = own.find(([name]) => name === column && !notColumns.has(name))?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
