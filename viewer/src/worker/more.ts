import type { MeasureColumn, Opened, OpenedCase, OpenedNetwork } from './messages.ts';

/** What comes of something that is looked at already: each time a piece, until nothing is lacking. */
export interface More {
  readonly columns?: readonly MeasureColumn[];
  readonly ofNetwork?: Pick<OpenedNetwork, 'totals' | 'brokerage'>;
  readonly ofCase?: Pick<OpenedCase, 'assessment' | 'assessmentText'>;
  /** What is lacking still, once this has come; null: nothing. */
  readonly lacks: Opened['lacks'];
}

/** What is looked at, with the piece that came. Measures keep the places that were kept for them. */
export function withMore<Of extends Opened>(opened: Of, more: More): Of {
  const { columns = [], ofNetwork, ofCase, lacks } = more;
  const come = new Map(columns.map((column) => [column.id, column]));
  const places = opened.measures.map((column) => {
    const found = come.get(column.id);
    come.delete(column.id);
    return found ?? column;
  });
  const measures = [...places, ...come.values()].filter(({ awaited }) => lacks !== null || awaited !== true);
  return { ...opened, ...(opened.mode === 'network' ? ofNetwork : ofCase), measures, lacks };
}
