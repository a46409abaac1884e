import type { Words } from '../words/words.ts';
import type { Caption } from './layouts/placement.ts';
import { regionName } from './region-name.ts';

/** A caption of a layout in words. */
export function captionText(words: Words['picture'], language: string): (caption: Caption) => string {
  const { captions } = words;
  return ({ says, value }) =>
    ({
      name: () => value,
      outside: () => (value === '' ? captions.noCountry : regionName(value, language)),
      inputs: () => captions.inputs,
      stage: () => captions.stage(value),
      'final-buyers': () => captions.finalBuyers,
      apart: () => captions.apart,
    })[says]();
}
