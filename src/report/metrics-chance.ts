import { catalogue } from '../metrics/catalogue.ts';
import type { ChanceValue } from '../metrics/measure.ts';
import type { MetricsResult } from '../metrics/measure-network.ts';
import { type Block, paragraph, table } from './document.ts';
import { listed, shown } from './words.ts';

const lines = catalogue.filter(({ level, id }) => level === 'network' && id.endsWith('Chance'));

/** Whether a value is a number of the network against random draws. */
export function isChance(value: unknown): value is ChanceValue {
  return typeof value === 'object' && value !== null && 'observed' in value && 'drawn' in value;
}

/** The numbers of a network against chance, with what was drawn; nothing where none was asked for. */
export function chanceTable({ network }: MetricsResult): Block[] {
  const found = lines.flatMap(({ id, title }) => {
    const value = network[id];
    return isChance(value) ? [{ title, value }] : [];
  });
  if (found.length === 0) return [];
  const rows = found.map(({ title, value }) => [
    title,
    shown(value.observed, 4),
    shown(value.mean, 4),
    shown(value.sd, 4),
    shown(value.z, 2),
    shown(value.pAtLeast, 4),
    shown(value.pAtMost, 4),
    shown(value.draws, 0),
  ]);
  const drawn = [...new Set(found.map(({ value }) => `${value.drawn} (seed ${value.seed})`))];
  return [
    table(['Against chance', '>Observed', '>Mean', '>Sd', '>z', '>p of more', '>p of less', '>Draws'], rows),
    paragraph(`What was drawn: ${listed(drawn)}.`),
  ];
}
