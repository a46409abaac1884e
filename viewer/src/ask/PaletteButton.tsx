import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../words/language-store.ts';
import type { Opened } from '../worker/messages.ts';

const Palette = lazy(() => import('./Palette.tsx'));

/** Opens the palette; Ctrl+K does the same from anywhere in the page. */
export function PaletteButton({ opened }: { readonly opened: Opened }) {
  const words = useWords('ask');
  const [open, setOpen] = useState(false);
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
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.palette}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Palette opened={opened} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
