import { type Attributes, numberOf, wordOf } from './attributes.ts';
import { filled, stroked } from './paint-of.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** Draws words in the pixels of the canvas, as a browser does with SVG: letters are chosen by their size there. */
export function paintWords(
  context: OffscreenCanvasRenderingContext2D,
  text: string,
  attributes: Attributes,
  { fill, fontFamily, scale, left, top, inUnits }: SheetCanvas,
): void {
  const shown = text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  const place = [left + numberOf(attributes, 'x') * scale, top + numberOf(attributes, 'y') * scale] as const;
  const size = numberOf(attributes, 'font-size') * scale;
  context.font = `${numberOf(attributes, 'font-weight', 400)} ${size}px ${fontFamily}`;
  context.textAlign =
    wordOf(attributes, 'text-anchor', ['start', 'middle'], 'start') === 'start' ? 'left' : 'center';
  const inside = (): void => filled(context, attributes, fill, () => context.fillText(shown, ...place));
  const rim = (): void => stroked(context, attributes, scale, () => context.strokeText(shown, ...place));
  const rimFirst = wordOf(attributes, 'paint-order', ['normal', 'stroke'], 'normal') === 'stroke';
  context.resetTransform();
  for (const step of rimFirst ? [rim, inside] : [inside, rim]) step();
  inUnits(context);
}
