import { catalogue } from '../metrics/catalogue.ts';
import type { MetricsResult } from '../metrics/measure-network.ts';
import { type Block, heading, paragraph, table } from './document.ts';
import { counted, listed, shown } from './words.ts';

const lines = catalogue.filter(({ level }) => level === 'set');
/** Brokered pairs in the short report. */
const firstPairs = 20;

/** Answers that name actors: key players, who stands between whom; nothing where none was asked for. */
export function setBlocks({ sets }: MetricsResult): Block[] {
  if (sets === undefined) return [];
  return lines.flatMap(({ id, title, sentence }) => {
    const value = sets[id];
    if (value === undefined) return [];
    return [heading(2, title), paragraph(sentence), ...answer(value, sets.reasons[id] ?? '')];
  });
}

type Sets = NonNullable<MetricsResult['sets']>;

function answer(value: Sets[string], reason: string): Block[] {
  if (value === null) return [paragraph(reason)];
  if ('actors' in value) {
    const before = value.before === undefined ? '' : `, ${shown(value.before, 4)} with all of them`;
    return [
      paragraph(`${listed(value.actors)}: ${shown(value.value, 4)}${before} (search: ${value.search}).`),
    ];
  }
  const rows = value
    .slice(0, firstPairs)
    .map(({ broker, from, to, role }) => [broker, from, to, role ?? '–']);
  const rest = value.length - rows.length;
  return [
    table(['Broker', 'From', 'To', 'Role'], rows),
    ...(rest > 0 ? [paragraph(`${counted(rest, 'more pair')}: --format json has all of them.`)] : []),
  ];
}
