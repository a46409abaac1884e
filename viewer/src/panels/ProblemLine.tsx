import type { Problem } from '../../../src/model/problem.ts';
import { useProblemWords } from '../open/use-problem-words.ts';
import { useWords } from '../words/language-store.ts';
import { Name } from './Name.tsx';

interface ProblemLineProps {
  readonly problem: Problem;
  /** Leads to its cell; left out or null where it cannot be corrected here. */
  readonly onFix?: ((problem: Problem) => void) | null;
}

/** One problem: how bad, where, what, and what to do. */
export function ProblemLine({ problem, onFix = null }: ProblemLineProps) {
  const words = useWords('panels');
  const { fix } = useWords('open');
  const { severities } = useWords('tables');
  const { severity, file, sheet, row, column, value } = problem;
  const { message, remedy } = useProblemWords()(problem);
  return (
    <li className={`problem ${severity}`}>
      <span className={`badge severity ${severity}`}>{severities[severity]}</span>{' '}
      <span className="rows">
        <Name text={[file, sheet].filter((part) => part !== undefined).join(' ')} limit={80} />
        {row !== undefined && `:${row}`}
        {column !== undefined && (
          <>
            , <Name text={words.columnOf(column)} limit={70} />
          </>
        )}
      </span>
      {onFix !== null && row !== undefined && (
        <button type="button" className="plain" onClick={() => onFix(problem)}>
          {fix}
        </button>
      )}
      <p lang={message.lang}>
        <Name text={message.text} limit={500} />
        {value !== undefined && !message.text.includes(value) && (
          <>
            {' '}
            (<Name text={value} limit={80} />)
          </>
        )}
      </p>
      <p className="quiet" lang={remedy.lang}>
        <Name text={remedy.text} limit={400} />
      </p>
    </li>
  );
}
