import { fatal } from './fatal.ts';
import type { InputFile } from './input-file.ts';

/**
 * The text of a file: by its byte order mark, else by the encoding the user named, else strict UTF-8.
 *
 * Encodings are never guessed (a short file in Latin-1 looks like many others). Throws InputError
 * `unknown-encoding`, `not-utf-8`, `wrong-encoding` or `binary-file`.
 */
export function decodeText(file: InputFile, encoding?: string): string {
  const text = decode(file, encoding);
  if (text.includes('\u0000')) throw holdsZeroBytes(file);
  return text;
}

function holdsZeroBytes(file: InputFile) {
  return fatal(
    'binary-file',
    { file: file.name },
    `${file.name} holds zero bytes: it is not a text file in this encoding.`,
    'Save it as CSV (UTF-8), or as an .xlsx workbook; if it is UTF-16 without a mark, say --encoding utf-16le.',
  );
}

function decode(file: InputFile, encoding: string | undefined): string {
  const mark = byteOrderMark(file.bytes);
  const label = mark ?? encoding ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw fatal(
      'unknown-encoding',
      { file: file.name, value: label },
      `No encoding is called "${label}".`,
      'Name one that exists, e.g. --encoding windows-1252, iso-8859-1, utf-16le or macintosh.',
    );
  }
  try {
    return decoder.decode(file.bytes);
  } catch {
    if (label !== 'utf-8') {
      throw fatal(
        'wrong-encoding',
        { file: file.name, value: label },
        `${file.name} holds bytes that do not exist in ${label}.`,
        'Name another encoding with --encoding, or save the file as CSV (UTF-8).',
      );
    }
    if (file.bytes.includes(0)) throw holdsZeroBytes(file);
    throw fatal(
      'not-utf-8',
      { file: file.name },
      `${file.name} is not in UTF-8, and its encoding cannot be told for certain from its bytes.`,
      'Name it, e.g. --encoding windows-1252 (what Excel writes in Western Europe and Latin America), or save the file as CSV (UTF-8).',
    );
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
