import { catalogue } from './catalogue.ts';
import type { Measure, MeasureDescription } from './measure.ts';

/** A catalogue line without its computation: what a program is told of a measure. */
export interface ListedMeasure extends Omit<MeasureDescription, 'onRequest'> {
  readonly level: Measure['level'];
  readonly onRequest: boolean;
}

/** The JSON of `articulator measures`. */
export interface MeasureList {
  readonly format: 'articulator-measures/1';
  readonly measures: readonly ListedMeasure[];
}

/** The catalogue as data, in its order; `only` leaves one level. */
export function measureList(only: Measure['level'] | null = null): MeasureList {
  const lines = catalogue.filter(({ level }) => only === null || level === only);
  return {
    format: 'articulator-measures/1',
    measures: lines.map((line) => ({
      id: line.id,
      level: line.level,
      title: line.title,
      sentence: line.sentence,
      reads: line.reads,
      needs: line.needs,
      projection: line.projection,
      unit: line.unit,
      range: line.range,
      reference: line.reference,
      onRequest: line.onRequest === true,
    })),
  };
}

const headings: Readonly<Record<Measure['level'], string>> = {
  actor: 'Of each actor',
  network: 'Of the network',
  set: 'Of sets of actors',
};

/** The catalogue for a person at a terminal: id, title and sentence, by level; `*` marks those on request. */
export function measureListText({ measures }: MeasureList): string {
  const width = Math.max(0, ...measures.map(({ id }) => id.length)) + 2;
  const blocks = (['actor', 'network', 'set'] as const).map((level) => {
    const lines = measures
      .filter((line) => line.level === level)
      .map(
        ({ id, title, sentence, onRequest }) =>
          `  ${(id + (onRequest ? ' *' : '')).padEnd(width)}  ${title}. ${sentence}`,
      );
    return lines.length === 0 ? [] : [headings[level], ...lines, ''];
  });
  return `${[...blocks.flat(), '* only when asked for by its id'].join('\n')}\n`;
}
