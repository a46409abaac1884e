import { shortText } from '../app/short-text.ts';

/** A name or other text from the user's files: isolated from the direction of its surroundings, bounded, plain. */
export function Name({ text, limit = 120 }: { readonly text: string; readonly limit?: number }) {
  const shown = shortText(text, limit);
  const cut = shown.endsWith('…') && !text.endsWith('…');
  return (
    <bdi className="name" title={cut ? shortText(text, 600) : undefined}>
      {shown === '' ? '(no visible characters)' : shown}
    </bdi>
  );
}
