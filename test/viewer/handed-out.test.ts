import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { readCase } from '../../src/read/read-case.ts';
import { readNetwork } from '../../src/read/read-network.ts';
import type { OpenedCase } from '../../viewer/src/worker/messages.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import { runExport } from '../../viewer/src/worker/run-export.ts';
import type { ExportAnswer, ExportForm } from '../../viewer/src/worker/tasks.ts';
import { caseFiles, metalworking, textFile } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

/** Names as somebody might put them in to do harm, quoted for CSV. */
const hostile = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '<script>struck()</script>',
  '\u202Eevil\u202C',
  'a"b, c\nd',
  '{{7*7}}',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const sources = {
  'a field case': () => caseFiles(metalworking),
  'a case of hostile names': async () => [
    textFile('actors.csv', [
      'id,name,kind,cluster,note',
      ...hostile.map((name, i) => `h${i},${quoted(name)},firm,vale,${quoted(name)}`),
    ]),
    textFile('linkages.csv', [
      'from,to,type,value,product',
      ...hostile.slice(1).map((name, i) => `h${i},h${i + 1},supplies,${i},${quoted(name)}`),
    ]),
  ],
};

describe.each(Object.entries(sources))('%s is handed out so that', (name, files) => {
  let opened: OpenedCase;
  beforeAll(async () => {
    const request = { mode: 'case' as const, files: await files(), options: {} };
    const whole = await openedWhole(openCase(request, () => {}));
    if (whole.mode !== 'case') throw new Error('not a case');
    opened = whole;
  });
  const written = (form: ExportForm): Promise<ExportAnswer> =>
    runExport({ opened, form, scenario: null }, () => {});
  const known = ({ actors, linkages }: Case) => ({
    actors: actors.map(({ rows: _rows, madeFrom: _from, ...fields }) => fields),
    linkages: linkages.map(({ rows: _rows, key: _key, ...fields }) => fields),
  });

  it.each(['actors', 'linkages', 'pairs', 'problems'] as const)(
    'the table of %s opens in a spreadsheet with every row, and no cell is a formula',
    async (table) => {
      const { name, bytes } = await written({ what: 'table', table });
      expect(name).toBe(`${table}.csv`);
      const [header, ...rows] = parse(Buffer.from(bytes), { bom: true }) as string[][];
      const { subject, assessment } = opened;
      const counts = {
        actors: subject.actors.length,
        linkages: subject.linkages.length,
        pairs: assessment.clusters.reduce((sum, { governance }) => sum + governance.pairs.length, 0),
        problems: assessment.import.problems.length,
      };
      expect(rows).toHaveLength(counts[table]);
      expect(new Set(rows.map((row) => row.length))).toEqual(
        new Set(rows.length === 0 ? [] : [header!.length]),
      );
      const formulas = [header!, ...rows]
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-\d/.test(cell));
      expect(formulas).toEqual([]);
      if (table !== 'actors') return;
      const at = header!.indexOf('name');
      expect(rows.map((row) => row[at]!.trim())).toEqual(
        subject.actors.map(({ name: said }) => said?.trim() ?? ''),
      );
    },
  );

  it('the workbook, the folder of CSV and the JSON read again are the same case', async () => {
    const whole = known(opened.subject);
    const book = await written({ what: 'case', format: 'workbook' });
    expect(known((await readCase([book])).case)).toEqual(whole);
    const folder = unzipSync((await written({ what: 'case', format: 'csv' })).bytes);
    const inFolder = Object.entries(folder).map(([name, bytes]) => ({ name, bytes }));
    expect(known((await readCase(inFolder)).case)).toEqual(whole);
    const json = await written({ what: 'case', format: 'json' });
    expect(known((await readCase([json])).case)).toEqual(whole);
    const sheets = Object.entries(unzipSync(book.bytes)).filter(([name]) => name.includes('worksheets/'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
  });

  it.each(['gexf', 'graphml'] as const)(
    'the network as %s read again has every actor and linkage',
    async (format) => {
      const { actors, links } = await readNetwork({ links: await written({ what: 'case', format }) });
      const { subject } = opened;
      expect(actors.map(({ id }) => id).sort()).toEqual(subject.actors.map(({ id }) => id).sort());
      const ends = (all: readonly { readonly from: string; readonly to: string }[]) =>
        all.map(({ from, to }) => `${from} ${to}`).sort();
      expect(ends(links)).toEqual(ends(subject.linkages));
    },
  );

  it('the report holds every name as text, and no script', async () => {
    const { bytes } = await written({ what: 'report' });
    const html = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).not.toMatch(/<script>struck|\u202E/);
    expect(html).not.toMatch(/<(script|img|link|iframe)[^>]+(src|href)=["']?https?:/i);
    expect(html).toContain('</html>');
    if (name === 'a case of hostile names') expect(html).toContain('&lt;script&gt;struck');
  });
});
