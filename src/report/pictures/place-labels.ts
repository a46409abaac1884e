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
 * Labels beside their marks, in the order given, that cover no label and no labelled mark before them; one that
 * finds no place is left out.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const taken: Box[] = wanted.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const placed: PlacedLabel[] = [];
  wanted.forEach((each, own) => {
    for (const { label, box } of places(each)) {
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!inside || taken.some((other, index) => index !== own && overlap(box, other))) continue;
      taken.push(box);
      placed.push(label);
      return;
    }
  });
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
