import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/language-store.ts';

const ShowDialog = lazy(() => import('./ShowDialog.tsx'));

/** Leads to everything that can be taken along or shown to others. */
export function ShowButton() {
  const words = useWords('show');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {open && (
        <Suspense>
          <ShowDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
