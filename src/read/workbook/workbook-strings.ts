import { decodeChunks, parseXml } from '../xml/parse-xml.ts';

/** The shared strings of a workbook, in their order; the parts of rich text are joined, phonetic hints left out. */
export function sharedStrings(chunks: Iterable<Uint8Array>): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inHint = false;
  parseXml(decodeChunks(chunks), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inHint = true;
      else if (name === 't') inText = !inHint;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 'rPh') inHint = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

/** `_x000D_` and the like, by which workbooks write characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
