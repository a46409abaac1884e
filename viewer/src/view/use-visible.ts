import { useMemo } from 'react';
import type { Opened } from '../worker/messages.ts';
import type { ViewState } from './view-state.ts';
import { type Visible, visibleOf } from './visible.ts';

/** What the view leaves, the same object as long as nothing that matters for it changes. */
export function useVisible(opened: Opened, state: ViewState, measured: Opened): Visible {
  const { filters, hidden, hiddenGroups, focus, year } = state;
  const groupedBy = hiddenGroups.length === 0 ? '' : state.colourBy;
  const grouped = hiddenGroups.length === 0 ? null : measured;
  // Of what came later only what the filters ask for changes what they leave.
  const judged = opened.mode === 'case' && filters.length > 0 ? opened.assessment : null;
  const asked = filters.some(({ by }) => by === 'measure') ? opened.measures : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the parts of the state that visibleOf reads
  return useMemo(
    () => visibleOf(opened, state, measured),
    [opened.ends, judged, asked, filters, hidden, hiddenGroups, groupedBy, grouped, focus, year],
  );
}
