import { type Layer, layers } from '../model/layer.ts';
import { fold } from './fold.ts';
import { wordSynonyms } from './word-synonyms.ts';

const byFold: ReadonlyMap<string, Layer> = new Map(
  layers.flatMap((layer) =>
    [layer, ...(wordSynonyms.type?.[layer] ?? [])].map((word) => [fold(word), layer]),
  ),
);

/** The layer a word names, by its own name in any spelling or by a synonym; null where it names none. */
export function layerOfWord(word: string): Layer | null {
  return byFold.get(fold(word)) ?? null;
}
