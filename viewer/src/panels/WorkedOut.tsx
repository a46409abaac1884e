import { useEffect, useState } from 'react';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';
import type { Question } from '../worker/question.ts';
import { startTask } from '../worker/start-task.ts';
import type { Explained } from '../worker/tasks.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Name } from './Name.tsx';
import { Told } from './Told.tsx';

interface WorkedOutProps {
  readonly opened: Opened;
  readonly question: Exclude<Question, { of: 'counted' }>;
}

/** An explanation that a worker works out. */
export function WorkedOut({ opened, question }: WorkedOutProps) {
  const words = useWords('explanation');
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
  /** Explanations of an actor are called by its name, which is nobody's sentence. */
  const isActor = question.of === 'subject' && question.subject.kind === 'actor';
  return (
    <>
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
    </>
  );
}
