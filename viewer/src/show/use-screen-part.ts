import { useMemo } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { litByPath, litBySelection } from '../picture/lit.ts';
import { type LitGroup, litLines } from '../picture/lit-lines.ts';
import { litTies } from '../picture/lit-ties.ts';
import { networkView } from '../view/network-view.ts';
import { shortestPath } from '../view/shortest-path.ts';
import { useView } from '../view/use-view.ts';
import type { Drawing } from './drawing.ts';

interface ScreenPart {
  readonly part: NonNullable<Drawing['screen']>;
  /** What its legend says of what is lit. */
  readonly groups: readonly LitGroup[];
}

/** What the screen shows of the picture: the part in sight and what is lit up; null where it shows none. */
export function useScreenPart(): ScreenPart | null {
  const { picture, screen, selection, lookup, visible, scenario } = useWorkbench();
  const { path, camera } = useView(({ state }) => state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera says when something else is in sight
  return useMemo(() => {
    const seen = screen.current?.() ?? null;
    if (seen === null) return null;
    const { marks } = picture;
    const ties = litTies(scenario.shown, visible, marks);
    const position = (id: string): number | undefined => lookup.position.get(id);
    const walk = path === null ? null : shortestPath(visible, networkView(scenario.shown), path);
    const lit =
      walk === null
        ? litBySelection(marks, ties, selection, position)
        : litByPath(marks, ties, walk, position);
    const { lines, groups } = litLines(scenario.shown, ties, lit);
    return { part: { seen, lit, shining: lines }, groups };
  }, [picture, screen, selection, lookup, visible, scenario, path, camera]);
}
