import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import type { RawTable } from '../raw-table.ts';
import { tableOfRows } from '../table-of-rows.ts';
import { decodeChunks, parseXml, XmlError } from '../xml/parse-xml.ts';
import { dateStyles } from './workbook-dates.ts';
import { type PartOpener, workbookParts } from './workbook-parts.ts';
import { readSheet, type SheetContext } from './workbook-sheet.ts';
import { sharedStrings } from './workbook-strings.ts';

/** A sheet of a workbook, read when asked for: a sheet that is no table of the case is never read. */
export interface WorkbookSheet {
  readonly name: string;
  /** Hidden or very hidden: nobody sees it in the spreadsheet. */
  readonly hidden: boolean;
  readonly read: () => RawTable;
}

/**
 * The sheets of an .xlsx workbook in their order.
 *
 * Throws InputError `damaged-workbook`, `not-a-workbook` or `workbook-too-large`, here and when a sheet is read.
 */
export function workbookSheets(file: InputFile): readonly WorkbookSheet[] {
  const open = workbookParts(file);
  return guarded(file, () => {
    const book = workbookIndex(open);
    let context: SheetContext | null = null;
    return book.sheets.map(({ name, path, hidden }) => ({
      name,
      hidden,
      read: () =>
        guarded(file, () => {
          context ??= contextOf(book, open);
          const chunks = open(path);
          if (chunks === null) throw new XmlError(`its sheet ${name} is not in it`);
          const { rows, notes } = readSheet(chunks, context, { file: file.name, sheet: name });
          return { ...tableOfRows({ file: file.name, sheet: name }, rows), notes };
        }),
    }));
  });
}

/** A workbook need not have styles, nor strings that its cells share: programs that write tables leave them out. */
function contextOf(book: WorkbookIndex, open: PartOpener): SheetContext {
  const strings = open(book.strings);
  const styles = open(book.styles);
  return {
    strings: strings === null ? [] : sharedStrings(strings),
    dates: styles === null ? [] : dateStyles(styles),
    from1904: book.from1904,
  };
}

interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly hidden: boolean }[];
  readonly strings: string;
  readonly styles: string;
  readonly from1904: boolean;
}

function workbookIndex(open: PartOpener): WorkbookIndex {
  const targets = new Map<string, string>();
  let strings = 'xl/sharedStrings.xml';
  let styles = 'xl/styles.xml';
  read(open('xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name !== 'Relationship') return;
    const path = partPath(attributes.Target ?? '');
    targets.set(attributes.Id ?? '', path);
    if (attributes.Type?.endsWith('/sharedStrings') === true) strings = path;
    if (attributes.Type?.endsWith('/styles') === true) styles = path;
  });
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let from1904 = false;
  read(open('xl/workbook.xml'), (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/u.test(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1];
    sheets.push({
      name: (attributes.name ?? '').trim(),
      path: targets.get(id ?? '') ?? '',
      hidden: /^(hidden|veryHidden)$/u.test(attributes.state ?? ''),
    });
  });
  return { sheets, strings, styles, from1904 };
}

function read(
  chunks: Iterable<Uint8Array> | null,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  if (chunks !== null) parseXml(decodeChunks(chunks), { open, close() {}, text() {} });
}

/** Targets stand relative to `xl/`, or to the archive where they begin with a slash. */
function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}

function guarded<Result>(file: InputFile, task: () => Result): Result {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw fatal(
      'damaged-workbook',
      { file: file.name },
      `${file.name} is damaged: ${error.message.replace(/\.$/u, '')}.`,
      'Open it in the spreadsheet, let it be repaired, and save it again as .xlsx.',
    );
  }
}
