import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/language-store.ts';
import { useTold } from '../words/use-told.ts';
import type { Opened } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import { startTask } from '../worker/start-task.ts';
import type { Explained } from '../worker/tasks.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Name } from './Name.tsx';
import { Told } from './Told.tsx';

interface ExplanationDialogProps {
  readonly opened: Opened;
  readonly question: Question;
  onClose(): void;
}

/** How a number came about, down to the rows of the user's files. Worked out by a worker. */
export default function ExplanationDialog({ opened, question, onClose }: ExplanationDialogProps) {
  const words = useWords('explanation');
  const dialog = useRef<HTMLDialogElement>(null);
  const [answers, setAnswers] = useState<readonly Explained[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const base =
      opened.mode === 'case'
        ? { subject: opened.subject, account: opened.account, assessment: opened.assessment }
        : null;
    const task = startTask('explain', { base, question });
    task.result.then(setAnswers, (error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
    return task.cancel;
  }, [opened, question]);
  useEffect(() => dialog.current?.showModal(), []);
  const told = useTold();
  /** Its explanations are called by its name, which is nobody's sentence. */
  const isActor = question.of === 'subject' && question.subject.kind === 'actor';
  const first = answers?.[0]?.title;
  const title = first === undefined ? words.working : isActor ? first : told(first).text;
  return (
    <dialog ref={dialog} className="explanation" aria-label={title} onClose={onClose}>
      {/* The first thing in it, so that it takes the focus: Escape closes too. */}
      <button type="button" className="close" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
      {answers === null && failure === null && <p role="status">{words.working}</p>}
      {failure !== null && (
        <p role="alert">
          <span>{words.failed('')}</span> <span lang="en">{failure}</span>
        </p>
      )}
      {answers?.map((answer) => (
        <article key={answer.title}>
          <h2>{isActor ? <Name text={answer.title} /> : <Told text={answer.title} />}</h2>
          <p>
            <strong>
              <Told text={answer.answer} />
            </strong>
          </p>
          {answer.parts.map((part) => (
            <section key={part.title}>
              <h3>{words.parts[part.title]}</h3>
              <EvidenceList evidence={part.statements} />
            </section>
          ))}
        </article>
      ))}
    </dialog>
  );
}
