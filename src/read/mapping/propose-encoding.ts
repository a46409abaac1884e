import type { InputFile } from '../input-file.ts';

/** Encodings that spreadsheets and statistical offices write, the commonest first. */
const candidates = ['windows-1252', 'macintosh', 'windows-1250', 'big5', 'gb18030', 'shift_jis'] as const;

/** The encodings a text file that is not UTF-8 may be in, each with words as they would then read; null for UTF-8 and files with a mark. */
export function proposeEncoding(
  file: InputFile,
): { readonly encoding: string; readonly notes: readonly string[] } | null {
  const { bytes } = file;
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || decoded(bytes, 'utf-8') !== null) return null;
  const utf16 = utf16Label(bytes);
  if (utf16 !== null)
    return { encoding: utf16, notes: [`Not UTF-8; every second byte is zero, so it is read as ${utf16}.`] };
  const samples = candidates.flatMap((encoding) => {
    const text = decoded(bytes, encoding);
    if (text === null) return [];
    const telling = text.split(/[\s,;|"]+/u).flatMap(aroundSpecialLetter);
    return [{ encoding, words: [...new Set(telling)].slice(0, 5) }];
  });
  const first = samples[0]?.encoding ?? 'windows-1252';
  return {
    encoding: first,
    notes: [
      `Not UTF-8. Its encoding cannot be told from its bytes; choose the one in which these words read right: ${samples
        .map(({ encoding, words }) => `${encoding}: ${words.join(' ')}`)
        .join(' / ')}.`,
    ],
  };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function utf16Label(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = (offset: number) => sample.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (zeros(1) > 0.7 * half) return 'utf-16le';
  return zeros(0) > 0.7 * half ? 'utf-16be' : null;
}

/** What stands about the first letter of a word that is not ASCII, nothing where all are. */
function aroundSpecialLetter(word: string): readonly string[] {
  const at = word.search(/\P{ASCII}/u);
  return at < 0 ? [] : [word.slice(Math.max(0, at - 20), at + 20)];
}
