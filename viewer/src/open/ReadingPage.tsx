import type { Progress } from '../worker/messages.ts';

interface ReadingPageProps {
  readonly progress: Progress | null;
  onCancel(): void;
}

/** While the worker reads and analyses. */
export function ReadingPage({ progress, onCancel }: ReadingPageProps) {
  const share = progress === null || progress.total === 0 ? undefined : progress.done / progress.total;
  return (
    <main className="open-page" aria-busy="true">
      <h1>Articulator</h1>
      <div className="reading">
        <p id="reading-what" aria-live="polite">
          {progress?.what ?? 'Opening'}
        </p>
        <progress aria-labelledby="reading-what" max={1} {...(share !== undefined && { value: share })} />
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </main>
  );
}
