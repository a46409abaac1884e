import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCase } from '../../../src/report/export/export-case.ts';
import { hasPython } from '../../oracle/run-peers.ts';
import { firm, link, outside, readingOf, supplies } from '../../support/small-case.ts';

const present = hasPython();
if (!present) {
  console.log(
    'Skipped: networkx and igraph read our exports (ARTICULATOR_PYTHON names a Python that has them).',
  );
}

interface Held {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly links: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
  readonly graph: Readonly<Record<string, string>>;
}

// One layer, since igraph and networkx know one relation in Pajek and DL; igraph's DL knows no quoted labels.
const reading = readingOf({
  actors: [
    firm('a', { name: 'Alfa & "Ñandú" <1>', founded: 1990, sales: 2.5, provenance: 'illustrative' }),
    firm('b', { name: '=1+1' }),
    firm('alone'),
    outside('x', 'buyer', { extra: { 'own column': 'ç' } }),
  ],
  linkages: [
    supplies('a', 'x', { value: 10, year: 2019, monitored: true }),
    supplies('a', 'x', { value: 12.5, year: 2020, monitored: false }),
    supplies('x', 'b', { product: 'shoes' }),
    link('acts-jointly', 'a', 'b'),
  ],
});

describe.skipIf(!present)('networkx and igraph read our files', () => {
  let folder = '';
  let held: Readonly<Record<string, Held>> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'articulator-peers-'));
    for (const format of ['gexf', 'graphml', 'd3', 'cytoscape', 'pajek', 'dl'] as const) {
      const { files } = await exportCase(reading, { format, version: '1', layers: ['supplies'] });
      for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    }
    const python = process.env.ARTICULATOR_PYTHON ?? 'python3';
    held = JSON.parse(
      execFileSync(python, [join(import.meta.dirname, 'read-exports.py'), folder], { encoding: 'utf8' }),
    );
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['networkx gexf', 'networkx graphml', 'networkx d3', 'networkx cytoscape', 'igraph graphml'])(
    '%s: the same nodes, links and typed attributes',
    (reader) => {
      const { nodes, links, graph } = held[reader]!;
      const name = reader === 'networkx gexf' ? 'label' : 'name';
      expect(Object.keys(nodes).sort()).toEqual(['a', 'alone', 'b', 'x']);
      expect(nodes.a).toMatchObject({
        [name]: 'Alfa & "Ñandú" <1>',
        kind: 'firm',
        cluster: 'c',
        founded: 1990,
        sales: 2.5,
        provenance: 'illustrative',
      });
      expect(nodes.b).toMatchObject({ [name]: '=1+1' });
      expect(nodes.x).toMatchObject({ 'own column': 'ç', kind: 'buyer' });
      expect(nodes.x).not.toHaveProperty('founded');
      const type = { 'networkx gexf': 'kind', 'networkx cytoscape': 'interaction' }[reader] ?? 'type';
      expect(links.map(([from, to, values]) => [from, to, values[type]])).toEqual([
        ['a', 'x', 'supplies'],
        ['a', 'x', 'supplies'],
        ['x', 'b', 'supplies'],
      ]);
      expect(links[0]![2]).toMatchObject({ value: 10, year: 2019, monitored: true });
      expect(links[1]![2]).toMatchObject({ value: 12.5, year: 2020, monitored: false });
      expect(links[2]![2]).toMatchObject({ product: 'shoes' });
      // networkx does not read the description of a GEXF file.
      if (reader !== 'networkx gexf')
        expect(graph).toMatchObject({ program: 'Articulator 1', case: 'sketch' });
    },
  );

  it.each(['networkx pajek', 'igraph pajek', 'igraph dl'])(
    '%s: the same nodes, arcs and counts',
    (reader) => {
      const { nodes, links } = held[reader]!;
      expect(Object.keys(nodes).sort()).toEqual(['a', 'alone', 'b', 'x']);
      expect(links.map(([from, to, values]) => [from, to, values.weight])).toEqual([
        ['a', 'x', 2],
        ['x', 'b', 1],
      ]);
    },
  );
});
