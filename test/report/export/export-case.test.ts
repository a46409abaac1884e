import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/model/actor.ts';
import type { CaseReading } from '../../../src/model/case.ts';
import { readCase } from '../../../src/read/read-case.ts';
import { escapeXml, xmlText } from '../../../src/report/export/escape-xml.ts';
import { type ExportOptions, exportCase } from '../../../src/report/export/export-case.ts';
import { exportFormats, isWholeCase } from '../../../src/report/export/export-formats.ts';
import { heldNames } from '../../../src/report/export/held-names.ts';
import { spreadsheetCsv } from '../../../src/report/export/spreadsheet-csv.ts';
import { csvNotes } from '../../../src/report/export/spreadsheet-notes.ts';
import { firm, link, outside, readingOf, supplies } from '../../support/small-case.ts';

const reading: CaseReading = readingOf({
  actors: [
    firm('a', { name: 'Alfa Calçados', founded: 1990, provenance: 'illustrative' }),
    firm('b', { sales: 2.5 }),
    outside('x', 'buyer'),
  ],
  linkages: [
    supplies('a', 'x', { value: 10, year: 2019, monitored: true }),
    supplies('a', 'x', { value: 12, year: 2020 }),
    link('acts-jointly', 'b', 'a'),
  ],
  surveyed: ['supplies', 'acts-jointly', 'assists'],
});

async function written(format: ExportOptions['format'], more: Partial<ExportOptions> = {}) {
  const { files, lost } = await exportCase(reading, { format, version: '1.2.3', ...more });
  return {
    texts: new Map(
      files.map(({ name, bytes }) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    ),
    files,
    lost,
  };
}

describe('every format', () => {
  it.each(exportFormats)(
    '%s says the program, the case, how its rows are known, projection and preset',
    async (format) => {
      const { texts, files } = await written(format);
      const whole =
        format === 'workbook'
          ? Object.values(unzipSync(files[0]!.bytes))
              .map((part) => strFromU8(part))
              .join('')
          : [...texts.values()].join('');
      for (const part of [
        'Articulator 1.2.3',
        'sketch',
        'observed 5, reported 0, estimated 0, illustrative 1',
        '1 of 6 actors and linkages are illustrative or estimated, not observed',
        'none: written without an assessment',
        isWholeCase(format) ? 'none: the case as it is' : 'every linkage of supplies',
      ]) {
        expect(whole, part).toContain(part);
      }
    },
  );

  it.each(exportFormats)('%s is the same twice', async (format) => {
    if (format === 'workbook') return;
    expect((await written(format)).texts).toEqual((await written(format)).texts);
  });
});

describe('types', () => {
  it('are declared in GEXF and GraphML', async () => {
    const gexf = (await written('gexf')).texts.get('network.gexf')!;
    expect(gexf).toContain('title="founded" type="integer"');
    expect(gexf).toContain('title="sales" type="double"');
    expect(gexf).toContain('title="monitored" type="boolean"');
    expect(gexf).toContain('<node id="a" label="Alfa Calçados">');
    const graphml = (await written('graphml')).texts.get('network.graphml')!;
    expect(graphml).toContain('for="node" attr.name="founded" attr.type="int"');
    expect(graphml).toContain('for="edge" attr.name="monitored" attr.type="boolean"');
  });
});

describe('what a format cannot hold', () => {
  it('is named and counted for a matrix', async () => {
    expect((await written('matrix')).lost).toEqual([
      'Attributes of linkages: value (2), year (2), monitored (1).',
      '1 parallel linkages: linkages of one type and direction are one cell or arc, which counts them.',
      'Which end of 1 acts-jointly linkages stood first: they stand both ways, as they have no direction.',
    ]);
  });

  it('is named and counted for DL and Pajek, whose partitions hold kind, cluster and provenance', async () => {
    const ofActors = async (format: 'dl' | 'pajek') =>
      (await written(format)).lost.find((line) => line.startsWith('Attributes of actors'));
    expect(await ofActors('dl')).toBe(
      'Attributes of actors: name (1), kind (3), country (3), cluster (2), sales (1), founded (1), provenance (1).',
    );
    expect(await ofActors('pajek')).toBe(
      'Attributes of actors: name (1), country (3), sales (1), founded (1).',
    );
  });

  it('counts linkages of layers that were not asked for', async () => {
    expect((await written('gexf', { layers: ['supplies'] })).lost).toContain(
      '1 linkages of layers that were not asked for.',
    );
  });
});

describe('matrices', () => {
  it('say who gives, count parallel linkages, and leave empty what was not surveyed', async () => {
    const { texts } = await written('matrix');
    // Row a, column x: two sales. Joint action has no direction and stands both ways.
    expect(texts.get('supplies.csv')).toBe('\ufefffrom \\ to,a,b,x\na,0,0,2\nb,0,0,0\nx,0,0,0\n');
    expect(texts.get('acts-jointly.csv')).toBe('\ufefffrom \\ to,a,b,x\na,0,1,0\nb,1,0,0\nx,0,0,0\n');
    expect(texts.get('assists.csv')).toBe('\ufefffrom \\ to,a,b,x\na,0,0,0\nb,0,0,0\nx,0,0,0\n');
    expect([...texts.keys()]).not.toContain('owns.csv');
    const unsurveyed = { ...reading, case: { ...reading.case, surveyed: new Set<never>() } };
    const { files } = await exportCase(unsurveyed, { format: 'matrix', version: '0' });
    const supplied = files.find(({ name }) => name === 'supplies.csv')!;
    expect(new TextDecoder().decode(supplied.bytes)).toBe('from \\ to,a,b,x\na,,,2\nb,,,\nx,,,\n');
  });
});

describe('the simple network', () => {
  it('counts linkages and names their types on one arc a pair, joint action both ways', async () => {
    const { texts } = await written('d3', { projection: 'simple' });
    const { links } = JSON.parse(texts.get('network.json')!);
    expect(
      links.map((each: Record<string, unknown>) => [each.source, each.target, each.linkages, each.types]),
    ).toEqual([
      ['a', 'b', 1, 'acts-jointly'],
      ['a', 'x', 2, 'supplies'],
      ['b', 'a', 1, 'acts-jointly'],
    ]);
  });
});

describe('cells', () => {
  const formulas = ['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1'];

  it('cannot become formulas in CSV', () => {
    for (const text of formulas) expect(spreadsheetCsv([[text]]), text).toMatch(/^\ufeff"?\u00a0/u);
    expect(spreadsheetCsv([['-1.5', -2, 'a=b', 'São']])).toBe('\ufeff-1.5,-2,a=b,São\n');
  });

  it('are texts and no formulas in the workbook, and read back as they were', async () => {
    const risky = readingOf({ actors: [firm('=1+1', { name: '@SUM(A1)', place: '-cmd' })], linkages: [] });
    for (const format of ['workbook', 'csv'] as const) {
      const { files } = await exportCase(risky, { format, version: '0' });
      const again = await readCase(
        files.filter(({ name }) => name !== 'README.txt'),
        { caseId: 'sketch' },
      );
      expect(again.case.actors[0]).toMatchObject({ id: '=1+1', name: '@SUM(A1)', place: '-cmd' });
      if (format !== 'workbook') continue;
      const sheets = Object.entries(unzipSync(files[0]!.bytes)).filter(([name]) =>
        name.includes('worksheets/'),
      );
      expect(sheets.length).toBeGreaterThan(3);
      for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >]/u);
    }
  });
});

