import type { DrawnLines, DrawnModel } from '../picture/drawn-model.ts';
import type { Lit } from '../picture/lit.ts';
import type { Seen } from '../picture/stage.ts';

/** A picture as plain data, which a worker can draw. */
export interface Drawing extends Pick<DrawnModel, 'marks' | 'lines' | 'lineAlpha'> {
  /** How wide and high it is, the longer side being 1. */
  readonly width: number;
  readonly height: number;
  readonly captions: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** How the land, in Mercator, lies below a map: `x * across + left`, `y * up + low`; null: no map. */
  readonly land: {
    readonly across: number;
    readonly left: number;
    readonly up: number;
    readonly low: number;
  } | null;
  /** As on the screen: what is in sight there, and what is lit up; null: the whole. */
  readonly screen: {
    readonly seen: Seen;
    readonly lit: Lit;
    /** What is lit as lines by type and direction. */
    readonly shining: DrawnLines;
  } | null;
}

/** The picture of a model as plain data. */
export function drawingOf(
  { marks, lines, lineAlpha, frame }: DrawnModel,
  captionText: (caption: DrawnModel['frame']['captions'][number]) => string,
  isMap: boolean,
  screen: Drawing['screen'],
): Drawing {
  const { x, y } = frame;
  return {
    ...{ marks, lines, lineAlpha, screen },
    width: frame.width,
    height: frame.height,
    captions: frame.captions.map((caption) => ({ x: caption.x, y: caption.y, text: captionText(caption) })),
    land: isMap ? { across: x(1) - x(0), left: x(0), up: y(1) - y(0), low: y(0) } : null,
  };
}
