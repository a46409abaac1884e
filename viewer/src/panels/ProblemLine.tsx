import type { Problem } from '../../../src/model/problem.ts';
import { Name } from './Name.tsx';

/** One problem: how bad, where, what, and what to do. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { severity, file, sheet, row, column, value, message, remedy } = problem;
  return (
    <li className={`problem ${severity}`}>
      <span className={`badge severity ${severity}`}>{severity}</span>{' '}
      <span className="rows">
        <Name text={[file, sheet].filter((part) => part !== undefined).join(' ')} limit={80} />
        {row !== undefined && `:${row}`}
        {column !== undefined && (
          <>
            , column <Name text={column} limit={60} />
          </>
        )}
      </span>
      <p>
        <Name text={message} limit={500} />
        {value !== undefined && !message.includes(value) && (
          <>
            {' '}
            (<Name text={value} limit={80} />)
          </>
        )}
      </p>
      <p className="quiet">
        <Name text={remedy} limit={400} />
      </p>
    </li>
  );
}
