import { useEffect, useMemo, useRef, useState } from 'react';
import { inSlices } from '../view/steps.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { type DrawnModel, drawnModel, drawnModelSteps, type Look, movedModel } from './drawn-model.ts';
import type { Placement } from './layouts/placement.ts';
import { type PlacementInUse, usePlacement } from './use-placement.ts';

/** Actors and linkages up to which a picture is made in one go: well below a tenth of a second [O]. */
const mostAtOnce = 15_000;

/** What a picture was made of. */
interface Made {
  readonly opened: Opened;
  readonly look: Look;
  readonly visible: Visible;
  readonly placement: Placement;
  readonly model: DrawnModel;
}

/**
 * The picture of what is shown, of the case as it was read (`base`) or as a scenario has changed it, made anew only when what it shows changes. A large one is made in slices, the page
 * showing the one before until it is ready.
 */
export function useDrawnModel(
  opened: Opened,
  base: Opened,
  state: ViewState,
  visible: Visible,
): { readonly model: DrawnModel; readonly placing: PlacementInUse } {
  const { layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled } = state;
  const placing = usePlacement(opened, base, layout);
  const { placement } = placing;
  const look = useMemo(
    (): Look => ({ layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled }),
    [layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled],
  );
  const shown = useShown(opened, look);
  const isLarge = visible.actors.length + visible.linkages.length > mostAtOnce;
  const small = useMemo(
    () => (isLarge ? null : drawnModel(shown, look, visible, placement)),
    [isLarge, shown, look, visible, placement],
  );
  const [made, setMade] = useState<Made | null>(null);
  const last = useRef<Made | null>(null);
  useEffect(() => {
    if (!isLarge) return;
    const put = (model: DrawnModel): void => {
      last.current = { opened: shown, look, visible, placement, model };
      setMade(last.current);
    };
    const before = last.current;
    if (before !== null && onlyMoved(before, shown, look, visible, placement)) {
      return put(movedModel(before.model, placement, visible));
    }
    return inSlices(drawnModelSteps(shown, look, visible, placement), put);
  }, [isLarge, shown, look, visible, placement]);
  const large = made?.opened.ends === opened.ends ? made.model : null;
  const lacking = isLarge && large === null;
  const nothing = useMemo(() => (lacking ? emptyModel(shown, look) : null), [lacking, shown, look]);
  return { model: (small ?? large ?? nothing)!, placing };
}

/** What is open, the same object as long as nothing of it that the picture shows changes. */
function useShown(opened: Opened, { sizeBy, colourBy }: Look): Opened {
  const column = (by: string): unknown => opened.measures.find(({ id }) => id === by);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures that are not looked at change nothing
  return useMemo(
    () => opened,
    [opened.ends, opened.mode === 'case' ? opened.assessment : null, column(sizeBy), column(colourBy)],
  );
}

function onlyMoved(
  before: Made,
  opened: Opened,
  look: Look,
  visible: Visible,
  placement: Placement,
): boolean {
  return (
    before.opened === opened &&
    before.look === look &&
    before.visible === visible &&
    !look.bundled &&
    look.collapsed.length === 0 &&
    [before.placement, placement].every(({ placed, captions }) => placed === null && captions.length === 0)
  );
}

const noneVisible: Visible = {
  actors: new Uint8Array(0),
  linkages: new Uint8Array(0),
  actorCount: 0,
  linkageCount: 0,
};
const nowhere: Placement = { positions: new Float64Array(0), captions: [], placed: null };

/** The picture while there is none: no actor of what is open is drawn, and it is made at once. */
function emptyModel(opened: Opened, look: Look): DrawnModel {
  const model = drawnModel(emptied(opened), look, noneVisible, nowhere);
  const markOf = new Int32Array(opened.positions.length / 2).fill(-1);
  return { ...model, marks: { ...model.marks, markOf } };
}

/** The same without actors and linkages; objects of its own, by which what is known of it is kept. */
function emptied(opened: Opened): Opened {
  const rest = {
    ends: { from: new Int32Array(0), to: new Int32Array(0) },
    measures: opened.measures.map((column) => ({ ...column, values: [], reasons: [] })),
    positions: nowhere.positions,
  };
  if (opened.mode === 'network') return { ...opened, ...rest, actors: [], links: [] };
  return {
    ...opened,
    ...rest,
    assessment: { ...opened.assessment },
    subject: { ...opened.subject, actors: [], linkages: [] },
    scopes: [],
  };
}
