import { useState } from 'react';
import { ActorLink } from './ActorLink.tsx';

const atFirst = 24;

/** Actors by name, the first of them at once and all on demand. */
export function ActorList({
  ids,
  none = 'none',
}: {
  readonly ids: readonly string[];
  readonly none?: string;
}) {
  const [all, setAll] = useState(false);
  if (ids.length === 0) return <p className="quiet">{none}</p>;
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
          Show all {ids.length}
        </button>
      )}
    </>
  );
}
