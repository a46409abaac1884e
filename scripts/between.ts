/** The text with the lines between `<!-- name -->` and `<!-- end of name -->` replaced. Throws where a mark is missing. */
export function between(whole: string, name: string, lines: readonly string[]): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = whole.indexOf(start);
  const to = whole.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The text has no marks for ${name}.`);
  return `${whole.slice(0, from + start.length)}\n${lines.join('\n')}\n${whole.slice(to)}`;
}
