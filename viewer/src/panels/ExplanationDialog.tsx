import { useEffect, useRef } from 'react';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import { CountedRows } from './CountedRows.tsx';
import { WorkedOut } from './WorkedOut.tsx';

interface ExplanationDialogProps {
  readonly opened: Opened;
  readonly question: Question;
  onClose(): void;
}

/** How a number came about, down to the rows of the user's files. */
export default function ExplanationDialog({ opened, question, onClose }: ExplanationDialogProps) {
  const words = useWords('explanation');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="explanation" aria-label={words.dialog} onClose={onClose}>
      {/* The first thing in it, so that it takes the focus: Escape closes too. */}
      <button type="button" className="close" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
      {question.of === 'counted' ? (
        <CountedRows {...question} />
      ) : (
        <WorkedOut opened={opened} question={question} />
      )}
    </dialog>
  );
}
