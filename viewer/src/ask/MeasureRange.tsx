import { extent } from 'd3-array';
import type { Filter } from '../view/filter.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Opened } from '../worker/messages.ts';

interface MeasureRangeProps {
  readonly opened: Opened;
  readonly filter: Filter & { by: 'measure' };
  onFilter(filter: Filter): void;
}

/** A measure and the range that is kept; always of the whole network, or a filter would change its own measure. */
export function MeasureRange({ opened, filter, onFilter }: MeasureRangeProps) {
  const words = useWords('ask');
  const format = useFormat();
  const column = opened.measures.find(({ id }) => id === filter.measure);
  const [low, high] = extent(column?.values.filter((value) => value !== null) ?? []);
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  return (
    <>
      <label className="field">
        {words.measureName}
        <select
          value={filter.measure}
          onChange={(event) =>
            onFilter({ by: 'measure', measure: event.target.value, least: null, most: null })
          }
        >
          {opened.measures.map(({ id, title, meaning }) => (
            <option key={id} value={id} title={meaning}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {(['least', 'most'] as const).map((bound) => (
        <label className="field" key={bound}>
          {words[bound]}
          <input
            type="number"
            step="any"
            value={filter[bound] ?? ''}
            onChange={(event) => onFilter({ ...filter, [bound]: number(event.target.value) })}
          />
        </label>
      ))}
      {low !== undefined && (
        <p className="quiet">{words.wholeRange(format.number(low), format.number(high))}</p>
      )}
    </>
  );
}