describe('what is to be known of tables before a spreadsheet opens them', () => {
  const noted = async (format: 'csv' | 'matrix' | 'workbook' | 'json', more: Partial<Actor>) => {
    const risky = readingOf({ actors: [firm('=1', more), firm('b')], linkages: [supplies('=1', 'b')] });
    return (await exportCase(risky, { format, version: '0' })).notes;
  };

  it('counts the cells that were kept from becoming formulas', async () => {
    // The id stands in actors.csv and linkages.csv, and in the head and the side of ten matrices.
    expect((await noted('csv', { place: '@x', name: '-1.5', extra: { '+own': '-x' } }))[0]).toMatch(
      /^5 cells begin with a sign of formulas/u,
    );
    expect((await noted('matrix', {}))[0]).toMatch(/^21 cells begin/u);
    expect(await noted('json', { place: '@x' })).toEqual([]);
    expect(await noted('workbook', { place: '@x' })).toEqual([]);
  });

  it('counts formulas that a spreadsheet with semicolons would find inside a cell', async () => {
    const notes = await noted('csv', { place: 'a; =1+1', activities: ['b', '-c'], name: 'a;b=c' });
    expect(notes[1]).toMatch(/^2 cells hold a sign of formulas behind a semicolon/u);
  });

  it('counts texts that a spreadsheet would show as another number or a date', async () => {
    for (const id of ['007', '12345678901234567890', '1E5', '2-3', '3/4/2020', 'MAR1', 'sep-2']) {
      expect((await noted('csv', { place: id }))[1], id).toMatch(/^1 cells of text look like numbers/u);
    }
    for (const id of ['7', '0', 'B007', '1.5', '2-3a', 'Mar del Plata']) {
      expect(await noted('csv', { place: id }), id).toHaveLength(1);
    }
    expect(await noted('workbook', { place: '007' })).toEqual([]);
  });

  it('counts cells that are too long for Excel, and refuses tables that are', async () => {
    expect(await noted('workbook', { place: 'x'.repeat(32_767) })).toEqual([]);
    expect(await noted('workbook', { place: 'x'.repeat(32_768) })).toEqual([
      '1 cells are longer than the 32767 characters a cell of Excel holds: Excel cuts them off, other programs and our reader do not.',
    ]);
    const [one] = reading.case.linkages;
    const long = { ...reading, case: { ...reading.case, linkages: Array(1_048_576).fill(one) } };
    await expect(exportCase(long, { format: 'workbook', version: '0' })).rejects.toThrow(
      'The table linkages has 1048576 rows; a sheet of a workbook holds 1048575.',
    );
  });

  it('says how much of a long table Excel shows', () => {
    const table = Array(1_048_577).fill(['a']);
    expect(csvNotes([{ name: 'linkages.csv', table }])).toEqual([
      'linkages.csv has 1048577 rows, of which Excel shows the first 1048576; other programs read them all.',
    ]);
  });
});

describe('texts and names', () => {
  it('escape what XML gives a meaning, and replace what it cannot hold', () => {
    expect(escapeXml(`<a & "b">'\n`)).toBe('&#60;a &#38; &#34;b&#34;&#62;&#39;&#10;');
    expect(xmlText('a\u0001b\ufffe\ud800c😀\t')).toBe('a\ufffdb\ufffd\ufffdc😀\t');
  });

  it('stay unlike each other where signs are replaced', () => {
    const hold = (name: string) => name.replace(/["=]/gu, '_');
    expect(heldNames(['a_b', 'a"b', 'a=b', 'c'], hold)).toEqual({
      names: ['a_b', 'a_b 2', 'a_b 3', 'c'],
      changed: ['a"b', 'a=b'],
    });
  });
});
