/** The graph of a case with its id, and its hash, which holds the id, made alike: for comparing two cases. */
export function alike(lines: readonly string[], id: string): string[] {
  const quoted = JSON.stringify(id);
  return lines
    .map((line) =>
      line
        .replaceAll(quoted, '"CASE"')
        .replace(/"(inputHash|measuredFor|contentHash)":"[0-9a-f]+"/g, '"$1":""'),
    )
    .sort();
}
