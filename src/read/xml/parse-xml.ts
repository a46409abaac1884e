import { SaxesParser } from 'saxes';
import { NamespaceFilter } from './namespace-filter.ts';

export interface XmlHandlers {
  /** Name without prefix, and the attributes with theirs. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Where given, called in place of `open` and `close` with elements of other vocabularies (NamespaceFilter). */
  readonly foreign?: {
    readonly isOurs: (namespace: string) => boolean;
    readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly close: (name: string) => void;
  };
}

/** Deeper than any program nests elements. */
const deepest = 1000;

/** XML that is refused: not well-formed, or with a document type that declares entities. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/**
 * Reads XML in chunks and calls the handlers. Nothing outside the text is ever fetched; entities other than
 * the five of XML are an error, and so is a document type with declarations of its own. Throws XmlError.
 */
export function parseXml(chunks: Iterable<string>, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new XmlError(`${error.message} (line ${parser.line})`);
  });
  parser.on('doctype', (doctype) => {
    if (/\[|ENTITY/u.test(doctype)) throw new XmlError('it declares entities of its own, which are not read');
  });
  const { foreign } = handlers;
  const filter = foreign === undefined ? null : new NamespaceFilter(foreign.isOurs);
  const strangers: boolean[] = [];
  let depth = 0;
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new XmlError(`its elements are nested more than ${deepest} deep`);
    const target = filter === null || filter.open(tag.name, tag.attributes) ? handlers : foreign!;
    if (filter !== null) strangers.push(target !== handlers);
    target.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    filter?.close();
    const target = strangers.pop() === true ? foreign! : handlers;
    target.close(localName(tag.name));
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  for (const chunk of chunks) parser.write(chunk);
  parser.close();
}

/** The text of UTF-8 or, by its mark, UTF-16 bytes that come in chunks. */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
