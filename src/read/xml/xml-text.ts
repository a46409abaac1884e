import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { parseXml, XmlError, type XmlHandlers } from './parse-xml.ts';

const chunkLength = 1 << 16;

/**
 * Reads a text file of XML, in the encoding its declaration names unless the user names another.
 * Throws InputError of decodeText, and `damaged-xml` with what is wrong.
 */
export function readXmlFile(file: InputFile, encoding: string | undefined, handlers: XmlHandlers): void {
  const start = new TextDecoder('latin1').decode(file.bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/u.exec(start)?.[1];
  const text = decodeText(file, encoding ?? declared);
  try {
    parseXml(pieces(text), handlers);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw fatal(
      'damaged-xml',
      { file: file.name },
      `${file.name} cannot be read as XML: ${error.message}.`,
      'Export it again, or give the network as CSV.',
    );
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}
