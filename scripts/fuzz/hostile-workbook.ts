import { rawWorkbookParts, zipParts } from '../../test/fixtures/read/raw-workbook.ts';
import type { Dice } from './dice.ts';

const sheetOne = 'xl/worksheets/sheet1.xml';

/** A workbook whose first sheet holds the given rows of XML. */
function withRows(rows: string): Record<string, string> {
  const parts = rawWorkbookParts([
    {
      name: 'Actors',
      rows: [
        ['id', 'kind'],
        ['A', 'firm'],
      ],
    },
  ]);
  parts[sheetOne] = parts[sheetOne]!.replace('</sheetData>', `${rows}</sheetData>`);
  return parts;
}

function withPart(path: string, change: (xml: string) => string): Record<string, string> {
  const parts = withRows('');
  parts[path] = change(parts[path]!);
  return parts;
}

/** Overwrites the sizes that the list of contents declares. */
function withDeclared(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

/** Workbooks made to exhaust or to mislead the reader, by what they hold. */
export const hostileWorkbooks: Readonly<Record<string, (dice: Dice) => Uint8Array>> = {
  'a bomb': () => zipParts({ ...withRows(''), [sheetOne]: new Uint8Array(120_000_000).fill(32) }),
  'a bomb under another name': () =>
    zipParts({
      ...withPart('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('worksheets/sheet1.xml', 'media/sheet.bin'),
      ),
      'xl/media/sheet.bin': new Uint8Array(120_000_000).fill(32),
    }),
  'sizes that lie': (dice) => withDeclared(zipParts(withRows('')), dice.pick([0, 1, 0xffffffff, 1_000_000])),
  'a cell in a column beyond all': (dice) =>
    zipParts(
      withRows(
        `<row r="3"><c r="${dice.pick(['XFE3', 'ZZZZZ3', 'ZZZZZZZZZZZZZZ3', '3', 'a3', ''])}"><v>1</v></c></row>`,
      ),
    ),
  'a row beyond all': (dice) =>
    zipParts(
      withRows(
        `<row r="${dice.pick(['1048577', '1e300', '-5', 'x', '0', '1.5', ''])}"><c r="A9" t="inlineStr"><is><t>A</t></is></c><c r="B9" t="inlineStr"><is><t>firm</t></is></c></row>`,
      ),
    ),
  'rows of one cell far to the right': () =>
    zipParts(
      withRows(
        Array.from(
          { length: 20_000 },
          (_, k) => `<row r="${k + 3}"><c r="XFD${k + 3}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ),
  'a thousand sheets of one part': () =>
    zipParts(
      withPart('xl/workbook.xml', (xml) =>
        xml.replace(
          '</sheets>',
          `${Array.from({ length: 1000 }, (_, k) => `<sheet name="linkages ${k}" sheetId="${k + 2}" r:id="rId1"/>`).join('')}</sheets>`,
        ),
      ),
    ),
  'a sheet that is the workbook': () =>
    zipParts(
      withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', 'workbook.xml')),
    ),
  'a part outside the archive': () =>
    zipParts(
      withPart('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('worksheets/sheet1.xml', '../../../../etc/passwd'),
      ),
    ),
  'strings that are not there': () =>
    zipParts(
      withRows(
        '<row r="3"><c r="A3" t="s"><v>99999</v></c><c r="B3" t="s"><v>-1</v></c><c r="C3" t="s"><v>constructor</v></c></row>',
      ),
    ),
  'a long text in every cell': () =>
    zipParts({
      ...withRows(
        Array.from(
          { length: 3000 },
          (_, k) =>
            `<row r="${k + 3}"><c r="A${k + 3}" t="s"><v>0</v></c><c r="B${k + 3}" t="s"><v>0</v></c></row>`,
        ).join(''),
      ),
      'xl/sharedStrings.xml': `<sst><si><t>${'é'.repeat(1e6)}</t></si></sst>`,
    }),
  'an entity': () =>
    zipParts(
      withPart(sheetOne, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
    ),
  'elements without end': () => zipParts(withRows('<a>'.repeat(50_000))),
  'a hundred thousand merged ranges': () =>
    zipParts(
      withPart(sheetOne, (xml) =>
        xml.replace(
          '</worksheet>',
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1e5)}</mergeCells></worksheet>`,
        ),
      ),
    ),
  'a hundred thousand styles': () =>
    zipParts(
      withPart('xl/styles.xml', (xml) =>
        xml.replace('</cellXfs>', `${'<xf numFmtId="14"/>'.repeat(1e5)}</cellXfs>`),
      ),
    ),
  'a format of a megabyte': () =>
    zipParts(
      withPart('xl/styles.xml', (xml) =>
        xml.replace(
          '<fonts',
          `<numFmts><numFmt numFmtId="14" formatCode="${'['.repeat(1e6)}"/></numFmts><fonts`,
        ),
      ),
    ),
  'dates beyond the calendar': () =>
    zipParts(withRows('<row r="3"><c r="A3" s="1"><v>1e300</v></c><c r="B3" s="1"><v>-1e9</v></c></row>')),
};
