/** An id as one word of a change or a command: in quotes where it holds spaces or quotes, doubled inside. */
export function quotedWord(word: string): string {
  return /[\s"']/u.test(word) || word === '' ? `"${word.replaceAll('"', '""')}"` : word;
}
