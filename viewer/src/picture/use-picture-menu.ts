import { type RefObject, useEffect, useRef } from 'react';
import { endsOf } from '../app/selection.ts';
import { useWorkbench } from '../app/workbench.ts';
import { asksForMenu, type MenuTarget, menuTarget } from '../menu/menu-target.ts';
import type { Opened } from '../worker/messages.ts';
import type { DrawnModel } from './drawn-model.ts';
import { onScreen } from './layers/view-transform.ts';
import type { PictureRenderer } from './picture-renderer.ts';
import { selectionAt } from './selection-at.ts';

/** A finger that rests so long asks for the menu, in milliseconds; one that moves so far does not, in pixels. */
const longPress = 550;
const jitter = 10;

/** The menu of what lies under the pointer, under a resting finger or, with the keys, of what is selected. */
export function usePictureMenu(
  container: RefObject<HTMLElement | null>,
  renderer: PictureRenderer | null,
  opened: Opened,
  model: DrawnModel,
): void {
  const { selection, lookup, openMenu } = useWorkbench();
  const targetAt = (x: number, y: number): MenuTarget => {
    const { mark, line } = renderer!.at(x, y);
    const group = model.marks.group[mark];
    if (typeof group === 'string') return { what: 'group', key: group, name: model.marks.label[mark]! };
    return menuTarget(selectionAt(opened, model, mark, line));
  };
  /** Where what is selected lies, if it is in sight. */
  const selectedAt = (): readonly [number, number] => {
    const { left, top, width, height } = container.current!.getBoundingClientRect();
    const [first = ''] = selection === null ? [] : endsOf(selection);
    const mark = model.marks.markOf[lookup.position.get(first) ?? -1] ?? -1;
    if (mark === -1) return [left + width / 2, top + height / 2];
    const [x, y] = onScreen(renderer!.stage.view(), model.marks.x[mark]!, model.marks.y[mark]!);
    return [left + Math.min(Math.max(x, 0), width), top + Math.min(Math.max(y, 0), height)];
  };
  const open = useRef({ byPointer: (_x: number, _y: number): void => {}, byKey: (): void => {} });
  open.current = {
    byPointer: (x, y) => {
      if (renderer === null) return;
      const { left, top } = container.current!.getBoundingClientRect();
      openMenu({ target: targetAt(x - left, y - top), at: { x, y }, byKey: false });
    },
    byKey: () => {
      if (renderer === null) return;
      const [x, y] = selectedAt();
      openMenu({ target: menuTarget(selection), at: { x, y }, byKey: true });
    },
  };

  useEffect(() => {
    const element = container.current!;
    let timer = 0;
    let start = { x: 0, y: 0 };
    const onMenu = (event: MouseEvent): void => {
      event.preventDefault();
      // A browser that asks by key gives no button of the mouse; the keys are heard on their own.
      if (event.button === 2) open.current.byPointer(event.clientX, event.clientY);
    };
    const end = (): void => clearTimeout(timer);
    const onDown = (event: PointerEvent): void => {
      end();
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      start = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => open.current.byPointer(start.x, start.y), longPress);
    };
    const onMove = (event: PointerEvent): void => {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > jitter) end();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForMenu(event)) return;
      event.preventDefault();
      open.current.byKey();
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('contextmenu', onMenu, { signal });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', end, { signal });
    element.addEventListener('pointercancel', end, { signal });
    element.addEventListener('keydown', onKey, { signal });
    return () => {
      end();
      listening.abort();
    };
  }, [container]);
}
