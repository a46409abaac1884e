/** A line of a Pajek file cut into words; what stands in quotation marks is one word. */
export interface PajekLine {
  readonly words: readonly string[];
  /** From 1. */
  readonly line: number;
}

/** The lines that say something: empty lines and comments (`%`, or `/*` to the end) are passed over. */
export function* pajekLines(text: string): Generator<PajekLine> {
  let line = 0;
  for (const raw of lines(text)) {
    line++;
    const start = raw.trimStart();
    if (start === '' || start.startsWith('%') || start.startsWith('/*')) continue;
    yield { words: wordsOf(raw), line };
  }
}

/** Lines end in LF, CRLF or CR. */
function* lines(text: string): Generator<string> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    yield text.slice(from, at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    from = at + 1;
  }
  if (from < text.length) yield text.slice(from);
}

function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/u.test(line[at]!)) {
      at++;
    } else if (line[at] === '"') {
      const close = line.indexOf('"', at + 1);
      const end = close < 0 ? line.length : close;
      words.push(line.slice(at + 1, end));
      at = end + 1;
    } else {
      let end = at;
      while (end < line.length && !/\s/u.test(line[end]!)) end++;
      words.push(line.slice(at, end));
      at = end;
    }
  }
  return words;
}
