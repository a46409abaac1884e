/** How a column writes numbers: decimal point (`1,234.5`) or decimal comma (`1.234,5`). */
export type NumberStyle = 'point' | 'comma';

export interface StyleDecision {
  readonly style: NumberStyle;
  /** Cells that can only be read with a point, and only with a comma. */
  readonly point: number;
  readonly comma: number;
  /** A cell such as `1.234` or `1,234` that can be read both ways, if that is all there is. */
  readonly ambiguous: string | null;
  /** Cells that can be read both ways, with a point and with a comma. */
  readonly openPoint: number;
  readonly openComma: number;
}

/** Takes away spaces, the percent sign and the sign: what is left decides. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u202f%]/gu, '').replace(/^[+-]/u, '');
}

/** Which style a text shows for certain, `both` where it fits both ways, null where it has no separator or is no number. */
export function styleShown(text: string): NumberStyle | 'both' | null {
  const digits = bare(text);
  if (!/[.,]/u.test(digits)) return null;
  const fits = (style: NumberStyle) => patterns[style].test(digits);
  if (fits('point')) return fits('comma') ? 'both' : 'point';
  return fits('comma') ? 'comma' : null;
}

const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^(\d+|[1-9]\d{0,2}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/iu,
  comma: /^(\d+|[1-9]\d{0,2}(\.\d{3})+)?(,\d+)?(e[+-]?\d+)?$/iu,
};

/**
 * Decides for a whole column. Certain cells decide, the more of them; where there is none, `fallback` does
 * (what the other columns of the file showed, or its `;`), and an ambiguous cell is named.
 */
export function decideStyle(texts: Iterable<string>, fallback: NumberStyle): StyleDecision {
  let point = 0;
  let comma = 0;
  let openPoint = 0;
  let openComma = 0;
  let ambiguous: string | null = null;
  for (const text of texts) {
    const shown = styleShown(text);
    if (shown === 'point') point++;
    else if (shown === 'comma') comma++;
    else if (shown === 'both') {
      ambiguous ??= text;
      if (text.includes('.')) openPoint++;
      else openComma++;
    }
  }
  const counts = { point, comma, openPoint, openComma };
  if (point === 0 && comma === 0) return { ...counts, style: fallback, ambiguous };
  return { ...counts, style: comma > point ? 'comma' : 'point', ambiguous: null };
}

/** The number a text stands for in a style, or null where it is no number. A percent sign is not read here. */
export function parseNumber(text: string, style: NumberStyle): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/gu, '');
  const unsigned = compact.replace(/^[+-]/u, '');
  if (unsigned === '' || !patterns[style].test(unsigned) || !/\d/u.test(unsigned)) return null;
  const plain =
    style === 'point' ? compact.replaceAll(',', '') : compact.replaceAll('.', '').replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
