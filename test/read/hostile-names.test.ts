import { describe, expect, it } from 'vitest';
import { writeCaseFolder } from '../../src/read/case-csv.ts';
import type { Mapping } from '../../src/read/mapping/mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import { exportCase } from '../../src/report/export/export-case.ts';
import { exportFormats } from '../../src/report/export/export-formats.ts';
import { rawWorkbookParts, zipParts } from '../fixtures/read/raw-workbook.ts';
import { fatalOf, reading, textFile } from './given.ts';

/**
 * Readers open no files: what a file names is looked for among the files that the user gave, or in the archive itself
 * (a rule of the borders keeps the file system out of src/read). Names in the data never become names of files.
 */
const hostile = ['../../etc/passwd', '/etc/passwd', '..\\..\\boot.ini', 'file:///etc/passwd', '//host/share'];
const links = textFile('linkages.csv', 'from,to,type\nA,B,supplies\n');

describe('names in files are looked for among what was given', () => {
  it.each(hostile)('a mapping that looks up %s', async (name) => {
    const mapping: Mapping = {
      format: 'articulator-mapping/1',
      files: [
        {
          file: '*',
          form: 'rows',
          rows: [
            {
              as: 'linkages',
              fields: {
                from: { column: 'from', lookup: { file: name, key: 'id', value: 'name' } },
                to: 'to',
                type: 'type',
              },
            },
          ],
        },
      ],
    };
    const problem = await fatalOf(readCase([links], { mapping }));
    expect(problem.message).toContain(name);
    expect(problem.message).not.toContain('root:');
  });

  it.each(['../../../../etc/passwd', '/etc/passwd', '..\\workbook.xml', 'https://example.org/sheet.xml'])(
    'a workbook whose sheet is at %s',
    async (target) => {
      const parts = rawWorkbookParts([
        {
          name: 'Actors',
          rows: [
            ['id', 'kind'],
            ['A', 'firm'],
          ],
        },
      ]);
      const relations = 'xl/_rels/workbook.xml.rels';
      parts[relations] = parts[relations]!.replace('worksheets/sheet1.xml', target);
      const problem = await fatalOf(readCase([{ name: 'a.xlsx', bytes: zipParts(parts) }]));
      expect(problem).toMatchObject({ code: 'damaged-workbook' });
      expect(problem.message).toContain('is not in it');
    },
  );

  it('an archive whose entry is called ../../evil is not unpacked anywhere', async () => {
    const parts = rawWorkbookParts([
      {
        name: 'Actors',
        rows: [
          ['id', 'kind'],
          ['A', 'firm'],
        ],
      },
    ]);
    const bytes = zipParts({ ...parts, '../../evil.xml': '<a/>', '/tmp/evil.xml': '<a/>' });
    expect((await readCase([{ name: 'a.xlsx', bytes }])).case.actors.map(({ id }) => id)).toEqual(['A']);
  });

  it('entities, includes and pictures of XML are not fetched', async () => {
    const entity = '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>';
    expect((await fatalOf(readNetwork({ links: textFile('x.graphml', entity) }))).code).toBe('damaged-xml');
    const include =
      '<graphml xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:y="http://www.yworks.com/xml/graphml"><xi:include href="file:///etc/passwd" parse="text"/><key id="d" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed"><node id="a"><data key="d"><y:ImageNode><y:Image refid="../../../etc/passwd"/><y:NodeLabel>A</y:NodeLabel></y:ImageNode></data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>';
    const table = await readNetwork({ links: textFile('x.graphml', include) });
    expect(JSON.stringify(table)).not.toContain('root:');
    expect(table.links).toHaveLength(1);
  });
});

describe('names in the data never become names of files', () => {
  it.each(exportFormats)('export as %s', async (format) => {
    const result = await reading({
      'case.json': JSON.stringify({ id: '../../evil', clusters: [{ id: '../c', name: '/etc' }] }),
      'actors.csv': `id,kind,cluster\n${hostile.map((id) => `"${id}",firm,../c`).join('\n')}\n`,
      'linkages.csv': `from,to,type,project\n${hostile[0]},${hostile[1]},supplies,../p\n${hostile[1]},${hostile[0]},acts-jointly,../p\n`,
    });
    const { files } = await exportCase(result, { format, version: '1' });
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) expect(name).toMatch(/^(assessment\/)?[A-Za-z-]+(\.[a-zA-Z]+)+$/u);
  });

  it('a case as a folder', async () => {
    const { case: subject } = await reading({
      'case.json': '{"id":"../../evil"}',
      'linkages.csv': 'from,to,type\nA,B,supplies\n',
    });
    expect(writeCaseFolder(subject).map(({ name }) => name)).toEqual([
      'case.json',
      'actors.csv',
      'linkages.csv',
    ]);
  });
});
