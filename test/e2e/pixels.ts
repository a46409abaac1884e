import type { Locator, Page } from 'playwright-core';

/** How many pixels of an image have each colour, as 0xRRGGBB; left and right half apart. */
export async function coloursOfHalves(
  page: Page,
  png: Uint8Array,
): Promise<readonly [left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>]> {
  const image = Buffer.from(png).toString('base64');
  const halves = await inBlankPage(page, image, async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const counts = [new Map<number, number>(), new Map<number, number>()] as const;
    for (let i = 0; i < data.length; i += 4) {
      const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
      const half = counts[(i / 4) % width < width / 2 ? 0 : 1];
      half.set(colour, (half.get(colour) ?? 0) + 1);
    }
    return [[...counts[0]], [...counts[1]]] as const;
  });
  return [new Map(halves[0]), new Map(halves[1])];
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour laid over a background, as `#rrggbb`. */
export function blended(colour: string, opacity: number, background: string): string {
  const over = channels(background);
  const mixed = channels(colour).map((each, i) => Math.round(opacity * each + (1 - opacity) * over[i]!));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** Pixels that are of a colour, or differ from it by no more than rounding does. */
export function pixelsNear(counts: ReadonlyMap<number, number>, colour: string): number {
  const [red, green, blue] = channels(colour) as [number, number, number];
  const near = (found: number): boolean =>
    Math.abs((found >> 16) - red) <= 2 &&
    Math.abs(((found >> 8) & 255) - green) <= 2 &&
    Math.abs((found & 255) - blue) <= 2;
  return [...counts].reduce((sum, [found, pixels]) => sum + (near(found) ? pixels : 0), 0);
}

/** Share of the pixels of two screenshots of equal size that differ visibly. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const images = [one, other].map((image) => image.toString('base64'));
  return inBlankPage(page, images, async (list) => {
    const [a, b] = await Promise.all(
      list.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    if (a!.length !== b!.length) return 1;
    let other = 0;
    for (let i = 0; i < a!.length; i += 4) {
      const far = [0, 1, 2].some((channel) => Math.abs(a![i + channel]! - b![i + channel]!) > 24);
      if (far) other++;
    }
    return other / (a!.length / 4);
  });
}

/** Looks at an image in a page of its own, so that nothing of the page under test is in the way. */
export async function inBlankPage<Asked, Answer>(
  page: Page,
  asked: Asked,
  look: (asked: Asked) => Promise<Answer>,
): Promise<Answer> {
  const blank = await page.context().newPage();
  try {
    return (await blank.evaluate(look as (asked: unknown) => Promise<unknown>, asked)) as Answer;
  } finally {
    await blank.close();
  }
}

export interface Pixels {
  /** Share of pixels that differ from the most common colour. */
  readonly drawn: number;
  /** Hues that cover at least a few pixels, in steps of 30 degrees, greys left out. */
  readonly hues: readonly number[];
}

/** What can be said of a part of the screen without comparing it to another picture of it. */
export async function pixelsOf(part: Locator): Promise<Pixels> {
  const image = (await part.screenshot()).toString('base64');
  return inBlankPage(part.page(), image, async (base64) => {
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
  });
}
