import { attributeNames } from '../view/attribute-values.ts';
import type { Filter } from '../view/filter.ts';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import { attributeTitle } from './filter-phrase.ts';

interface AttributeChoiceProps {
  readonly opened: Opened;
  readonly filter: Filter & { by: 'attribute' };
  onFilter(filter: Filter): void;
}

/** The column whose values are kept. */
export function AttributeChoice({ opened, filter, onFilter }: AttributeChoiceProps) {
  const words = useWords('ask');
  const details = useWords('details');
  return (
    <label className="field">
      {words.column}
      <select
        value={filter.attribute}
        onChange={(event) => onFilter({ by: 'attribute', attribute: event.target.value, values: [] })}
      >
        {attributeNames(opened).map((name) => (
          <option key={name} value={name}>
            {attributeTitle(name, details)}
          </option>
        ))}
      </select>
    </label>
  );
}
