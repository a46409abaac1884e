import type { Problem } from '../../../src/model/problem.ts';
import { useRemedy } from '../open/use-remedy.ts';
import { useWords } from '../words/language-store.ts';
import { Name } from './Name.tsx';

interface ProblemLineProps {
  readonly problem: Problem;
  /** Leads to its cell; left out or null where it cannot be corrected here. */
  readonly onFix?: ((problem: Problem) => void) | null;
}

/** One problem: how bad, where, what, and what to do. What and what to do are English. */
export function ProblemLine({ problem, onFix = null }: ProblemLineProps) {
  const words = useWords('panels');
  const { fix } = useWords('open');
  const { severities } = useWords('tables');
  const { severity, file, sheet, row, column, value, message } = problem;
  const remedy = useRemedy()(problem);
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
      <p lang="en">
        <Name text={message} limit={500} />
        {value !== undefined && !message.includes(value) && (
          <>
            {' '}
            (<Name text={value} limit={80} />)
          </>
        )}
      </p>
      <p className="quiet" lang="en">
        <Name text={remedy} limit={400} />
      </p>
    </li>
  );
}
