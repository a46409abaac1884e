import type { Locator } from 'playwright-core';

export interface Pixels {
  /** Share of pixels that differ from the most common colour. */
  readonly drawn: number;
  /** Hues that cover at least a few pixels, in steps of 30 degrees, greys left out. */
  readonly hues: readonly number[];
}

/** What can be said of a part of the screen without comparing it to another picture of it. */
export async function pixelsOf(part: Locator): Promise<Pixels> {
  const image = (await part.screenshot()).toString('base64');
  const blank = await part.page().context().newPage();
  try {
    return await blank.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Map<number, number>();
      const hues = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
        const colour = (r << 16) | (g << 8) | b;
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
        const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
        if (high - low < 90) continue;
        const turn =
          high === r
            ? (g - b) / (high - low)
            : high === g
              ? 2 + (b - r) / (high - low)
              : 4 + (r - g) / (high - low);
        const hue = (Math.round(((turn * 60 + 360) % 360) / 30) * 30) % 360;
        hues.set(hue, (hues.get(hue) ?? 0) + 1);
      }
      const commonest = Math.max(...colours.values());
      return {
        drawn: 1 - commonest / (data.length / 4),
        hues: [...hues].filter(([, count]) => count > 40).map(([hue]) => hue),
      };
    }, image);
  } finally {
    await blank.close();
  }
}
