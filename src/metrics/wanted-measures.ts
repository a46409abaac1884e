import { UsageError } from '../errors.ts';
import { catalogue } from './catalogue.ts';
import type { Measure } from './measure.ts';

/** Which measures on request are computed besides the others: their ids, or all of them. */
export type AlsoMeasures = readonly string[] | 'all';

/**
 * Whether a catalogue line is computed. An id that stands for several levels (salesConcentration) means each.
 *
 * Throws UsageError, with the ids there are, where an id is none of the catalogue.
 */
export function wantedMeasures(also: AlsoMeasures): (line: Measure) => boolean {
  if (also === 'all') return () => true;
  const ids = new Set(catalogue.map(({ id }) => id));
  for (const id of also) {
    if (ids.has(id)) continue;
    const onRequest = catalogue.filter((line) => line.onRequest === true).map((line) => line.id);
    throw new UsageError(`There is no measure "${id}". On request there are: ${onRequest.join(', ')}.`);
  }
  const asked = new Set(also);
  return ({ id, onRequest }) => onRequest !== true || asked.has(id);
}
