const known = new Map<string, number>();

/** `#rrggbb` with an opacity of 0..1 as four bytes, in the order WebGL reads them. */
export function colourBytes(hex: string, alpha = 1): number {
  let rgb = known.get(hex);
  if (rgb === undefined) {
    const value = Number.parseInt(hex.slice(1), 16);
    rgb = (value >> 16) | (value & 0xff00) | ((value & 255) << 16);
    known.set(hex, rgb);
  }
  return (rgb | (Math.round(alpha * 255) << 24)) >>> 0;
}
