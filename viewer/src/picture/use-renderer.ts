import { type RefObject, useEffect, useRef, useState } from 'react';
import { type PictureEvents, PictureRenderer } from './picture-renderer.ts';

/** The picture in an element of the page; null until it is made. Throws where this browser cannot draw it. */
export function useRenderer(
  container: RefObject<HTMLElement | null>,
  events: PictureEvents,
): PictureRenderer | null {
  const [made, setMade] = useState<PictureRenderer | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    let renderer: PictureRenderer | null = null;
    let isGone = false;
    const opening = PictureRenderer.open(container.current!, {
      onPress: (at) => latest.current.onPress(at),
      onPoint: (at) => latest.current.onPoint(at),
      onLost: () => latest.current.onLost(),
      onDrawn: () => latest.current.onDrawn(),
      captionText: (caption) => latest.current.captionText(caption),
    });
    opening.then(
      (come) => {
        renderer = come;
        if (isGone) renderer.kill();
        else setMade(renderer);
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      isGone = true;
      renderer?.kill();
      setMade(null);
    };
  }, [container]);
  if (failure !== null) throw failure.error;
  return made;
}
