import { type Attributes, numberOf, numbersIn, wordOf } from './attributes.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** Fills with what the attributes say, or what was said around them; does nothing where that is `none`. */
export function filled(context: Context, attributes: Attributes, around: string, fill: () => void): void {
  const colour = colourOf(attributes.fill ?? around);
  if (colour === null) return;
  context.fillStyle = colour;
  context.globalAlpha = numberOf(attributes, 'fill-opacity', 1);
  fill();
}

/** Strokes as the attributes say, with lines so many times as wide; does nothing where they say nothing. */
export function stroked(context: Context, attributes: Attributes, wider: number, stroke: () => void): void {
  const colour = colourOf(attributes.stroke ?? 'none');
  if (colour === null) return;
  const dash = attributes['stroke-dasharray'] ?? 'none';
  context.strokeStyle = colour;
  context.globalAlpha = numberOf(attributes, 'stroke-opacity', 1);
  context.lineWidth = numberOf(attributes, 'stroke-width', 1) * wider;
  context.lineJoin = wordOf(attributes, 'stroke-linejoin', ['miter', 'round', 'bevel'], 'miter');
  context.setLineDash(dash === 'none' ? [] : numbersIn(dash).map((each) => each * wider));
  stroke();
}

function colourOf(text: string): string | null {
  if (text === 'none') return null;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`The colour ${text} cannot be painted`);
  return text;
}
