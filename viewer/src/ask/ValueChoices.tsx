import { useMemo, useState } from 'react';
import { Name } from '../panels/Name.tsx';
import { foldText } from '../tables/fold-text.ts';
import type { Filter } from '../view/filter.ts';
import { useWords } from '../words/language-store.ts';
import { filterChoices, type ListFilter, valuesOf, withValues } from './filter-choices.ts';
import type { Reading } from './filter-phrase.ts';

/** Values listed at once. */
const listed = 60;

interface ValueChoicesProps {
  readonly filter: ListFilter;
  readonly reading: Reading;
  onFilter(filter: Filter): void;
}

/** The values a filter keeps, each with how many have it. */
export function ValueChoices({ filter, reading, onFilter }: ValueChoicesProps) {
  const words = useWords('ask');
  const { number } = reading.format;
  const [text, setText] = useState('');
  const column = filter.by === 'attribute' ? filter.attribute : filter.by;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen does not change what can be chosen
  const choices = useMemo(() => filterChoices(filter, reading), [column, reading]);
  const found = choices.filter(({ title }) => foldText(title).includes(foldText(text)));
  const kept = valuesOf(filter);
  const toggle = (value: string): void => {
    const values = kept.includes(value) ? kept.filter((each) => each !== value) : [...kept, value];
    onFilter(withValues(filter, values));
  };
  return (
    <fieldset className="choices">
      <legend>{words.values}</legend>
      {choices.length > 12 && (
        <input
          type="search"
          aria-label={words.findValue}
          placeholder={words.findValue}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="choice-list">
        {found.slice(0, listed).map(({ value, title, count }) => (
          <label key={value}>
            <input type="checkbox" checked={kept.includes(value)} onChange={() => toggle(value)} />{' '}
            <Name text={title} limit={60} /> <span className="quiet">{number(count)}</span>
          </label>
        ))}
      </div>
      {found.length > listed && (
        <p className="quiet">{words.firstValues(number(listed), number(found.length))}</p>
      )}
    </fieldset>
  );
}
