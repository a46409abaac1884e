import { useEffect, useRef } from 'react';
import type { Problem } from '../../../src/model/problem.ts';
import { Name } from '../panels/Name.tsx';
import { ProblemLine } from '../panels/ProblemLine.tsx';
import { useWords } from '../words/language-store.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';

export interface Failure {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** Why files could not be opened: one message, where it stands and what to do; the focus goes there. */
export function FailureCallout({ failure }: { readonly failure: Failure }) {
  const words = useWords('open');
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is to be read
  useEffect(() => title.current?.focus(), [failure]);
  const message = useToldByReader()(failure.message);
  const said = failure.problems.some(({ message }) => failure.message.startsWith(message));
  return (
    <section className="callout bad" role="alert">
      <h2 ref={title} tabIndex={-1}>
        {words.unreadable}
      </h2>
      {!said && (
        <p lang={message.lang}>
          <Name text={message.text} limit={800} />
        </p>
      )}
      {failure.problems.length > 0 && (
        <ul className="problems">
          {failure.problems.slice(0, 30).map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place
            <ProblemLine key={i} problem={problem} />
          ))}
        </ul>
      )}
    </section>
  );
}
