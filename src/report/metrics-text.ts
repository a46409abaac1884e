import { catalogue } from '../metrics/catalogue.ts';
import type { ActorValue } from '../metrics/measure.ts';
import type { MetricsResult } from '../metrics/measure-network.ts';
import { brokerageRoles } from '../model/assessment.ts';
import { type Block, facts, heading, paragraph, table } from './document.ts';
import { chanceTable, isChance } from './metrics-chance.ts';
import { setBlocks } from './metrics-sets.ts';
import { renderText, type TextStyle } from './render-text.ts';
import { counted, firstOf, shown } from './words.ts';

/** Actors in the short report. */
const firstActors = 20;

/** The measures of a network for a person at a terminal: the network, its roles, its first brokers. */
export function metricsText(result: MetricsResult, style: TextStyle = {}): string {
  return renderText(
    [
      heading(1, 'Measures of the network'),
      projectionFacts(result),
      networkTable(result),
      ...chanceTable(result),
      ...roleTable(result),
      heading(2, 'Actors by betweenness'),
      ...actorTable(result),
      ...setBlocks(result),
    ],
    style,
  );
}

function projectionFacts({ projection }: MetricsResult): Block {
  const known = Object.entries(projection).filter(([, value]) => value !== null && value !== undefined);
  return facts(...known.map(([name, value]) => [name, factText(value)] as const));
}

function factText(value: unknown): string {
  if (typeof value === 'number') return shown(value, Number.isInteger(value) ? 0 : 4);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(factText).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${factText(inner)}`)
      .join('; ');
  }
  return String(value);
}

function networkTable({ network }: MetricsResult): Block {
  const rows = catalogue
    .filter(
      ({ level, id }) =>
        level === 'network' && id !== 'brokerage' && network[id] !== undefined && !isChance(network[id]),
    )
    .map((measure) => {
      const value = network[measure.id];
      return [measure.title, networkText(value), network.reasons[measure.id] ?? ''];
    });
  return table(['Measure', '>Value', 'Why not defined'], rows);
}

function networkText(value: unknown): string {
  if (typeof value === 'number') return shown(value, Number.isInteger(value) ? 0 : 4);
  if (value === null || value === undefined) return '–';
  if (!Array.isArray(value)) return factText(value);
  if (value.every((each) => typeof each === 'number')) {
    return `${shown(value.length, 0)}: ${firstOf(
      value.map((size) => shown(size, 0)),
      5,
    )}`;
  }
  return shown(value.length, 0);
}

function roleTable({ network }: MetricsResult): Block[] {
  const brokerage = network.brokerage;
  if (typeof brokerage !== 'object' || brokerage === null || !('raw' in brokerage)) return [];
  const rows = [...brokerageRoles, 'total' as const].map((role) => [
    role,
    shown(brokerage.raw[role], 0),
    shown(brokerage.expected[role], 1),
    shown(brokerage.z[role], 2),
  ]);
  return [table(['Brokerage', '>Pairs', '>Expected', '>z'], rows)];
}

function actorTable({ actors }: MetricsResult): Block[] {
  if (actors.length === 0) return [paragraph('There is no actor.')];
  const number = (value: ActorValue | null | undefined) => (typeof value === 'number' ? value : null);
  const sorted = [...actors].sort(
    (a, b) => (number(b.measures.betweenness) ?? -1) - (number(a.measures.betweenness) ?? -1),
  );
  const rows = sorted
    .slice(0, firstActors)
    .map(({ id, group, measures }) => [
      id,
      group ?? '–',
      shown(number(measures.inDegree), 0),
      shown(number(measures.outDegree), 0),
      shown(number(measures.betweenness), 1),
      shown(number(measures.constraint), 3),
      shown(number(measures.brokerage), 0),
      ...brokerageRoles.map((role) => shown(number(measures[role]), 0)),
    ]);
  const rest = actors.length - rows.length;
  const titles = ['Actor', 'Group', '>In', '>Out', '>Betweenness', '>Constraint', '>Brokerage'];
  return [
    table([...titles, '>Coord.', '>Itin.', '>Repr.', '>Gatek.', '>Liaison'], rows),
    ...(rest > 0
      ? [
          paragraph(
            `${counted(rest, 'more actor')}: --format csv or json has all of them, and every measure.`,
          ),
        ]
      : []),
  ];
}
