export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a character of the size used, in pixels: enough to keep labels apart. */
const characterWidth = 6.2;
const lineHeight = 12;

/**
 * Labels beside their marks, in the order given, that cover no mark and no label before them; one that finds no
 * place is left out. `marks` are all marks of the picture, as x and y in turn, of one radius.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  marks: Float64Array,
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const { radius = 0 } = wanted[0] ?? {};
  for (let at = 0; at < marks.length; at += 2) {
    const [x, y] = [marks[at]!, marks[at + 1]!];
    taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const placed: PlacedLabel[] = [];
  for (const each of wanted) {
    const free = places(each).find(({ box }) => {
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push(free.label);
  }
  return placed;
}

function places({ x, y, radius, text }: Labelled): { label: PlacedLabel; box: Box }[] {
  const length = text.length * characterWidth;
  const at = (labelX: number, middle: number, anchor: PlacedLabel['anchor']) => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - length : labelX - length / 2;
    return {
      label: { x: labelX, y: middle + 4, text, anchor },
      box: { left, right: left + length, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 },
    };
  };
  const gap = radius + 3;
  return [
    at(x + gap, y, 'start'),
    at(x - gap, y, 'end'),
    at(x, y - gap - 5, 'middle'),
    at(x, y + gap + 6, 'middle'),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
