import { useEffect, useRef } from 'react';
import { useWords } from '../words/language-store.ts';
import type { Said } from '../words/use-told.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';
import type { Progress } from '../worker/messages.ts';

interface ReadingPageProps {
  readonly progress: Progress | null;
  onCancel(): void;
}

/** While a worker reads and analyses. Escape cancels. */
export function ReadingPage({ progress, onCancel }: ReadingPageProps) {
  const words = useWords('open');
  const told = useToldByReader();
  const what: Said = progress === null ? { text: words.opening } : told(progress.what);
  const share = progress === null || progress.total === 0 ? undefined : progress.done / progress.total;
  const cancel = useRef(onCancel);
  cancel.current = onCancel;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') cancel.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <main className="open-page" aria-busy="true">
      <h1>
        <img src="./icon.svg" alt="" width="34" height="34" />
        Articulator
      </h1>
      <div className="reading">
        <p id="reading-what" aria-live="polite" lang={what.lang}>
          {what.text}
        </p>
        <progress aria-labelledby="reading-what" max={1} {...(share !== undefined && { value: share })} />
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </main>
  );
}
