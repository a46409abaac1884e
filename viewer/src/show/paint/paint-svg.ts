import { parseXml } from '../../../../src/read/xml/parse-xml.ts';
import { type Attributes, mustBeKnown } from './attributes.ts';
import { boxOf, paintShape } from './paint-shape.ts';
import { paintWords } from './paint-words.ts';
import { type Box, SheetCanvas } from './sheet-canvas.ts';

/** Letters of a sheet that are drawn before it is told how far the drawing is, and how often that is at most. */
const portion = 60_000;
const mostPortions = 20;

/**
 * Draws a sheet (`pictureSheet`), so many times as large as it says, on a canvas outside the page: a worker has no
 * other way to make pixels of an SVG. Throws at any element, attribute or value that sheets are not written with.
 */
export function paintSvg(
  svg: string,
  scale: number,
  onProgress: (done: number, total: number) => void = () => {},
): OffscreenCanvas {
  const painter = new Painter(scale);
  const size = Math.max(portion, Math.ceil(svg.length / mostPortions));
  function* portions(): Generator<string> {
    for (let at = 0; at < svg.length; at += size) {
      onProgress(at, svg.length);
      yield svg.slice(at, at + size);
      painter.sheet?.look();
    }
  }
  parseXml(portions(), painter);
  if (painter.sheet === null) throw new Error('There is no picture to be painted');
  return painter.sheet.context.canvas;
}

interface Standing {
  readonly name: string;
  readonly attributes: Attributes;
}

/** Where each element may stand; shapes and words stand in the `svg` itself or a group. */
const parents: Readonly<Record<string, string>> = {
  svg: '',
  title: 'svg',
  defs: 'svg',
  clipPath: 'defs',
};

/** Draws elements as they are read. */
class Painter {
  sheet: SheetCanvas | null = null;
  private readonly around: Standing[] = [];
  private readonly clips = new Map<string, Box>();
  private words = '';

  constructor(private readonly scale: number) {}

  readonly open = (name: string, attributes: Attributes): void => {
    mustBeKnown(name, attributes);
    const parent = this.around.at(-1);
    this.around.push({ name, attributes });
    const within = parent?.name ?? '';
    if (name === 'rect' && within === 'clipPath') {
      this.clips.set(`url(#${parent!.attributes.id})`, boxOf(attributes));
      return;
    }
    if (Object.hasOwn(parents, name) ? within !== parents[name] : within !== 'svg' && within !== 'g')
      throw new Error(`<${name}> in <${within}> cannot be painted`);
    if (name === 'svg') this.sheet = new SheetCanvas(attributes, this.scale);
    else if (name === 'g') this.sheet!.openGroup(this.clipOf(attributes));
    else if (name === 'text') this.words = '';
    else if (Object.hasOwn(paintShape, name)) paintShape[name]!(this.sheet!.context, attributes, this.sheet!);
  };

  readonly close = (name: string): void => {
    const { attributes } = this.around.pop()!;
    if (name === 'g') this.sheet!.closeGroup();
    else if (name === 'text') paintWords(this.sheet!.context, this.words, attributes, this.sheet!);
  };

  readonly text = (text: string): void => {
    const within = this.around.at(-1)?.name;
    if (within === 'text') this.words += text;
    else if (within !== 'title' && text.trim() !== '') throw new Error(`"${text}" cannot be painted`);
  };

  private clipOf(attributes: Attributes): Box | null {
    const written = attributes['clip-path'];
    if (written === undefined) return null;
    const clip = this.clips.get(written);
    if (clip === undefined) throw new Error(`clip-path="${written}" cannot be painted`);
    return clip;
  }
}
