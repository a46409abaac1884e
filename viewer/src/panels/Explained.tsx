import type { ReactNode } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import type { Question } from '../worker/question.ts';

interface ExplainedProps {
  /** What is asked; a function where it takes some gathering. */
  readonly question: Question | (() => Question);
  /** What the number is called. */
  readonly title: string;
  /** In a row of a table: the row is not selected, and Tab gets here only in the row that it can reach. */
  readonly inRow?: { readonly reachable: boolean };
  readonly children: ReactNode;
}

/** A number that opens the explanation of how it came about. */
export function Explained({ question, title, inRow, children }: ExplainedProps) {
  const { explain } = useWorkbench();
  const words = useWords('explanation');
  return (
    <button
      type="button"
      className="explained"
      title={words.why(title)}
      tabIndex={inRow && (inRow.reachable ? 0 : -1)}
      onClick={(event) => {
        if (inRow !== undefined) event.stopPropagation();
        explain(typeof question === 'function' ? question() : question);
      }}
    >
      {children}
    </button>
  );
}
