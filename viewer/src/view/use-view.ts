import { useStore } from 'zustand';
import { useWorkbench } from '../app/workbench.ts';
import type { View } from './view-store.ts';

/** What a component needs of the view; it is drawn again only when that changes. */
export function useView<Part>(pick: (view: View) => Part): Part {
  return useStore(useWorkbench().view, pick);
}
