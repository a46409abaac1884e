/** Left, top, right, bottom, in pixels. */
export type Box = readonly [number, number, number, number];

export interface LabelledMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of its label. */
  readonly long: number;
  /** Named even where it covers a mark; never another label. */
  readonly urgent: boolean;
}

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/**
 * Where each label goes, in the order given: right of its mark, left, above or below, where it lies in the picture and
 * over no label before it and no mark; null where there is no such place.
 */
export function labelPlaces(
  labels: readonly LabelledMark[],
  marks: readonly Box[],
  taken: readonly Box[],
  width: number,
  height: number,
  most: number,
): readonly (Box | null)[] {
  const used = [...taken];
  let count = 0;
  return labels.map((label) => {
    if (count >= most && !label.urgent) return null;
    const free = placesFor(label, width, height).filter((box) => !used.some((other) => overlap(box, other)));
    const clear = free.find((box) => !marks.some((mark) => overlap(box, mark)));
    const place = clear ?? (label.urgent ? free[0] : undefined);
    if (place === undefined) return null;
    used.push(place);
    count++;
    return place;
  });
}

function placesFor({ x, y, radius, long }: LabelledMark, width: number, height: number): Box[] {
  const at = (left: number, middle: number): Box => [left - 3, middle - 8, left + long + 3, middle + 8];
  const all = [
    at(x + radius + 5, y),
    at(x - radius - 5 - long, y),
    at(x - long / 2, y - radius - 10),
    at(x - long / 2, y + radius + 10),
  ];
  return all.filter((box) => box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height);
}
