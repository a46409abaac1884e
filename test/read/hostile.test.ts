import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import { NamespaceFilter } from '../../src/read/xml/namespace-filter.ts';
import { rawWorkbookParts, zipParts } from '../fixtures/read/raw-workbook.ts';
import { fatalOf, reading, textFile, told } from './given.ts';

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, k) => text(k)).join('');

describe('little that makes much is refused in words', () => {
  it.each([
    [
      'a million columns',
      'linkages.csv',
      `from,to,type${many(1e6, (k) => `,c${k}`)}\nA,B,supplies\n`,
      'too-many-columns',
    ],
    [
      'a hundred brackets and more',
      'case.json',
      `{"actors":[${'['.repeat(101)}${']'.repeat(101)}]}`,
      'nested-too-deep',
    ],
    [
      'a field for each of thirty thousand rows',
      'case.json',
      `{"actors":[${many(3e4, (k) => `${k === 0 ? '' : ','}{"id":"${k}","kind":"firm","f${k}":1}`)}]}`,
      'absurd-size',
    ],
    [
      'ten thousand relations of nothing',
      'x.dl',
      'dl nr=10000 nc=0 nm=10000 format=upperhalf data:\n',
      'absurd-size',
    ],
    ['a billion vertices', 'x.net', '*Vertices 1000000000\n*Arcs\n1 2 1\n', 'absurd-size'],
    [
      'a thousand defaults for each of three thousand nodes',
      'x.graphml',
      `<graphml>${many(1000, (k) => `<key id="${k}" for="node" attr.name="t${k}"><default>1</default></key>`)}<graph>${many(3000, (k) => `<node id="${k}"/>`)}</graph></graphml>`,
      'absurd-size',
    ],
    [
      'an attribute of its own for each of five thousand nodes',
      'x.gml',
      `graph [\n${many(5000, (k) => `node [ id ${k} k${k} 1 ]\n`)}]`,
      'absurd-size',
    ],
  ])('%s', async (_, name, text, code) => {
    expect((await fatalOf(readCase([textFile(name, text)], { linkageType: 'assists' }))).code).toBe(code);
  });

  it('lists of a mapping that would give millions of rows', async () => {
    const mapping = readMapping(
      textFile(
        'mapping.json',
        JSON.stringify({
          format: 'articulator-mapping/1',
          files: [
            {
              file: '*',
              form: 'rows',
              rows: [
                {
                  as: 'linkages',
                  fields: {
                    from: { column: 1, split: 'x' },
                    to: { column: 1, split: 'x' },
                    type: { constant: 'supplies' },
                  },
                },
              ],
            },
          ],
        }),
      ),
    );
    const rows = `a\n${`${'Bx'.repeat(300)}B\n`.repeat(30)}`;
    expect((await fatalOf(readCase([textFile('list.csv', rows)], { mapping }))).code).toBe('too-many-rows');
  });

  it.each([
    ['a row beyond the last', '<row r="1048577"><c r="A9"><v>1</v></c></row>', 'damaged-workbook'],
    ['a column beyond the last', '<row r="3"><c r="XFE3"><v>1</v></c></row>', 'damaged-workbook'],
    [
      'rows of one cell far to the right',
      many(2000, (k) => `<row r="${k + 3}"><c r="XFD${k + 3}"><v>1</v></c></row>`),
      'absurd-size',
    ],
  ])('a workbook with %s', async (_, rows, code) => {
    const parts = rawWorkbookParts([
      {
        name: 'Actors',
        rows: [
          ['id', 'kind'],
          ['A', 'firm'],
        ],
      },
    ]);
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = parts[sheet]!.replace('</sheetData>', `${rows}</sheetData>`);
    expect((await fatalOf(readCase([{ name: 'a.xlsx', bytes: zipParts(parts) }]))).code).toBe(code);
  });

  it('a workbook of which thousands of cells share a text of a megabyte', async () => {
    const rows = many(3000, (k) => `<row r="${k + 3}"><c r="A${k + 3}" t="s"><v>0</v></c></row>`);
    const parts = rawWorkbookParts([{ name: 'Actors', rows: [['id', 'kind']] }]);
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = parts[sheet]!.replace('</sheetData>', `${rows}</sheetData>`);
    parts['xl/sharedStrings.xml'] = `<sst><si><t>${'é'.repeat(1e6)}</t></si></sst>`;
    const problem = await fatalOf(readCase([{ name: 'a.xlsx', bytes: zipParts(parts) }]));
    expect(problem).toMatchObject({ code: 'absurd-size', remedy: expect.stringContaining('long text') });
  });

  it('a bomb whose part has a name of its own', async () => {
    const parts: Record<string, string | Uint8Array> = rawWorkbookParts([{ name: 'Actors', rows: [['id']] }]);
    const links = 'xl/_rels/workbook.xml.rels';
    parts[links] = String(parts[links]).replace('worksheets/sheet1.xml', 'media/sheet.bin');
    parts['xl/media/sheet.bin'] = new Uint8Array(120_000_000).fill(32);
    expect((await fatalOf(readCase([{ name: 'a.xlsx', bytes: zipParts(parts) }]))).code).toBe(
      'workbook-too-large',
    );
  });
});

