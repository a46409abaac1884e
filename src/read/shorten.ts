/** The beginning of a text that is longer than `most`: a cell may hold a megabyte, a table a million headers. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Signs that a message has at most [O]. */
export const longestMessage = 2000;
