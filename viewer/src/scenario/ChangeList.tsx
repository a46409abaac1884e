import { Fragment, useState } from 'react';
import { changeText } from '../../../src/scenario/change.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { Name } from '../panels/Name.tsx';
import { ToldByReader } from '../panels/ToldByReader.tsx';
import { useWords } from '../words/language-store.ts';
import { useChanges } from './use-changes.ts';

/** Every change with what became of it; one can be taken out, or typed as on the command line. */
export function ChangeList() {
  const words = useWords('scenario');
  const { scenario } = useWorkbench();
  const { changes, add, takeOut } = useChanges();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const outcomes = scenario.status.at === 'done' ? (scenario.answer?.outcomes ?? []) : [];

  const take = async (): Promise<void> => {
    const { readTyped } = await import('./read-typed.ts');
    const reading = readTyped(typed);
    if ('fault' in reading) return setFault(reading.fault);
    setFault(null);
    setTyped('');
    add([reading.change]);
  };
  return (
    <section className="card">
      <h3>{words.listTitle(changes.length)}</h3>
      {changes.length === 0 && <p className="quiet">{words.noChanges}</p>}
      <ol className="changes">
        {changes.map((change, i) => {
          const outcome = outcomes[i];
          const text = changeText(change);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same change may stand twice, its place tells it apart
            <li key={`${i} ${text}`} className={outcome?.outcome === 'rejected' ? 'bad' : ''}>
              <Name text={text} limit={300} />
              <span className="quiet small">
                {outcome === undefined ? words.waiting : words[outcome.outcome]}
                {outcome?.reason !== undefined && (
                  <>
                    : <ToldByReader text={outcome.reason} limit={400} />
                  </>
                )}
                {outcome?.notes.map((note, k) => (
                  <Fragment key={note}>
                    {k === 0 ? '. ' : '; '}
                    <ToldByReader text={note} limit={400} />
                  </Fragment>
                ))}
              </span>
              <button
                type="button"
                className="plain"
                aria-label={words.takeOut(shortText(text, 80))}
                onClick={() => takeOut(i)}
              >
                {words.takeOutShort}
              </button>
            </li>
          );
        })}
      </ol>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <label className="form-field">
          {words.typed}
          <input
            type="text"
            value={typed}
            placeholder={words.typedHint}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {fault !== null && (
          <p className="callout bad" role="alert">
            <ToldByReader text={fault} limit={500} />
          </p>
        )}
        <button type="submit" disabled={typed.trim() === ''}>
          {words.add}
        </button>
      </form>
    </section>
  );
}
