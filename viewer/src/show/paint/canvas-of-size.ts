/**
 * A canvas of that size to draw on, outside the page. Its pixels are read back, so it is drawn where they can be read:
 * on some graphics that is fifty times as fast. Throws where the browser has none, or none so large.
 */
export function canvasOfSize(width: number, height: number): OffscreenCanvasRenderingContext2D {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('This browser draws on the page alone');
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas of this size');
  // Some browsers give a canvas that is too large for them, and draw nothing on it.
  const last = [width - 1, height - 1, 1, 1] as const;
  context.fillRect(...last);
  if (context.getImageData(...last).data[3] !== 255) throw new Error('There is no canvas of this size');
  context.clearRect(...last);
  // Where SVG begins otherwise than a canvas.
  context.miterLimit = 4;
  context.direction = 'ltr';
  return context;
}
