/** Text as it is searched and sorted: without case and accents, bounded. */
export const foldText = (text: string): string =>
  text.slice(0, 400).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
