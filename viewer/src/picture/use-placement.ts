import { useEffect, useMemo, useState } from 'react';
import { type Moved, movedBy } from '../scenario/scenario-positions.ts';
import { networkView } from '../view/network-view.ts';
import type { LayoutId } from '../view/view-state.ts';
import type { Opened } from '../worker/messages.ts';
import { startLayout } from '../worker/start-layout.ts';
import { layoutSubject } from './layouts/layout-subject.ts';
import type { Placement } from './layouts/placement.ts';
import { placementBeside, placementOf } from './placement-of.ts';

export interface PlacementInUse {
  readonly placement: Placement;
  /** How far the force layout has come, 0 to 1; null: it does not run. */
  readonly share: number | null;
  /** Leaves the actors where the force layout has brought them. */
  stop(): void;
}

interface Force {
  readonly of: object;
  readonly positions: Float64Array;
  readonly share: number;
}

/**
 * Where the actors are in the layout chosen. The force layout runs in a worker, is shown as it goes, and can be stopped.
 * It is that of the case as it was read (`base`): what a scenario shows has its actors where they are there.
 */
export function usePlacement(opened: Opened, base: Opened, layout: LayoutId): PlacementInUse {
  const ends = networkView(base);
  const { placedBy } = base;
  const [force, setForce] = useState<Force | null>(null);
  const mine = force?.of === ends ? force : null;
  const wanted = layout === 'force' && placedBy !== 'force' && mine?.share !== 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see below
  useEffect(() => {
    if (!wanted) return;
    const { size, from, to, side } = layoutSubject(base);
    return startLayout({ size, from, to, side }, (positions, share) =>
      setForce({ of: ends, positions, share }),
    );
  }, [wanted, ends]);
  const ofBase = layout === 'force' && mine !== null ? mine.positions : base.positions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ends are those of what is open, whatever came of it later
  const moved = useMemo(() => movedIn(opened, base), [opened.ends, base.ends]);
  const positions = useMemo(() => moved?.places(ofBase) ?? ofBase, [moved, ofBase]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const placement = useMemo(
    (): Placement =>
      layout === 'force' || layout === 'given'
        ? { positions, captions: [], placed: null, ...(moved && { gone: moved.gone(ofBase) }) }
        : moved === null
          ? placementOf(opened, layout)
          : placementBeside(opened, base, layout, moved),
    [opened.ends, moved, layout, positions],
  );
  return {
    placement,
    share: wanted ? (mine?.share ?? 0) : null,
    stop: () => setForce({ of: ends, positions: ofBase, share: 1 }),
  };
}

/** How a scenario changes the places of the case as it was read; null: it is that case. */
function movedIn(opened: Opened, base: Opened): Moved | null {
  const isChanged = opened.mode === 'case' && base.mode === 'case' && opened.ends !== base.ends;
  return isChanged ? movedBy(base.subject, opened.subject) : null;
}
