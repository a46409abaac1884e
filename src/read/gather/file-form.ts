import { fatal } from '../fatal.ts';
import { fileEnding, type InputFile } from '../input-file.ts';
import { type NetworkForm, networkForm } from './network-form.ts';

export type FileForm = 'workbook' | 'csv' | 'json' | NetworkForm | 'ignored' | 'unknown';

const zipMark = [0x50, 0x4b];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is, by its first bytes, then by its ending. `ignored`: a README or a lock file, passed over in
 * silence; `unknown`: nothing of ours, passed over with a note unless it is the only file.
 *
 * Throws InputError `password-protected`, `old-workbook`, `not-a-workbook`, `empty-file`.
 */
export function fileForm(file: InputFile, single: boolean): FileForm {
  const ending = fileEnding(file.name);
  if (/^(readme(\.|$)|\.|~\$|licen[cs]e)/iu.test(file.name) && !single) return 'ignored';
  if (file.bytes.length === 0) throw emptyFile(file);
  if (starts(file.bytes, zipMark))
    return ending === 'xlsx' || ending === 'xlsm' || single ? 'workbook' : 'unknown';
  if (starts(file.bytes, oleMark)) {
    if (!single && !/^xls/u.test(ending)) return 'unknown';
    throw oleFile(file);
  }
  if (/^xls[xmb]?$/u.test(ending)) {
    throw fatal(
      'not-a-workbook',
      { file: file.name },
      `${file.name} is called a workbook but is none: it is damaged, or another kind of file under that name.`,
      'Open it in the spreadsheet and save it again as .xlsx, or give it as .csv if it is text.',
    );
  }
  if (ending === 'json') return 'json';
  const network = networkForm(file);
  if (network !== null) return network;
  if (['csv', 'tsv', 'tab', 'txt'].includes(ending)) return 'csv';
  return single ? 'csv' : 'unknown';
}

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function emptyFile(file: InputFile) {
  return fatal(
    'empty-file',
    { file: file.name },
    `${file.name} is empty: it has no bytes.`,
    'Export it again.',
  );
}

/** A compound file: a workbook under a password holds a stream called EncryptedPackage (UTF-16). */
function oleFile(file: InputFile) {
  if (holdsUtf16(file.bytes, 'EncryptedPackage')) {
    return fatal(
      'password-protected',
      { file: file.name },
      `${file.name} is protected by a password and cannot be opened.`,
      'Open it in the spreadsheet, take the password away (File, Info, Protect workbook) and save it again.',
    );
  }
  return fatal(
    'old-workbook',
    { file: file.name },
    `${file.name} is a workbook in the old .xls format, which is not read.`,
    'Open it in the spreadsheet and save it as .xlsx.',
  );
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - pattern.length;
  for (let at = bytes.indexOf(pattern[0]!); at >= 0 && at <= last; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
