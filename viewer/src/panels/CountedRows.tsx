import { useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useProblemWords } from '../open/use-problem-words.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Counted } from '../worker/question.ts';
import { Name } from './Name.tsx';
import { ProvenanceBadge } from './ProvenanceBadge.tsx';
import { Rows } from './Rows.tsx';

/** Listed at once. */
const atFirst = 60;

/** What a count counts, one by one, each with the rows of the user's files it came from. */
export function CountedRows(counting: Omit<Counted, 'of'>) {
  const { title, says, actors, linkages, rows: bare = [], note } = counting;
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const { counted } = useWords('explanation');
  const { layers } = useWords('model');
  const wordsOf = useProblemWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const count = actors.length + linkages.length + bare.length;
  const most = all ? count : atFirst;
  const shown = linkages.slice(0, Math.max(0, most - actors.length));
  const named = bare.slice(0, Math.max(0, most - actors.length - linkages.length));
  return (
    <article>
      <h2>
        <Name text={title} limit={200} />
      </h2>
      <p>
        <strong>{says}</strong>
      </p>
      {note !== undefined && <p className="quiet">{note}</p>}
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
          const linkage = lookup.linkages.get(key);
          // A scenario has taken it out.
          if (linkage === undefined) {
            return (
              <li key={key}>
                <Name text={key} />
              </li>
            );
          }
          const { type, from, to, provenance, rows } = linkage;
          return (
            <li key={key}>
              {layers[type]}: <Name text={lookup.nameOf(from)} limit={60} /> →{' '}
              <Name text={lookup.nameOf(to)} limit={60} /> <ProvenanceBadge provenance={provenance} />{' '}
              <Rows rows={rows} />
            </li>
          );
        })}
        {named.map(({ reference, reasons }) => (
          <li key={`${reference.file} ${reference.sheet ?? ''} ${reference.row}`}>
            <Rows rows={[reference]} />{' '}
            {reasons.map((problem) => {
              const { text, lang } = wordsOf(problem).message;
              return (
                <span key={`${problem.code} ${problem.message}`} lang={lang}>
                  <Name text={text} limit={500} />
                </span>
              );
            })}
          </li>
        ))}
      </ul>
      {count > most && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.showAll(format.number(count))}
        </button>
      )}
    </article>
  );
}
