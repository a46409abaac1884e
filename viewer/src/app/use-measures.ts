import { useEffect, useMemo, useState } from 'react';
import type { Filter } from '../view/filter.ts';
import { filteredTies } from '../view/filtered-ties.ts';
import type { ViewState } from '../view/view-state.ts';
import { toldMeasures } from '../words/told-measures.ts';
import { useTold } from '../words/use-told.ts';
import type { MeasureColumn, Opened } from '../worker/messages.ts';
import { startTask } from '../worker/start-task.ts';

/** Whose measures are shown, and how far they are. */
export interface Measuring {
  /** Of which network the measures shown are. */
  readonly of: ViewState['measuresOf'];
  /** Share done of measuring what the filters leave; null: nothing is being measured. */
  readonly progress: number | null;
  readonly failure: string | null;
}

interface Found {
  readonly opened: Opened;
  readonly filters: readonly Filter[];
  readonly columns: readonly MeasureColumn[] | null;
  readonly progress: number;
  readonly failure: string | null;
}

/**
 * The measures of the whole network or, where asked for, of what the filters leave: these are worked out anew by a
 * worker whenever the filters change, and until they are there, those of the whole network are shown, and said to be.
 */
export function useMeasures(
  opened: Opened,
  { filters, measuresOf }: ViewState,
): { readonly measures: readonly MeasureColumn[]; readonly measuring: Measuring } {
  const [found, setFound] = useState<Found | null>(null);
  const wanted = measuresOf === 'filtered' && filters.length > 0;
  useEffect(() => {
    if (!wanted) return setFound(null);
    const begin: Found = { opened, filters, columns: null, progress: 0, failure: null };
    setFound(begin);
    const task = startTask('measures', filteredTies(opened, filters), ({ done, total }) =>
      setFound({ ...begin, progress: total === 0 ? 0 : done / total }),
    );
    task.result.then(
      (columns) => setFound({ ...begin, columns }),
      (error: unknown) =>
        setFound({ ...begin, failure: error instanceof Error ? error.message : String(error) }),
    );
    return task.cancel;
  }, [wanted, opened, filters]);
  const current = wanted && found?.opened === opened && found.filters === filters ? found : null;
  const told = useTold();
  const measured = current?.columns ?? null;
  const columns = useMemo(() => measured && toldMeasures(measured, told), [measured, told]);
  const failure = current?.failure ?? null;
  const done = current?.progress ?? 0;
  const progress = wanted && columns === null && failure === null ? done : null;
  const of = columns === null ? 'whole' : 'filtered';
  const measuring = useMemo((): Measuring => ({ of, progress, failure }), [of, progress, failure]);
  return { measures: columns ?? opened.measures, measuring };
}
