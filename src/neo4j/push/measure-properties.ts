import { catalogue } from '../../metrics/catalogue.ts';
import type { MetricsResult } from '../../metrics/measure-network.ts';
import { listValue } from '../codec/list-value.ts';
import type { Properties } from '../codec/properties.ts';
import type { SmallRow } from '../codec/small-tables.ts';

const ids: ReadonlySet<string> = new Set(
  catalogue.filter(({ level }) => level === 'actor').map(({ id }) => id),
);
const others: ReadonlySet<string> = new Set(['measuredFor', 'measuresNotDefined']);

/** `brokerageZ` and `gatekeeper` make `brokerageZGatekeeper`. */
function partName(id: string, part: string): string {
  return `${id}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

/** Whether a property of an actor holds a measure, or a part of one: ids of the catalogue, and what follows. */
export function isMeasureName(name: string): boolean {
  if (others.has(name) || ids.has(name)) return true;
  for (let end = name.length - 1; end > 0; end--) {
    if (/[A-Z]/.test(name.charAt(end)) && ids.has(name.slice(0, end))) return true;
  }
  return false;
}

/**
 * The measures of each actor as properties under their ids in the catalogue, one with a value for each role as
 * one property a role. `measuresNotDefined` lists those that are null, each with the reason. `hash` is that of
 * the case they were computed from. One row at a time, so that they are never all there as rows.
 */
export function* measureRows(result: MetricsResult, hash: string): Generator<SmallRow> {
  for (const { id, measures, reasons } of result.actors) {
    const set: Properties = { measuredFor: hash };
    for (const [name, value] of Object.entries(measures)) addValue(set, name, value);
    const undefinedOnes = Object.entries(reasons).map(([name, reason]) => `${name}: ${reason}`);
    if (undefinedOnes.length > 0) set.measuresNotDefined = undefinedOnes;
    yield { id, set };
  }
}

function addValue(set: Properties, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') set[name] = value;
  else if (Array.isArray(value)) set[name] = listValue(value);
  else for (const [part, inner] of Object.entries(value)) addValue(set, partName(name, part), inner);
}
