export interface PngOptions {
  /** Ends the work; the answer is then null. */
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** A strip is drawn in about so long, in milliseconds [O]: the page may do something else in between. */
const slice = 25;
/** Pixels of the smallest strip: each goes through the whole picture. */
const leastStrip = 50_000;

/** An SVG drawn by the browser as PNG of that size, strip by strip; null where it cannot, or was ended. */
export async function pngOf(
  svg: string,
  width: number,
  height: number,
  { signal, onProgress }: PngOptions,
): Promise<Uint8Array | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    // The pixels are read back, so they are drawn where they can be read: on some graphics that is fifty times as fast.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return null;
    const least = Math.max(1, Math.ceil(leastStrip / width));
    let high = least;
    for (let top = 0; top < height; ) {
      onProgress(top, height);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return null;
      high = Math.min(high, height - top);
      const began = performance.now();
      context.drawImage(image, 0, top, width, high, 0, top, width, high);
      // What is drawn is put off until somebody looks at it.
      context.getImageData(0, top, 1, 1);
      top += high;
      high = Math.max(least, Math.round(high * Math.min(2, slice / (performance.now() - began))));
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null || signal.aborted ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
