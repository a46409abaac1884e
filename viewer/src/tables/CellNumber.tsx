import type { ReactNode } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import type { Question } from '../worker/question.ts';

interface CellNumberProps {
  readonly question: Question;
  readonly title: string;
  /** Whether it can be reached with Tab: those of the row that can. */
  readonly reachable: boolean;
  readonly children: ReactNode;
}

/** A number of a table that opens how it came about, without selecting its row. */
export function CellNumber({ question, title, reachable, children }: CellNumberProps) {
  const { explain } = useWorkbench();
  const words = useWords('explanation');
  return (
    <button
      type="button"
      className="explained"
      title={words.why(title)}
      tabIndex={reachable ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        explain(question);
      }}
    >
      {children}
    </button>
  );
}
