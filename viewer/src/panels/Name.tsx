import { shortText } from '../app/short-text.ts';
import { useWords } from '../words/language-store.ts';

/** A name or other text from the user's files: isolated from the direction of its surroundings, bounded, plain. */
export function Name({ text, limit = 120 }: { readonly text: string; readonly limit?: number }) {
  const words = useWords('details');
  const shown = shortText(text, limit);
  const cut = shown.endsWith('…') && !text.endsWith('…');
  return (
    <bdi className="name" title={cut ? shortText(text, 600) : undefined}>
      {shown === '' ? words.noName : shown}
    </bdi>
  );
}
