import { useState } from 'react';
import type { Problem } from '../../../../src/model/problem.ts';
import { Name } from '../../panels/Name.tsx';
import { useLanguage, useWords } from '../../words/language-store.ts';
import { useProblemWords } from '../use-problem-words.ts';

interface SourceProblemsProps {
  readonly problems: readonly Problem[];
  /** Whether the problem stands in a cell or row that can be shown. */
  hasPlace(problem: Problem): boolean;
  onShow(problem: Problem): void;
}

/** Problems listed at once [O]; more come when they are asked for. */
const portion = 100;

/** Every problem with its place, which leads to the cell, and what to do. */
export function SourceProblems({ problems, hasPlace, onShow }: SourceProblemsProps) {
  const words = useWords('open');
  const number = new Intl.NumberFormat(useLanguage().language);
  const wordsOf = useProblemWords();
  const [shown, setShown] = useState(portion);
  return (
    <ul className="problems">
      {problems.slice(0, shown).map((problem, place) => {
        const { message, remedy } = wordsOf(problem);
        const where = [
          problem.sheet ?? problem.file,
          ...(problem.row === undefined ? [] : [words.rowNumber(problem.row)]),
          ...(problem.column === undefined ? [] : [problem.column]),
        ].join(', ');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
          <li key={place} className={`problem ${problem.severity}`}>
            <span className={`badge severity ${problem.severity}`}>{words.severities[problem.severity]}</span>{' '}
            {hasPlace(problem) ? (
              <button type="button" className="link" onClick={() => onShow(problem)}>
                <Name text={where} limit={90} />
              </button>
            ) : (
              <span className="rows">
                <Name text={where} limit={90} />
              </span>
            )}
            <p lang={message.lang}>
              <Name text={message.text} limit={400} />
            </p>
            <p className="quiet" lang={remedy.lang}>
              <Name text={remedy.text} limit={300} />
            </p>
          </li>
        );
      })}
      {problems.length > shown && (
        <li>
          <button type="button" onClick={() => setShown(shown + portion)}>
            {words.moreProblems(number.format(problems.length - shown))}
          </button>
        </li>
      )}
    </ul>
  );
}
