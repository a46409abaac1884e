import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';

const Palette = lazy(() => import('./Palette.tsx'));

/** Opens the palette; Ctrl+K does the same from anywhere in the page. */
export function PaletteButton({ opened }: { readonly opened: Opened }) {
  const words = useWords('ask');
  const [open, setOpen] = useState(false);
  const name = `${words.palette} ${words.paletteKey}`;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className="palette-button"
        aria-haspopup="dialog"
        aria-label={name}
        title={name}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path d="M10.4 10.4L14.5 14.5M7 4.5V9.5M4.5 7H9.5" />
          <circle cx="7" cy="7" r="5" />
        </svg>
        <span className="in-words">{words.palette}</span> <span className="key">{words.paletteKey}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Palette opened={opened} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
