/** How the unit frame lies on the screen at this moment. */
export interface ViewTransform {
  /** From the unit frame to clip space, column by column, as WebGL takes it. */
  readonly matrix: Float32Array;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** By what radii and widths are multiplied: they grow slower than the picture. */
  readonly scale: number;
  readonly pixelRatio: number;
}

/** A point of the unit frame in CSS pixels from the upper left. */
export function onScreen(
  { matrix, width, height }: ViewTransform,
  x: number,
  y: number,
): readonly [number, number] {
  const clipX = matrix[0]! * x + matrix[3]! * y + matrix[6]!;
  const clipY = matrix[1]! * x + matrix[4]! * y + matrix[7]!;
  return [((1 + clipX) * width) / 2, ((1 - clipY) * height) / 2];
}
