import { useEffect, useState } from 'react';
import { startTask } from '../worker/start-task.ts';

/** The longer side of a preview, in pixels [O]: twice what the dialog shows. */
const longest = 1400;

/**
 * The address of an image of a picture; null while there is none. A worker paints it: as SVG the page would take in
 * the whole picture, and draw all of it again each time something beside it moves.
 */
export function usePreview(svg: string | null, longerSide: number): string | null {
  const [shown, setShown] = useState({ svg: '', address: '' });
  useEffect(() => {
    if (svg === null) return;
    let address = '';
    const show = (content: string | Uint8Array, type: string): void => {
      address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
      setShown({ svg, address });
    };
    const task = startTask('png', { svg, scale: Math.min(1, longest / longerSide) });
    task.result.then(
      (bytes) => show(bytes, 'image/png'),
      () => show(svg, 'image/svg+xml'),
    );
    return () => {
      task.cancel();
      URL.revokeObjectURL(address);
    };
  }, [svg, longerSide]);
  return shown.svg === svg ? shown.address : null;
}
