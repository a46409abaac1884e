import { fileEnding, type InputFile } from '../input-file.ts';
import { ownValue } from '../own-value.ts';

/** Files of networks, and Pajek's files of values for the vertices of one. */
export type NetworkForm = 'gexf' | 'graphml' | 'gml' | 'pajek' | 'dl' | 'pajek-values';

const byEnding: Readonly<Record<string, NetworkForm>> = {
  gexf: 'gexf',
  graphml: 'graphml',
  gml: 'gml',
  net: 'pajek',
  paj: 'pajek',
  dl: 'dl',
  clu: 'pajek-values',
  vec: 'pajek-values',
};

const looked = 2000;

/** The form of a network by its ending; where that says nothing (.txt, .xml, .dat), by its first words; else null. */
export function networkForm(file: InputFile): NetworkForm | null {
  const ending = fileEnding(file.name);
  const known = ownValue(byEnding, ending);
  if (known !== undefined) return known;
  if (!['txt', 'xml', 'dat', ''].includes(ending)) return null;
  const start = firstWords(file.bytes);
  if (/<gexf[\s>]/u.test(start)) return 'gexf';
  if (/<graphml[\s>]/u.test(start)) return 'graphml';
  if (/^\*(vertices|network)\b/iu.test(afterComments(start, '%'))) return 'pajek';
  if (/^\s*dl\b[\s,]*(n|nr|nm|nc|format|labels)\b/iu.test(start)) return 'dl';
  if (!/^(creator|version|graph)\b/iu.test(afterComments(start, '#'))) return null;
  return /(^|\s)graph\s*\[/iu.test(start) ? 'gml' : null;
}

/** The first characters without the zero bytes of UTF-16 and without a mark. */
function firstWords(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  return start.replaceAll('\u0000', '').replace(/^(ï»¿|ÿþ|þÿ)/u, '');
}

/** The text from the first line on that is neither blank nor a comment. */
function afterComments(start: string, sign: string): string {
  const lines = start.split(/[\r\n]+/u).map((line) => line.trim());
  return lines.slice(lines.findIndex((line) => line !== '' && !line.startsWith(sign))).join('\n');
}
