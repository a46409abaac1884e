import { useState } from 'react';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';

interface ActorListProps {
  readonly ids: readonly string[];
  readonly none?: string;
  /** Named at once. */
  readonly atFirst?: number;
}

/** Actors by name, the first of them at once and all on demand. */
export function ActorList({ ids, none, atFirst = 24 }: ActorListProps) {
  const words = useWords('panels');
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (ids.length === 0) return <p className="quiet">{none ?? words.none}</p>;
  const shown = all ? ids : ids.slice(0, atFirst);
  return (
    <>
      <ul className="actor-list">
        {shown.map((id) => (
          <li key={id}>
            <ActorLink id={id} />
          </li>
        ))}
      </ul>
      {shown.length < ids.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.showAll(format.number(ids.length))}
        </button>
      )}
    </>
  );
}
