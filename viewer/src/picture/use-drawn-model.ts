import { useMemo } from 'react';
import type { ViewState } from '../view/view-state.ts';
import type { Visible } from '../view/visible.ts';
import type { Opened } from '../worker/messages.ts';
import { type DrawnModel, drawnModel } from './drawn-model.ts';
import { type PlacementInUse, usePlacement } from './use-placement.ts';

/** The picture of what is shown, made anew only when what it shows changes. */
export function useDrawnModel(
  opened: Opened,
  { layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled }: ViewState,
  visible: Visible,
): { readonly model: DrawnModel; readonly placing: PlacementInUse } {
  const placing = usePlacement(opened, layout);
  const { placement } = placing;
  const model = useMemo(
    () =>
      drawnModel(opened, { layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled }, visible, placement),
    [opened, layout, sizeBy, colourBy, collapsed, hiddenGroups, bundled, visible, placement],
  );
  return { model, placing };
}
