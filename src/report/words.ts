/** `1 linkage`, `2 linkages`, `0 linkages`; give the plural where it is not the singular with an s. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of a list and how many more there are. */
export function firstOf(words: readonly string[], limit: number): string {
  if (words.length <= limit) return listed(words);
  return `${words.slice(0, limit).join(', ')} and ${grouped(words.length - limit)} more`;
}

/** Clauses as one sentence with its full stop, whether or not they came with one. */
export function sentence(clauses: readonly string[]): string {
  const bare = clauses.map((clause) => clause.trim().replace(/\.$/, '')).filter((clause) => clause !== '');
  return bare.length === 0 ? '' : `${bare.join('; ')}.`;
}

/** A number for reading: thousands apart, at most `digits` decimals, `–` where it is not defined. */
export function shown(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return '–';
  const fixed = value.toFixed(digits);
  return grouped(Number(fixed) === 0 ? fixed.replace('-', '') : fixed);
}

/** A share 0..1 as a whole percentage; what is not quite none or all never reads as 0 % or 100 %. */
export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–';
  if (share > 0 && share < 0.005) return '< 1 %';
  if (share < 1 && share >= 0.995) return '> 99 %';
  return `${Math.round(share * 100)} %`;
}

/** Thousands apart with a comma, the same on every machine. */
function grouped(value: number | string): string {
  const [whole = '', decimals] = String(value).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/**
 * Text of the user's data made safe to print: control characters and the marks that turn the direction of
 * writing become visible, so that a name cannot move the cursor, colour the screen or hide its end.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (character) => {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
