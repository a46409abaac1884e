import { paintSvg } from '../show/paint/paint-svg.ts';
import type { Progress } from './messages.ts';
import type { PngAsk } from './tasks.ts';

/** A picture to hand out as PNG, painted from its SVG; fails where the browser cannot paint one of its size. */
export async function runPng(
  { svg, scale }: PngAsk,
  report: (progress: Progress) => void,
): Promise<Uint8Array> {
  const canvas = paintSvg(svg, scale, (done, total) => report({ done, total, what: '' }));
  // How long the packing of its pixels takes nobody knows.
  report({ done: 0, total: 0, what: '' });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
