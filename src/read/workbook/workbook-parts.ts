import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { DamagedEntry, inflatedChunks } from './inflate-entry.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/**
 * How much a workbook may hold once inflated. Real ones hold 6 to 12 times their file size (200,000 linkages:
 * 81 MB from 11 MB); a file that claims to hold far more than it should is a bomb.
 */
export const sizeLimits = {
  /** Bytes that are never too many. */
  free: 64 * 1024 * 1024,
  /** Above that: at most so many times the size of the file. */
  ratio: 15,
  /** Bytes that are always too many: the strings that cells share must fit into memory. */
  most: 1024 * 1024 * 1024,
} as const;

/** Opens a part of the workbook by its path, e.g. `xl/workbook.xml`; null where there is none. */
export type PartOpener = (path: string) => Iterable<Uint8Array> | null;

/**
 * The parts of a workbook, inflated chunk by chunk while they are read: none is ever held whole.
 *
 * Sizes are checked before anything is inflated; what was read of a part counts only once its end is reached. Throws InputError `damaged-workbook`, `not-a-workbook` or
 * `workbook-too-large`.
 */
export function workbookParts(file: InputFile): PartOpener {
  const directory = zipDirectory(file.bytes);
  if (directory === null) throw damaged(file, 'its list of contents cannot be read');
  const entries = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!entries.has('xl/workbook.xml')) throw notAWorkbook(file, directory);
  const wanted = directory.filter((entry) => /\.(xml|rels)$/iu.test(entry.name));
  const declared = wanted.reduce((sum, entry) => sum + entry.declared, 0);
  const limit = Math.min(sizeLimits.most, Math.max(sizeLimits.free, sizeLimits.ratio * file.bytes.length));
  if (declared > limit) throw tooLarge(file, declared, limit);
  let opened = 0;
  return (path) => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    // A part may have any name, and a thousand sheets may be one part.
    opened += entry.declared;
    if (opened > limit) throw tooLarge(file, opened, limit);
    return chunksOf(file, entry);
  };
}

function* chunksOf(file: InputFile, entry: ZipEntry): Generator<Uint8Array> {
  try {
    yield* inflatedChunks(file.bytes, entry);
  } catch (error) {
    if (!(error instanceof DamagedEntry)) throw error;
    throw damaged(file, `its part ${entry.name} cannot be unpacked`);
  }
}

function damaged(file: InputFile, how: string) {
  return fatal(
    'damaged-workbook',
    { file: file.name },
    `${file.name} is damaged: ${how}.`,
    'Get the file again; or open it in the spreadsheet, let it be repaired, and save it again as .xlsx.',
  );
}

function notAWorkbook(file: InputFile, directory: readonly ZipEntry[]) {
  const names = new Set(directory.map((entry) => entry.name.toLowerCase()));
  const is = names.has('xl/workbook.bin')
    ? 'a binary workbook (.xlsb)'
    : names.has('content.xml')
      ? 'an OpenDocument file'
      : names.has('word/document.xml')
        ? 'a Word document'
        : 'a zip archive that holds no workbook';
  return fatal(
    'not-a-workbook',
    { file: file.name },
    `${file.name} is ${is}.`,
    'Open it in the spreadsheet and save it as .xlsx; of an archive give the files inside it.',
  );
}

function tooLarge(file: InputFile, declared: number, limit: number) {
  const mega = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
  return fatal(
    'workbook-too-large',
    { file: file.name },
    `${file.name} has ${mega(file.bytes.length)} but would unpack to ${mega(declared)}; at most ${mega(limit)} are unpacked from a file of that size.`,
    'Delete empty formatted rows and columns and save it again, or give the tables as CSV.',
  );
}
