import { shortText } from '../app/short-text.ts';
import { useWords } from '../words/language-store.ts';
import type { RestoredView } from './use-restored.ts';

/** Says that the view of a link or project could not be shown. */
export function RestoreFault({ fault, dismiss }: Pick<RestoredView, 'fault' | 'dismiss'>) {
  const words = useWords('show');
  if (fault === null) return null;
  return (
    <p className="banner" role="alert">
      {fault.says === 'broken' ? words.broken : words.other(shortText(fault.of, 80))}{' '}
      <button type="button" className="plain" onClick={dismiss}>
        {words.dismiss}
      </button>
    </p>
  );
}
