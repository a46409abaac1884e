import type { MeasureColumn } from '../worker/messages.ts';
import type { Said } from './use-told.ts';

/** Measures with title and meaning in the language chosen. */
export function toldMeasures(
  measures: readonly MeasureColumn[],
  told: (english: string) => Said,
): readonly MeasureColumn[] {
  return measures.map((column) => ({
    ...column,
    title: told(column.title).text,
    meaning: told(column.meaning).text,
  }));
}
