import { useSyncExternalStore } from 'react';

/** From this width on, in pixels, picture, panel and tables stand beside one another. */
const wide = matchMedia('(width >= 900px)');

function watch(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** Whether there is room for bars in full; on a small screen they are menus. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => wide.matches);
}
