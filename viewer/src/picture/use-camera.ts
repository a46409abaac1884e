import { useEffect, useRef } from 'react';
import { useWorkbench } from '../app/workbench.ts';
import { useView } from '../view/use-view.ts';
import type { Camera } from '../view/view-state.ts';
import { keepCamera } from '../view/view-store.ts';
import type { PictureRenderer } from './picture-renderer.ts';

/** So long after its last movement the picture is said to stand where it is, in milliseconds. */
const rest = 200;

const alike = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.ratio === b.ratio);

/** Where the picture is zoomed and moved to is part of the view: the view follows the picture, and the picture the view. */
export function useCamera(renderer: PictureRenderer | null): void {
  const { view } = useWorkbench();
  const wanted = useView(({ state }) => state.camera);
  const unselected = useView(({ state }) => state.selection === null);
  const known = useRef<Camera | null>(null);

  useEffect(() => {
    if (renderer === null) return;
    const { stage } = renderer;
    let timer = 0;
    const follow = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const camera = stage.camera();
        known.current = camera;
        if (!alike(camera, view.getState().state.camera)) keepCamera(view, camera);
      }, rest);
    };
    const moving = stage.sigma.getCamera();
    moving.on('updated', follow);
    return () => {
      clearTimeout(timer);
      moving.off('updated', follow);
    };
  }, [renderer, view]);

  useEffect(() => {
    if (renderer === null || alike(wanted, known.current)) return;
    known.current = wanted;
    if (wanted !== null) void renderer.stage.show(wanted.x, wanted.y, wanted.ratio);
    else if (unselected) renderer.fit();
  }, [renderer, wanted, unselected]);
}
