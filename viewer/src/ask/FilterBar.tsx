import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import type { Filter } from '../view/filter.ts';
import { filteredNetwork } from '../view/filtered-network.ts';
import { networkView } from '../view/network-view.ts';
import { useView } from '../view/use-view.ts';
import type { Opened } from '../worker/messages.ts';
import { FilterChip } from './FilterChip.tsx';
import { filterPhrase } from './filter-phrase.ts';
import { MeasuresOf } from './MeasuresOf.tsx';
import { useReading } from './use-reading.ts';

const FilterDialog = lazy(() => import('./FilterDialog.tsx'));

interface FilterBarProps {
  readonly opened: Opened;
  /** Says that something is not there yet, in the place of whose measures are shown. */
  readonly awaited: ReactNode;
}

/** The filters as one sentence, what each leaves, and whose measures are shown. */
export function FilterBar({ opened, awaited }: FilterBarProps) {
  const { visible } = useWorkbench();
  const reading = useReading(opened);
  const { ask, format } = { ...reading.words, format: reading.format };
  const filters = useView(({ state }) => state.filters);
  const change = useView((view) => view.change);
  /** Place of the filter that is edited; one past the end: a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const { steps } = filteredNetwork(opened, filters);
  const all = networkView(opened).ids.length;
  const phrases = filters.map((filter) => filterPhrase(filter, reading));
  const put = (place: number, filter: readonly Filter[]): void => {
    change({ filters: filters.toSpliced(place, 1, ...filter) });
    setEdited(null);
  };
  return (
    <section className="filter-bar" aria-label={ask.filters}>
      <p className="hidden" role="status" data-filters>
        {phrases.length === 0 ? ask.everything : ask.shown(format.and(phrases))}{' '}
        {ask.of(format.number(visible.actorCount), format.number(all))}
      </p>
      <ul className="filter-chips">
        <li className="quiet" aria-hidden="true">
          {filters.length === 0 ? ask.everything : ask.shownAre}
        </li>
        {filters.map((filter, place) => (
          <FilterChip
            key={JSON.stringify(filter)}
            phrase={phrases[place]!}
            leaves={ask.of(format.number(steps[place]!.actors), format.number(all))}
            onEdit={() => setEdited(place)}
            onRemove={() => put(place, [])}
          />
        ))}
        <li>
          <button type="button" onClick={() => setEdited(filters.length)}>
            {ask.addFilter}
          </button>
        </li>
        {filters.length > 1 && (
          <li>
            <button type="button" className="plain" onClick={() => change({ filters: [] })}>
              {ask.clearFilters}
            </button>
          </li>
        )}
      </ul>
      {awaited || <MeasuresOf filtered={filters.length > 0} />}
      {edited !== null && (
        <Suspense fallback={null}>
          <FilterDialog
            opened={opened}
            before={filters.slice(0, edited)}
            filter={filters[edited] ?? null}
            onApply={(filter) => put(edited, [filter])}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </section>
  );
}
