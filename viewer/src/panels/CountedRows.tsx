import { useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Counted } from '../worker/question.ts';
import { Name } from './Name.tsx';
import { ProvenanceBadge } from './ProvenanceBadge.tsx';
import { Rows } from './Rows.tsx';

/** Listed at once. */
const atFirst = 60;

/** What a count counts, one by one, each with the rows of the user's files it came from. */
export function CountedRows({ title, says, actors, linkages }: Omit<Counted, 'of'>) {
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const { counted } = useWords('explanation');
  const { layers } = useWords('model');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const count = actors.length + linkages.length;
  const most = all ? count : atFirst;
  const shown = linkages.slice(0, Math.max(0, most - actors.length));
  return (
    <article>
      <h2>
        <Name text={title} limit={200} />
      </h2>
      <p>
        <strong>{says}</strong>
      </p>
      <h3>{counted}</h3>
      <ul className="evidence" data-counted={count}>
        {actors.slice(0, most).map((id) => {
          const actor = lookup.actors.get(id);
          return (
            <li key={id}>
              <Name text={lookup.nameOf(id)} /> <ProvenanceBadge provenance={actor?.provenance ?? null} />{' '}
              {actor !== undefined && <Rows rows={actor.rows} />}
            </li>
          );
        })}
        {shown.map((key) => {
          const { type, from, to, provenance, rows } = lookup.linkages.get(key)!;
          return (
            <li key={key}>
              {layers[type]}: <Name text={lookup.nameOf(from)} limit={60} /> →{' '}
              <Name text={lookup.nameOf(to)} limit={60} /> <ProvenanceBadge provenance={provenance} />{' '}
              <Rows rows={rows} />
            </li>
          );
        })}
      </ul>
      {count > most && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.showAll(format.number(count))}
        </button>
      )}
    </article>
  );
}
