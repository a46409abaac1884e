import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCase } from '../../../src/report/export/export-case.ts';
import { firm, link, outside, readingOf, supplies } from '../../support/small-case.ts';

const here = (name: string) => fileURLToPath(new URL(`../../../scripts/gephi/${name}`, import.meta.url));
const jars = process.env.ARTICULATOR_GEPHI;
const java = process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin/java');
const present = jars !== undefined && existsSync(jars);
if (!present) {
  console.log(
    'Skipped: Gephi reads our exports (ARTICULATOR_GEPHI names a folder with its jars; scripts/gephi/pom.xml fetches them).',
  );
}

const reading = readingOf({
  actors: [
    firm('007', {
      name: 'Alfa & "Ñandú" <1>',
      founded: 1990,
      sales: 2.5,
      activities: ['design', 'production'],
    }),
    firm('b', { name: '=1+1' }),
    firm('alone'),
    outside('x', 'buyer', { extra: { 'own column': 'ç' } }),
  ],
  linkages: [
    supplies('007', 'x', { value: 10, year: 2019, monitored: true }),
    supplies('x', 'b', { product: 'shoes' }),
    link('shares-knowledge', '007', 'x'),
    link('acts-jointly', '007', 'b'),
  ],
});

describe.skipIf(!present)('Gephi 0.10.1 reads our files', () => {
  let folder = '';
  let held: Readonly<Record<string, readonly (readonly string[])[]>> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'articulator-gephi-'));
    const paths: string[] = [];
    for (const format of ['gexf', 'graphml'] as const) {
      const { files } = await exportCase(reading, { format, version: '1' });
      paths.push(join(folder, files[0]!.name));
      await writeFile(paths.at(-1)!, files[0]!.bytes);
    }
    const classPath = [join(jars!, '*'), here('class-path')].join(delimiter);
    const options = ['-Djava.awt.headless=true', '-Dfile.encoding=UTF-8', '-cp', classPath];
    const text = execFileSync(java, [...options, here('Gephi.java'), 'read', ...paths], {
      encoding: 'utf8',
    });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    const starts = lines.flatMap(([kind], index) => (kind === 'file' ? [index] : []));
    held = Object.fromEntries(
      starts.map((start, k) => [lines[start]![1]!.split('.').at(-1)!, lines.slice(start + 1, starts[k + 1])]),
    );
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['gexf', 'graphml'])('%s: the same actors with their typed attributes', (format) => {
    const nodes = held[format]!.filter(([kind]) => kind === 'node');
    expect(nodes.map(([, id]) => id).sort()).toEqual(['007', 'alone', 'b', 'x']);
    const first = nodes.find(([, id]) => id === '007')!;
    const name = `${format === 'gexf' ? '' : 'name='}Alfa & "Ñandú" <1>`;
    expect(first).toEqual(expect.arrayContaining([name, 'kind=firm', 'founded=1990', 'sales=2.5']));
    expect(nodes.find(([, id]) => id === 'x')).toEqual(expect.arrayContaining(['own column=ç']));
  });

  it.each(['gexf', 'graphml'])('%s: every linkage, parallel ones too, in its direction', (format) => {
    const edges = held[format]!.filter(([kind]) => kind === 'edge');
    expect(edges.map(([, from, to]) => `${from}>${to}`).sort()).toEqual(['007>b', '007>x', '007>x', 'x>b']);
    expect(edges.flat()).toEqual(expect.arrayContaining(['year=2019', 'product=shoes']));
  });

  it('GEXF: types are kinds of edges, by which Gephi keeps parallel ones apart', () => {
    const kinds = held.gexf!.filter(([kind]) => kind === 'edge').map((edge) => edge[4]);
    expect(kinds.sort()).toEqual(['acts-jointly', 'shares-knowledge', 'supplies', 'supplies']);
  });

  it.each(['gexf', 'graphml'])('%s: it complains of nothing but where the data come from', (format) => {
    const issues = held[format]!.filter(([kind, level]) => kind === 'issue' && level !== 'INFO');
    expect(issues.filter(([, , message]) => !message!.startsWith('Graph attributes'))).toEqual([]);
  });
});
