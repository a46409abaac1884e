const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Foreign text for one line on the screen: control and direction marks as spaces, and a bounded length. */
export function shortText(text: string, limit = 120): string {
  const plain = text
    .slice(0, limit * 4)
    .replace(controls, ' ')
    .trim();
  return plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
}
