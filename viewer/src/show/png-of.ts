export interface PngOptions {
  /** Ends the work; the answer is then null. */
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Pixels drawn before the page may do something else. */
const portion = 2_000_000;

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
    const context = canvas.getContext('2d');
    if (context === null) return null;
    const strip = Math.max(1, Math.ceil(portion / width));
    for (let top = 0; top < height; top += strip) {
      onProgress(top, height);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return null;
      const high = Math.min(strip, height - top);
      context.drawImage(image, 0, top, width, high, 0, top, width, high);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null || signal.aborted ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
