import { isUnsure } from '../../../src/model/is-unsure.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { type WrittenTable, writeCaseTables } from '../../../src/read/case-tables.ts';
import type { ClusterComparison } from '../../../src/scenario/compare-assessments.ts';
import type { OpenedNetwork } from './messages.ts';
import type { WrittenCase } from './tasks.ts';

/** The tables of the page as they are handed out: each with all its columns, and where its facts come from. */
export type TableName = 'actors' | 'linkages' | 'pairs' | 'problems' | 'moved';

/** Actors with every column of the case, their ranks as articulators and every measure. */
export function actorsTable({ subject, assessment, measures }: WrittenCase): WrittenTable {
  const [header = [], ...rows] = writeCaseTables(subject).actors;
  const ranks = new Map(
    assessment.clusters.flatMap(({ articulators }) => articulators.map(({ actor, rank }) => [actor, rank])),
  );
  const leaders = new Set(assessment.clusters.flatMap((cluster) => cluster.leaders));
  return [
    [...header, 'chainLeader', 'articulatorRank', ...measures.map(({ id }) => id)],
    ...rows.map((row, i) => {
      const { id } = subject.actors[i]!;
      return [
        ...row,
        leaders.has(id) ? 'yes' : null,
        ranks.get(id) ?? null,
        ...measures.map(({ values }) => values[i] ?? null),
      ];
    }),
  ];
}

/** Linkages with every column of the case; the scope is that of their ends. */
export function linkagesTable({ subject, scopes }: WrittenCase): WrittenTable {
  const [header = [], ...rows] = writeCaseTables(subject).linkages;
  return [[...header, 'scopeOfEnds'], ...rows.map((row, i) => [...row, scopes[i] ?? null])];
}

/** Pairs of seller and buyer of every cluster, and how each is governed. */
export function pairsTable({ subject, assessment }: WrittenCase): WrittenTable {
  const names = new Map(subject.actors.map(({ id, name }) => [id, name ?? id]));
  const unsure = new Set(
    subject.linkages
      .filter(({ provenance }) => isUnsure(provenance))
      .map(({ from, to }) => JSON.stringify([from, to])),
  );
  const header = [
    'cluster',
    'seller',
    'sellerName',
    'buyer',
    'buyerName',
    'governance',
    'rule',
    'observedShare',
    'sellerDepends',
    'buyerDepends',
    'scope',
    'value',
    'missing',
    'coded',
    'because',
    'against',
    'data',
  ];
  return [
    header,
    ...assessment.clusters.flatMap((cluster) =>
      cluster.governance.pairs.map((pair) => [
        cluster.id,
        pair.seller,
        names.get(pair.seller) ?? null,
        pair.buyer,
        names.get(pair.buyer) ?? null,
        pair.answer,
        pair.rule,
        pair.confidence,
        pair.dependence.seller,
        pair.dependence.buyer,
        pair.scope,
        pair.value,
        pair.missing.join('; '),
        pair.coded ?? null,
        pair.because.map(({ text }) => text).join('; '),
        pair.against.map(({ text }) => text).join('; '),
        unsure.has(JSON.stringify([pair.seller, pair.buyer]))
          ? 'illustrative or estimated'
          : 'observed or reported',
      ]),
    ),
  ];
}

export function problemsTable(problems: readonly Problem[]): WrittenTable {
  return [
    ['severity', 'code', 'file', 'sheet', 'row', 'column', 'value', 'message', 'remedy'],
    ...problems.map(({ severity, code, file, sheet, row, column, value, message, remedy }) => [
      severity,
      code,
      file,
      sheet ?? null,
      row ?? null,
      column ?? null,
      value ?? null,
      message,
      remedy,
    ]),
  ];
}

/** Before and after of every cluster. */
export function movedTable(clusters: readonly ClusterComparison[]): WrittenTable {
  return [
    ['cluster', 'id', 'group', 'what', 'kind', 'before', 'after', 'because', 'data'],
    ...clusters.flatMap(({ id: cluster, moved }) =>
      moved.map(({ id, group, title, kind, before, after, because }) => [
        cluster,
        id,
        group,
        title,
        kind,
        before ?? null,
        after ?? null,
        because.join('; '),
        'illustrative: a scenario',
      ]),
    ),
  ];
}

/** Actors of a plain network with their attributes and measures. */
export function networkActorsTable({ actors, measures }: OpenedNetwork): WrittenTable {
  const attributes = [...new Set(actors.flatMap((actor) => Object.keys(actor.attributes)))];
  return [
    ['id', 'name', 'group', ...attributes, ...measures.map(({ id }) => id)],
    ...actors.map(({ id, name, group, attributes: own }, i) => [
      id,
      name,
      group,
      ...attributes.map((attribute) => own[attribute] ?? null),
      ...measures.map(({ values }) => values[i] ?? null),
    ]),
  ];
}

export function networkLinksTable({ links }: OpenedNetwork): WrittenTable {
  return [['from', 'to'], ...links.map(({ from, to }) => [from, to])];
}
