import type { ArticulatorComponents, Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import { header, percent, row } from './markdown-table.ts';

const start = '<!-- answers: written by graphs/generate.ts from the assessment -->';
const end = '<!-- end of answers -->';

/** The text of a case's README with the tables of its answers put between the two marks. */
export function withAnswers(readme: string, assessment: Assessment): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README needs the two marks ${start} and ${end}`);
  const tables = assessment.clusters.map((cluster) => tablesOf(cluster, assessment.clusters.length > 1));
  return `${readme.slice(0, from)}${start}\n${tables.join('\n')}${readme.slice(to)}`;
}

function tablesOf(cluster: ClusterAssessment, headed: boolean): string {
  const heading = headed ? [`### ${cluster.name ?? cluster.id}`, ''] : [];
  const parts = [governance(cluster), efficiency(cluster), upgrading(cluster), articulators(cluster)];
  return [...heading, ...parts.flatMap((rows) => [...rows, ''])].join('\n');
}

function governance({ governance: { shares } }: ClusterAssessment): readonly string[] {
  const kinds = ['market', 'network', 'quasi-hierarchy', 'hierarchy', 'undetermined'] as const;
  const line = (name: string, by: typeof shares.byCount) =>
    row([name, ...kinds.map((kind) => (by ? percent(by[kind]) : '–'))]);
  return [
    ...header(['governance of sales', ...kinds]),
    line(`by count (${shares.pairs} pairs)`, shares.byCount),
    line(`by value (${shares.valued} pairs)`, shares.byValue),
  ];
}

function efficiency({ efficiency: { items, ee, ja, ce, fragile } }: ClusterAssessment): readonly string[] {
  const listed = Object.entries(items);
  return [
    ...header(['collective efficiency', ...listed.map(([name]) => name), 'EE', 'JA', 'CE', 'fragile']),
    row([
      'level, 0 to 3',
      ...listed.map(([, { level }]) => String(level ?? '–')),
      ...[ee, ja, ce].map((value) => value?.toFixed(2) ?? '–'),
      fragile?.broker ?? 'no',
    ]),
    row(['share of firms', ...listed.map(([, { share }]) => percent(share)), '', '', '', '']),
  ];
}

function upgrading({ upgrading: forms }: ClusterAssessment): readonly string[] {
  return [
    ...header(['upgrading', 'expected', 'net', 'level, uncalibrated', 'interval']),
    ...Object.entries(forms).map(([form, { answer, net, level, interval }]) =>
      row([form, answer, net?.toFixed(2) ?? '–', String(level ?? '–'), interval?.join(' to ') ?? '–']),
    ),
  ];
}

/** The five first, and after them the institutions that come later. */
function articulators({
  articulators: ranked,
  agreement: { kendallW },
}: ClusterAssessment): readonly string[] {
  const shown = ranked.filter(({ rank, kind }) => rank <= 5 || (kind === 'institution' && rank <= 20));
  const columns: readonly (keyof ArticulatorComponents)[] = [
    'boundaryBrokerage',
    'betweenness',
    'oneMinusConstraint',
    'communitiesJoined',
    'piecesLeft',
    'reach',
  ];
  const digits = (value: number) => String(Math.round(value * 100) / 100);
  return [
    ...header(['rank', 'articulator', 'mean rank', ...columns]),
    ...shown.map(({ rank, actor, meanRank, components }) =>
      row([String(rank), actor, digits(meanRank), ...columns.map((column) => digits(components[column]))]),
    ),
    '',
    `${ranked.length} actors are ranked; Kendall's W ${kendallW?.toFixed(2) ?? '–'}.`,
  ];
}
