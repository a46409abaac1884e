import { actorMeasures } from '../../../src/metrics/catalogue.ts';
import type { MetricsResult } from '../../../src/metrics/measure-network.ts';
import type { MeasureColumn } from './messages.ts';

/** The measures of the catalogue that are one number an actor, as columns in the order of the actors. */
export function measureColumns(result: MetricsResult): MeasureColumn[] {
  return actorMeasures.flatMap(({ id, title, sentence }) => {
    const values = result.actors.map(({ measures }) => {
      const value = measures[id];
      return typeof value === 'number' ? value : null;
    });
    if (values.every((value) => value === null)) return [];
    const reasons = result.actors.map((actor) => actor.reasons[id] ?? null);
    return [{ id, title, meaning: sentence, values, reasons }];
  });
}
