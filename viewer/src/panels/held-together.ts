import type { Articulator } from '../../../src/model/assessment.ts';

/**
 * Whom an articulator holds together: both ends of the pairs it brokers, as far as the assessment lists them (the
 * first 100), and who would be cut off without it; by id.
 */
export function heldTogether({ actor, brokers, cutOff }: Articulator): readonly string[] {
  const held = new Set([...brokers.flatMap(({ from, to }) => [from, to]), ...cutOff.pieces.flat()]);
  held.delete(actor);
  return [...held].sort();
}
