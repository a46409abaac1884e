import { parse } from 'csv-parse/sync';
import type { Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import { actorColumns, linkageColumns } from './columns.ts';
import { toCsv } from './csv.ts';
import { fixed, header, percent, row } from './markdown-table.ts';

/** The files of a case by their names. */
export type CaseTexts = Readonly<Record<'case.json' | 'actors.csv' | 'linkages.csv', string>>;

type TextRow = Readonly<Record<string, string>>;

/** The case without an actor and without all its linkages. Nobody takes its place. */
export function withoutActor(texts: CaseTexts, id: string): CaseTexts {
  const rows = (text: string): readonly TextRow[] => parse(text, { columns: true });
  const actors = rows(texts['actors.csv']);
  if (!actors.some((actor) => actor.id === id)) throw new Error(`The case has no actor ${id} to lose`);
  const left = actors.filter((actor) => actor.id !== id);
  const linkages = rows(texts['linkages.csv']).filter(({ from, to }) => from !== id && to !== id);
  return {
    ...texts,
    'actors.csv': toCsv(actorColumns, left),
    'linkages.csv': toCsv(linkageColumns, linkages),
  };
}

/** What the software answers before and after the loss of an actor, cluster by cluster. */
export function lossOf(lost: string, before: Assessment, after: Assessment): readonly string[] {
  return before.clusters.flatMap((cluster, at) => {
    const left = after.clusters[at];
    if (!left) throw new Error(`Without ${lost} the cluster ${cluster.id} is gone`);
    const [was, is] = [linesOf(cluster), linesOf(left)];
    return [
      ...header([cluster.name ?? cluster.id, 'as it is', `without ${lost}`]),
      ...was.map(([name, value], line) => row([name, value, is[line]?.[1] ?? '–'])),
    ];
  });
}

function linesOf(cluster: ClusterAssessment): readonly (readonly [string, string])[] {
  const { shares } = cluster.governance;
  const { items, ee, ja, ce } = cluster.efficiency;
  const kinds = ['market', 'network', 'quasi-hierarchy', 'hierarchy', 'undetermined'] as const;
  return [
    ['firms', String(cluster.firms)],
    ['pairs in which a firm sells', String(shares.pairs)],
    ...kinds.map((kind) => [kind, percent(shares.byCount?.[kind] ?? null)] as const),
    ...Object.entries(items).map(
      ([name, { level, share }]) => [name, `${level ?? '–'} (${percent(share)})`] as const,
    ),
    ['EE, JA, CE', [ee, ja, ce].map(fixed).join(', ')],
    ...Object.entries(cluster.upgrading).map(
      ([form, { answer, net }]) =>
        [`${form} upgrading`, net === null ? answer : `${answer} (${fixed(net)})`] as const,
    ),
  ];
}
