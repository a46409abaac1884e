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
      const end = closingQuote(line, at + 1);
      words.push(withoutEntities(line.slice(at + 1, end)));
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

/** A quotation mark closes a label only before a space or the end: networkx writes `"Firma "Ñandú""`. */
function closingQuote(line: string, from: number): number {
  let close = line.indexOf('"', from);
  while (close >= 0 && close + 1 < line.length && !/\s/u.test(line[close + 1]!)) {
    close = line.indexOf('"', close + 1);
  }
  return close < 0 ? line.length : close;
}

/** Pajek and igraph write characters as `&#34;`. */
function withoutEntities(text: string): string {
  return text.replace(/&#(\d{1,7});/gu, (whole, digits: string) => {
    const code = Number(digits);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
