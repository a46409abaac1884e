import { type Random, randomFrom } from '../metrics/random.ts';
import type { CaseReading } from '../model/case.ts';

/**
 * The case as it would have been read had some linkages been missed: a share drawn evenly from the range, and so
 * many linkages, each as likely as another. What was surveyed stays surveyed, and the account stays that of the
 * case: the draw asks what a survey with gaps would have said.
 */
export function dropLinkages(
  reading: CaseReading,
  range: readonly [number, number],
  random: Random,
): CaseReading {
  const { linkages } = reading.case;
  const [low, high] = range;
  const missing = Math.round((low + (high - low) * random()) * linkages.length);
  const places = Array.from(linkages, (_, place) => place);
  for (let k = 0; k < missing; k++) {
    const other = k + Math.floor(random() * (places.length - k));
    [places[k], places[other]] = [places[other]!, places[k]!];
  }
  const gone = new Set(places.slice(0, missing));
  const kept = linkages.filter((_, place) => !gone.has(place));
  return { ...reading, case: { ...reading.case, linkages: kept } };
}

/** The random numbers of one draw: one draw more leaves the others as they are. */
export function drawStream(seed: string, draw: number): Random {
  return randomFrom(`${seed}/missing/${draw}`);
}
