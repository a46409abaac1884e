import type { Problem } from '../../../src/model/problem.ts';
import { useLanguage, useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';

interface ReadingNoteProps {
  readonly opened: Opened;
  onFix(problem: Problem | null): void;
}

/** What reading left out or did not learn, with the way back to the rows. Nothing where all is well. */
export function ReadingNote({ opened, onFix }: ReadingNoteProps) {
  const words = useWords('open');
  const number = new Intl.NumberFormat(useLanguage().language);
  const rejected =
    opened.mode === 'case' ? opened.account.actors.rejected + opened.account.linkages.rejected : 0;
  const note =
    opened.mode === 'network'
      ? words.plainNetwork
      : rejected > 0
        ? words.rejectedRows(number.format(rejected), rejected === 1)
        : opened.subject.clusters.length === 0
          ? words.noCluster
          : null;
  if (note === null) return null;
  const first =
    opened.mode === 'case' ? opened.account.problems.find(({ severity }) => severity === 'error') : null;
  return (
    <aside className="banner reading-note" aria-label={words.accountTitle}>
      {note}{' '}
      <button type="button" onClick={() => onFix(first ?? null)}>
        {rejected > 0 ? words.fix : words.nameColumns}
      </button>
    </aside>
  );
}
