import { useEffect, useMemo, useRef, useState } from 'react';
import type { Filter } from '../view/filter.ts';
import { filteredNetwork } from '../view/filtered-network.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { AttributeChoice } from './AttributeChoice.tsx';
import { EndsChoice } from './EndsChoice.tsx';
import { filterKinds, valuesOf } from './filter-choices.ts';
import { filterPhrase } from './filter-phrase.ts';
import { firstFilter } from './first-filter.ts';
import { MeasureRange } from './MeasureRange.tsx';
import { useReading } from './use-reading.ts';
import { ValueChoices } from './ValueChoices.tsx';

interface FilterDialogProps {
  readonly opened: Opened;
  /** The filters before it. */
  readonly before: readonly Filter[];
  /** The filter to change; null: a new one. */
  readonly filter: Filter | null;
  onApply(filter: Filter): void;
  onClose(): void;
}

/** Makes or changes a filter, and says at once what it would leave. */
export default function FilterDialog({ opened, before, filter, onApply, onClose }: FilterDialogProps) {
  const words = useWords('ask');
  const counts = useWords('counts');
  const reading = useReading(opened);
  const dialog = useRef<HTMLDialogElement>(null);
  const kinds = filterKinds(opened);
  const [draft, setDraft] = useState<Filter>(() => filter ?? firstFilter(kinds[0]!, opened));
  useEffect(() => dialog.current?.showModal(), []);
  const isComplete =
    draft.by === 'measure'
      ? draft.least !== null || draft.most !== null
      : draft.by === 'between'
        ? draft.from !== '' && draft.to !== ''
        : valuesOf(draft).length > 0;
  const leaves = useMemo(
    () => (isComplete ? filteredNetwork(opened, [...before, draft]).steps.at(-1) : undefined),
    [opened, before, draft, isComplete],
  );
  const title = filter === null ? words.newFilter : words.changeFilter;
  const { counted } = reading.format;
  return (
    <dialog ref={dialog} className="filter-dialog" aria-label={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onApply(draft);
        }}
      >
        <h2>{title}</h2>
        <label className="field">
          {words.by}
          <select
            value={draft.by}
            onChange={(event) => {
              const by = kinds.find((each) => each === event.target.value);
              if (by !== undefined) setDraft(firstFilter(by, opened));
            }}
          >
            {kinds.map((by) => (
              <option key={by} value={by}>
                {words.byNames[by]}
              </option>
            ))}
          </select>
        </label>
        {draft.by === 'measure' && <MeasureRange opened={opened} filter={draft} onFilter={setDraft} />}
        {draft.by === 'between' && <EndsChoice reading={reading} filter={draft} onFilter={setDraft} />}
        {draft.by === 'attribute' && <AttributeChoice opened={opened} filter={draft} onFilter={setDraft} />}
        {draft.by !== 'measure' && draft.by !== 'between' && (
          <ValueChoices filter={draft} reading={reading} onFilter={setDraft} />
        )}
        <p role="status" className="quiet">
          {leaves === undefined
            ? words.choose
            : `${filterPhrase(draft, reading)}. ${words.wouldLeave(counted(leaves.actors, counts.actors), counted(leaves.linkages, counts.linkages))}`}
        </p>
        <div className="actions">
          <button type="submit" className="primary" disabled={!isComplete}>
            {words.apply}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
