let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** Width of a text as a browser draws it, in the units of its size; about so where there is no canvas. */
export function measureText(text: string, size: number): number {
  if (context === undefined) {
    context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  }
  if (context === null) return text.length * size * 0.56;
  context.font = `${size}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
  return context.measureText(text).width;
}
