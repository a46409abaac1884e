import type { Page } from 'playwright-core';
import { inBlankPage } from './pixels.ts';

export interface Likeness {
  readonly size: readonly [width: number, height: number];
  /** Away from words and the edge of the window: how far the least alike pixel is from the other, of 255. */
  readonly shapes: number;
  /** Of a million pixels: how many there differ by more than 2. */
  readonly faintly: number;
  /** Anywhere: how far the least alike square of 8 pixels is, on the average of its pixels. */
  readonly squares: number;
  /** Of a million pixels: how many differ visibly, wherever they are. */
  readonly visibly: number;
}

/** Compares a PNG with what the browser itself draws of an SVG. */
export async function likeness(page: Page, png: Uint8Array, svg: string): Promise<Likeness> {
  const wordless = svg.replace(/<text[ >].*?<\/text>/gs, '');
  const asked = { base64: Buffer.from(png).toString('base64'), svgs: [svg, wordless] };
  return inBlankPage(page, asked, async ({ base64, svgs }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const images = svgs.map((text) => {
      const image = new Image(width, height);
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      return image;
    });
    await Promise.all(images.map((image) => image.decode()));
    const pixels = [bitmap, ...images].map((image) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, width, height).data;
    });
    const apart = (at: number, one: number, other: number): readonly number[] =>
      [0, 1, 2].map((channel) =>
        Math.abs(pixels[one]![4 * at + channel]! - pixels[other]![4 * at + channel]!),
      );

    // Pixels near words, whose letters may be a quarter of a pixel aside, and near the edge of the window.
    const near = new Uint8Array(width * height);
    for (let at = 0; at < near.length; at++) {
      if (apart(at, 1, 2).every((each) => each === 0)) continue;
      for (let dy = -2; dy <= 2; dy++) near.fill(1, at + dy * width - 2, at + dy * width + 3);
    }
    const root = new DOMParser().parseFromString(svgs[0]!, 'image/svg+xml').documentElement;
    const unit = width / Number(root.getAttribute('viewBox')!.split(' ')[2]);
    const [left, top, wide, high] = ['x', 'y', 'width', 'height'].map(
      (side) => Number(root.querySelector('#window rect')!.getAttribute(side)) * unit,
    );
    const atEdge = (x: number, from: number, long: number): boolean =>
      Math.abs(x + 0.5 - from) < 2 || Math.abs(x + 0.5 - from - long) < 2;

    const across = Math.ceil(width / 8);
    const squares = new Float64Array(across * Math.ceil(height / 8));
    let [shapes, faintly, visibly] = [0, 0, 0];
    for (let at = 0; at < near.length; at++) {
      const channels = apart(at, 0, 1);
      const most = Math.max(...channels);
      const [x, y] = [at % width, Math.floor(at / width)];
      squares[(y >> 3) * across + (x >> 3)]! += channels.reduce((sum, each) => sum + each, 0) / 3 / 64;
      if (most > 24) visibly++;
      if (near[at] === 1 || atEdge(x, left!, wide!) || atEdge(y, top!, high!)) continue;
      if (most > 2) faintly++;
      shapes = Math.max(shapes, most);
    }
    const million = (count: number): number => Math.round((count / near.length) * 1_000_000);
    return {
      size: [width, height] as const,
      shapes,
      faintly: million(faintly),
      squares: squares.reduce((farthest, each) => Math.max(farthest, each), 0),
      visibly: million(visibly),
    };
  });
}
