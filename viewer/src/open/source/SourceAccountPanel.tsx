import type { Problem } from '../../../../src/model/problem.ts';
import { saveFile } from '../../app/save-file.ts';
import { Name } from '../../panels/Name.tsx';
import { useLanguage, useWords } from '../../words/language-store.ts';
import { useToldByReader } from '../../words/use-told-by-reader.ts';
import { SourceAccount } from './SourceAccount.tsx';
import { SourceProblems } from './SourceProblems.tsx';
import type { Need } from './still-needed.ts';
import type { SourceState } from './use-source.ts';

interface SourceAccountPanelProps {
  readonly state: SourceState;
  /** What the proposal saw in the table. */
  readonly notes: readonly string[];
  readonly needs: readonly Need[];
  hasPlace(problem: Problem): boolean;
  onShow(problem: Problem): void;
}

/** What is still to be said, what became of the rows, and every problem with its cell. */
export function SourceAccountPanel({ state, notes, needs, hasPlace, onShow }: SourceAccountPanelProps) {
  const words = useWords('open');
  const told = useToldByReader();
  const number = new Intl.NumberFormat(useLanguage().language);
  const { check, checking, source, tables } = state;
  const all = check?.problems ?? (tables ?? []).flatMap((table) => table.problems);
  const problems = all.filter(({ severity }) => severity !== 'info');
  const remarks = all.filter(({ severity }) => severity === 'info');
  const { fatal, error, warning, info } = check?.counts ?? {
    fatal: 0,
    error: problems.length,
    warning: 0,
    info: 0,
  };
  const rejected = check?.account?.linkages.rejected ?? 0;
  const status = needs.length > 0 ? '' : checking || check === null ? words.readingAgain : '';
  const saveProblems = (): void =>
    void source?.ask('problems', {}).then((text) => saveFile('problems.csv', text, 'text/csv'));
  return (
    <section className="source-account" aria-label={words.accountTitle}>
      <h2>{words.accountTitle}</h2>
      <div role="status" aria-live="polite">
        {status !== '' && <p className="quiet">{status}</p>}
        {status === '' && check !== null && (
          <p className={check.failure !== null || rejected > 0 ? 'bad' : 'good'}>
            {check.account === null
              ? words.cannotBeRead
              : words.accountLine(
                  number.format(check.account.linkages.accepted + check.account.linkages.merged),
                  number.format(check.account.linkages.read),
                )}
          </p>
        )}
        {needs.length > 0 && (
          <div className="callout warn">
            <h3>{words.stillToSay}</h3>
            <ul className="needs">
              {[...new Set(needs)].map((need) => (
                <li key={need}>{words.needs[need]}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {check?.account != null && <SourceAccount account={check.account} />}
      {check?.failure != null && problems.length === 0 && (
        <p className="callout bad" lang={told(check.failure).lang}>
          <Name text={told(check.failure).text} limit={600} />
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h3>{words.problems(number.format(fatal + error + warning))}</h3>
          <SourceProblems problems={problems} hasPlace={hasPlace} onShow={onShow} />
        </>
      )}
      {remarks.length > 0 && (
        <details>
          <summary>{words.remarks(number.format(info))}</summary>
          <SourceProblems problems={remarks} hasPlace={hasPlace} onShow={onShow} />
        </details>
      )}
      {check !== null && all.length > 0 && (
        <button type="button" className="save-problems" onClick={saveProblems}>
          {words.saveProblems}
        </button>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{words.seen}</summary>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note} lang={told(note).lang}>
                <Name text={told(note).text} limit={400} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
