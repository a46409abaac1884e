import { actorMeasures } from '../../../src/metrics/catalogue.ts';
import type { ActorMeasure } from '../../../src/metrics/measure.ts';
import type { MeasureContext } from '../../../src/metrics/measure-context.ts';
import type { MeasureColumn } from './messages.ts';

/** The measures that are always taken: all that are one number an actor and no draws. */
const always = actorMeasures.filter(({ onRequest }) => onRequest !== true);

/** The measures of the catalogue, or those of them wanted, as columns in the order of the actors. */
export function measureColumns(
  context: MeasureContext,
  wanted: (id: string) => boolean = () => true,
): MeasureColumn[] {
  return always.filter(({ id }) => wanted(id)).flatMap((measure) => columnOf(measure, context) ?? []);
}

const placeOf = new Map(always.map(({ id }, place) => [id, place]));

/** Columns in the order of the catalogue. */
export function inOrder(columns: readonly MeasureColumn[]): readonly MeasureColumn[] {
  return columns.toSorted((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0));
}

/** The columns there will be, without their values: what is known of a network before it is measured. */
export function awaitedColumns(hasGroups: boolean): MeasureColumn[] {
  return always
    .filter(({ appliesTo, needs }) => appliesTo === undefined && !needs.includes('amounts'))
    .filter(({ needs }) => hasGroups || !needs.includes('groups'))
    .map(({ id, title, sentence }) => ({
      id,
      title,
      meaning: sentence,
      values: [],
      reasons: [],
      awaited: true,
    }));
}

function columnOf(measure: ActorMeasure, context: MeasureContext): MeasureColumn | null {
  if (measure.appliesTo?.(context) === false) return null;
  const valueAt = measure.compute(context);
  const values: (number | null)[] = [];
  const reasons: (string | null)[] = [];
  for (let actor = 0; actor < context.network.size; actor++) {
    const { value, reason } = valueAt(actor);
    values.push(typeof value === 'number' ? value : null);
    reasons.push(reason);
  }
  if (values.every((value) => value === null)) return null;
  const given = reasons.some((reason) => reason !== null);
  const { id, title, sentence } = measure;
  return { id, title, meaning: sentence, values, reasons: given ? reasons : [] };
}
