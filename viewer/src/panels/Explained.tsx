import type { ReactNode } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import type { Question } from '../worker/question.ts';

interface ExplainedProps {
  /** What is asked; a function where it takes some gathering. */
  readonly question: Question | (() => Question);
  /** What the number is called. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A number that opens the explanation of how it came about. */
export function Explained({ question, title, children }: ExplainedProps) {
  const { explain } = useWorkbench();
  const words = useWords('explanation');
  return (
    <button
      type="button"
      className="explained"
      title={words.why(title)}
      onClick={() => explain(typeof question === 'function' ? question() : question)}
    >
      {children}
    </button>
  );
}
