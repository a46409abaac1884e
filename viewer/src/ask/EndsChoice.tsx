import { useId, useState } from 'react';
import { findActors } from '../app/find-actors.ts';
import { keysOf } from '../panels/keys-of.ts';
import type { Filter } from '../view/filter.ts';
import { useWords } from '../words/language-store.ts';
import { endName, type Reading } from './filter-phrase.ts';

type Between = Filter & { by: 'between' };

interface EndsChoiceProps {
  readonly reading: Reading;
  readonly filter: Between;
  onFilter(filter: Filter): void;
}

/** The two ends of `between`: sets of actors, or one actor each. */
export function EndsChoice({ reading, filter, onFilter }: EndsChoiceProps) {
  const words = useWords('ask');
  return (
    <>
      {(['from', 'to'] as const).map((side) => (
        <EndChoice
          key={side}
          title={words[side]}
          reading={reading}
          end={filter[side]}
          onEnd={(end) => onFilter({ ...filter, [side]: end })}
        />
      ))}
    </>
  );
}

interface EndChoiceProps {
  readonly title: string;
  readonly reading: Reading;
  readonly end: string;
  onEnd(end: string): void;
}

function EndChoice({ title, reading, end, onEnd }: EndChoiceProps) {
  const { opened, lookup, words } = reading;
  const { ask } = words;
  const list = useId();
  const [text, setText] = useState(lookup.position.has(end) ? lookup.nameOf(end) : '');
  const clusters = opened.mode === 'case' ? opened.assessment.clusters : [];
  const sets =
    opened.mode === 'network'
      ? []
      : [
          ...keysOf(ask.kindsPlural).map((kind) => `kind:${kind}`),
          ...clusters.flatMap(({ id }) => [`cluster:${id}`, `leaders:${id}`]),
        ];
  const isSet = sets.includes(end);
  const hits = findActors(opened, text);
  const onText = (typed: string): void => {
    setText(typed);
    const found = findActors(opened, typed);
    onEnd(found.find(({ name, id }) => name === typed || id === typed)?.id ?? '');
  };
  return (
    <fieldset className="end">
      <legend>{title}</legend>
      <select
        aria-label={title}
        value={isSet ? end : ''}
        onChange={(event) => {
          setText('');
          onEnd(event.target.value);
        }}
      >
        <option value="">{ask.oneActor}</option>
        {sets.map((set) => (
          <option key={set} value={set}>
            {endName(set, reading)}
          </option>
        ))}
      </select>
      {!isSet && (
        <>
          <input
            type="text"
            list={list}
            aria-label={`${title}: ${ask.actorName}`}
            placeholder={ask.actorName}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
          <datalist id={list}>
            {hits.map(({ id, name }) => (
              <option key={id} value={name}>
                {id}
              </option>
            ))}
          </datalist>
        </>
      )}
    </fieldset>
  );
}
