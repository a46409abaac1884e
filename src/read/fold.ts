/**
 * The form in which headers and words are compared: without case, accents, spaces, underscores and hyphens.
 *
 * `"País de origen"` → `paisdeorigen`. Never used to match ids: two spellings of an actor are two actors.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s_-]+/gu, '')
    .toLowerCase();
}
