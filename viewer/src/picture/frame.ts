import type { Caption, Placement } from './layouts/placement.ts';

const noneGone = new Float64Array();

/** The unit frame: the longer side of the picture from 0 to 1, the middle at .5. */
export interface Framed {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly height: number;
  readonly captions: readonly Caption[];
}

/**
 * Fits the actors that are placed and shown, with the captions, into the unit frame; where no filter hides any, with
 * the room of those that a scenario has taken out.
 */
export function frameOf(
  { positions, placed, captions, gone = noneGone }: Placement,
  shown: Uint8Array,
): Framed {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  const take = (x: number, y: number): void => {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  };
  for (let i = 0; i < shown.length; i++) {
    if (shown[i] === 1 && placed?.[i] !== 0) take(positions[2 * i]!, positions[2 * i + 1]!);
  }
  if (!shown.includes(0)) for (let at = 0; at < gone.length; at += 2) take(gone[at]!, gone[at + 1]!);
  for (const { x, y } of captions) take(x, y);
  if (west > east) take(0, 0);
  // A map never shows less than two degrees, and nothing is ever of no size.
  const least = placed === null ? 1e-6 : (2 * Math.PI) / 180;
  const side = Math.max(east - west, north - south, least);
  const x = (value: number): number => 0.5 + (value - (west + east) / 2) / side;
  const y = (value: number): number => 0.5 + (value - (south + north) / 2) / side;
  return {
    x,
    y,
    width: Math.max((east - west) / side, 0.05),
    height: Math.max((north - south) / side, 0.05),
    captions: captions.map((caption) => ({ ...caption, x: x(caption.x), y: y(caption.y) })),
  };
}
