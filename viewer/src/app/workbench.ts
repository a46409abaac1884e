import { createContext, useContext } from 'react';
import type { CaseLookup } from './case-lookup.ts';
import type { Selection, SelectionOrigin } from './selection.ts';

/** What every panel and table may read and do. */
export interface Workbench {
  readonly lookup: CaseLookup;
  readonly selection: Selection | null;
  select(selection: Selection | null, origin?: SelectionOrigin): void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('useWorkbench is called outside a workbench');
  return workbench;
}
