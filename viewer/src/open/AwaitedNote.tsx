import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Later } from '../app/begin-opening.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';
import type { Lacking } from '../worker/messages.ts';

interface AwaitedNoteProps {
  readonly lacks: Exclude<Lacking, null>;
  readonly later: Later;
}

/** What comes sooner than this is not told of, in milliseconds [O]. */
const soon = 1500;

/** Says what is not there yet of what is looked at, how far it is, and lets it be stopped and gone on with. */
export function AwaitedNote({ lacks, later }: AwaitedNoteProps) {
  const words = useWords('open').later;
  const format = useFormat();
  const told = useToldByReader();
  const { at, progress, failure } = useStore(later.store);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), soon);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate && at === 'coming') return null;
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <div className="measures-of awaited-note" data-lacks={lacks}>
      {/* The percentage is not read out at each step: only what changes for long is announced. */}
      <span role="status">{at === 'coming' ? words.coming[lacks] : words.stopped[lacks]}</span>{' '}
      {failure !== null && <span lang={told(failure).lang}>{told(failure).text}</span>}
      {at === 'coming' && progress !== null && (
        <span className="quiet">
          <span lang={told(progress.what).lang}>{told(progress.what).text}</span>
          {share !== null && ` ${format.percent(share)}`}
        </span>
      )}{' '}
      <button type="button" onClick={at === 'coming' ? later.stop : later.goOn}>
        {at === 'coming' ? words.stop : words.goOn}
      </button>
    </div>
  );
}