describe('names that every object has are names like others', () => {
  it('of attributes, of types and of files without an ending', async () => {
    const table = await readNetwork({
      links: textFile(
        'x.gml',
        'graph [ directed 1 node [ id 1 label "constructor" ] node [ id 2 label "&constructor;" toString "b" ] edge [ source 1 target 2 ] ]',
      ),
    });
    expect(
      table.actors.map(({ attributes }) => [attributes.label, Object.hasOwn(attributes, 'toString')]),
    ).toEqual([
      ['constructor', false],
      ['&constructor;', true],
    ]);
    const gexf =
      '<gexf><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" kind="constructor"/></edges></graph></gexf>';
    const result = await reading({ 'x.gexf': gexf }, { linkageType: 'assists' });
    expect(result.case.linkages.map(({ key }) => key)).toEqual(['a>b assists']);
    expect(JSON.stringify(result.case.actors)).not.toContain('native code');
  });

  it('a file called after one is no network', async () => {
    const result = await reading({ 'a.constructor': 'from,to,type\nA,B,supplies\n' });
    expect(result.account.linkages.accepted).toBe(1);
  });
});

it('declarations of names in XML cost the same, however many there are around', () => {
  const filter = new NamespaceFilter((uri) => uri === 'ours');
  expect(filter.open('a', { xmlns: 'ours', 'xmlns:v': 'theirs' })).toBe(true);
  expect(filter.open('v:b', {})).toBe(false);
  expect(filter.open('c', { xmlns: 'theirs', 'xmlns:v': 'ours' })).toBe(false);
  expect(filter.open('v:d', {})).toBe(true);
  filter.close();
  filter.close();
  expect(filter.open('e', {})).toBe(true);
  expect(filter.open('v:f', {})).toBe(false);
  expect(filter.open('w:g', {})).toBe(false);
});

it('messages are short, whatever is in the file', async () => {
  const headers = many(5000, (k) => `header number ${k},`);
  const problem = await fatalOf(readCase([textFile('actors.csv', `${headers}\n${'x,'.repeat(5000)}\n`)]));
  expect(problem.message.length).toBeLessThanOrEqual(2001);
});

it('lists in JSON tables are text, also lists of lists and of objects', async () => {
  const result = await reading({
    'case.json': '{"actors":[{"id":"A","kind":"firm","tags":["x",["y",{"z":1}],null]}]}',
  });
  expect(result.case.actors[0]!.extra.tags).toBe('x; y; {"z":1};');
});

it('decisions on who is the same that go round in a circle make one actor', async () => {
  const result = await reading({
    'actors.csv': 'id,kind\nA,firm\nB,firm\nC,firm\n',
    'linkages.csv': 'from,to,type\nA,D,supplies\nB,C,supplies\n',
    'merge.csv': 'decision,id_a,id_b\nsame,A,B\nsame,B,C\nsame,C,A\n',
  });
  expect(result.case.actors.map(({ id }) => id)).toEqual(['A', 'D']);
  expect(result.account.linkages).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
  expect(told(result, 'self-linkage')).toHaveLength(1);
});
