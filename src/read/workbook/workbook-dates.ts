import type { DateCell } from '../raw-table.ts';
import { decodeChunks, parseXml } from '../xml/parse-xml.ts';

/** For each cell style of a workbook, whether it shows a number as a date or a time. */
export function dateStyles(chunks: Iterable<Uint8Array>): readonly boolean[] {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  parseXml(decodeChunks(chunks), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = attributes.numFmtId ?? '0';
        styles.push(isDateFormatId(Number(id)) || isDateFormat(formats.get(id) ?? ''));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  });
  return styles;
}

/** Number formats built into the file format that show dates or times, in any locale (ECMA-376 18.8.30). */
function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a format such as `dd/mm/yyyy` shows a date: quoted text, escapes, colours and padding put aside. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu, '');
  return /[dmyhs]/iu.test(bare) && !/general/iu.test(bare);
}

const dayLength = 86_400_000;

/** The date of a serial number: days since 1899-12-30, or since 1904-01-01 in workbooks that say so. */
export function dateOfSerial(serial: number, from1904: boolean): DateCell | null {
  const days = from1904 ? serial + 1462 : serial;
  const time = Date.UTC(1899, 11, 30) + Math.round(days * dayLength);
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  return { iso: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19) };
}
